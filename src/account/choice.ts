import { IS_PENDING, TELLS_BACKGROUND } from '../languages/en/pronouns/reference.ts';
import { REFUTES } from '../languages/en/sayings/refutations.ts';
import type { Claim, Story } from '../model.ts';
import { type Candidate, type Chosen, candidatesOf, gain, notToldBy } from './candidates.ts';
import { isContested } from './contested.ts';
import { leadTerms } from './leads.ts';
import type { Matter } from './matter.ts';
import { toldIn } from './reads-alone.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { CHOICE } from './weights.ts';

/** So many sentences make a paragraph of the report. */
export const PARAGRAPH = 3;

/**
 * The account of a story. First comes what the texts lead with (in headline, deck and first sentences), in the sentence that tells most
 * of it and that most texts bear out; then, one by one, the sentence that adds most. Each reads by itself after those before it.
 *
 * @param most so many sentences at most
 */
export function chooseSentences(matter: Matter, story: Story, most: number): Chosen[] {
  const weights = leadTerms(matter, story);
  const candidates = candidatesOf(matter, story, weights);
  const contested = isContested(matter, story);
  const told: Told = {
    chosen: [],
    terms: new Set(),
    claims: new Set(),
    numbers: new Set(),
    capitals: new Set(),
    things: new Set(),
    names: new Set(),
  };
  let first = 0;
  const worthOf = (candidate: Candidate) =>
    mayFollow(candidate, told, weights)
      ? gain(candidate.facts, weights, told.terms) *
        candidate.breadth ** CHOICE.breadth *
        notToldBy(candidate.claims, candidate.importance, told.claims) ** CHOICE.claims *
        readsBy(matter, candidate, told) *
        (told.chosen.length === 0 ? asFirst(candidate, contested) : asNext(candidate, told))
      : 0;
  while (told.chosen.length < most) {
    const unanswered = told.chosen.length === PARAGRAPH - 1 && !told.chosen.some(({ replies }) => replies);
    const reply = unanswered
      ? worthiest(
          candidates.filter(({ replies }) => replies),
          worthOf,
        )
      : null;
    const next = reply && reply.worth >= CHOICE.leastReply * first ? reply : worthiest(candidates, worthOf);
    if (next === null || (next.worth < CHOICE.least * first && told.chosen.length >= CHOICE.fewest)) break;
    if (told.chosen.length === 0) first = next.worth;
    tell(next.candidate, told);
  }
  return told.chosen;
}

interface Weighed {
  readonly candidate: Candidate;
  readonly worth: number;
}

/** The candidate of the greatest worth, the first of equals; null if none is worth anything. */
function worthiest(candidates: readonly Candidate[], worthOf: (one: Candidate) => number): Weighed | null {
  let best: Weighed | null = null;
  for (const candidate of candidates) {
    const worth = worthOf(candidate);
    if (worth > (best?.worth ?? 0)) best = { candidate, worth };
  }
  return best;
}

function tell(one: Candidate, told: Told): void {
  told.chosen.push(one);
  for (const claim of one.claims) told.claims.add(claim);
  for (const term of one.facts.terms) told.terms.add(term);
  for (const number of one.facts.numbers) told.numbers.add(number);
  for (const name of one.facts.capitals) told.capitals.add(name);
  for (const word of toldIn(one.text)) told.things.add(word);
  for (const [name] of one.text.matchAll(FULL_NAME)) told.names.add(name.slice(name.lastIndexOf(' ') + 1));
}

/** What has been told so far. */
interface Told {
  readonly chosen: Candidate[];
  readonly terms: Set<string>;
  readonly claims: Set<Claim>;
  readonly numbers: Set<number>;
  /** Words with a capital, folded. */
  readonly capitals: Set<string>;
  /** What has been told of, as `toldIn` gives it. */
  readonly things: Set<string>;
  /** Last words of names that were told whole. */
  readonly names: Set<string>;
}

/** True if a sentence says enough that was not told, begins with nothing that only something told could explain, and hangs on no unnamed report. */
function mayFollow(candidate: Candidate, told: Told, weights: ReadonlyMap<string, number>): boolean {
  if (told.chosen.some((other) => tooAlike(other, candidate))) return false;
  if (told.chosen.length > 0 && novelty(candidate.facts, weights, told.terms) < CHOICE.novel) return false;
  const { opening, tellings } = candidate.presumed;
  return [...tellings, ...(opening === null ? [] : [opening])].every((thing) => told.things.has(thing));
}

/** How well a sentence is understood after those before it, and how much it says of the affair itself: 1 where nothing is amiss. */
function readsBy(matter: Matter, { text, facts, presumed, leaning }: Candidate, told: Told): number {
  const unknown = presumed.within.filter((noun) => !told.things.has(noun)).length + leaning;
  const known = (told.chosen.length === 0 ? CHOICE.presumedFirst : CHOICE.presumed) ** unknown;
  const named = halfNamed(matter, text, told.names) ? CHOICE.halfNamed : 1;
  const again = figuresAgain(facts, told) ? CHOICE.figuresAgain : 1;
  return known * named * again * (NAMES_OR_COUNTS.test(text) ? 1 : CHOICE.general);
}

/** How well a sentence goes on with an account: better where it is the first to deny, worse where it opens another text. */
function asNext({ opensText, replies }: Candidate, { chosen }: Told): number {
  const denies = replies && !chosen.some((other) => other.replies) ? CHOICE.reply : 1;
  return denies * (opensText ? CHOICE.leadAgain : 1);
}

/**
 * True if every figure of a sentence was told (years and numbers of a few are of many things) and hardly a name in it is new: it gives
 * the same figure in other words.
 */
function figuresAgain({ numbers, capitals }: SentenceFacts, told: Told): boolean {
  const figures = [...numbers].filter((number) => number > CHOICE.few && !YEARS.includes(Math.floor(number / 100)));
  if (figures.length === 0 || !figures.every((number) => told.numbers.has(number))) return false;
  return [...capitals].filter((name) => !told.capitals.has(name)).length < CHOICE.newNames;
}

/** Hundreds that years begin with. */
const YEARS: readonly number[] = [19, 20];

/** A name behind the first word, or a figure. */
const NAMES_OR_COUNTS = /\p{N}|[\p{Ll}\p{N},;:”"’'] [“"‘']?\p{Lu}/u;

const FULL_NAME = /(?<![\p{L}.'’-])\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)+/gu;

/**
 * How well a sentence opens an account: one that leads its article does, one that tells what had gone before does not; and where what is
 * told is contested, one that says it is not so.
 */
function asFirst({ leading, text }: Candidate, contested: boolean): number {
  const refutes = contested && REFUTES.test(text) ? CHOICE.refutes : 1;
  const pending = IS_PENDING.test(text) ? CHOICE.pending : 1;
  return (leading ? CHOICE.leads : 1) * (TELLS_BACKGROUND.test(text) ? CHOICE.background : 1) * pending * refutes;
}

/** The part of what a sentence tells that none before it has told. */
function novelty({ terms }: SentenceFacts, weights: ReadonlyMap<string, number>, told: ReadonlySet<string>): number {
  let all = 0;
  let fresh = 0;
  for (const term of terms) {
    const weight = weights.get(term) ?? 0;
    all += weight;
    if (!told.has(term)) fresh += weight;
  }
  return all === 0 ? 0 : fresh / all;
}

function tooAlike(a: Candidate, b: Candidate): boolean {
  if (a.claims.some((claim) => claim === b.claims[0])) return true;
  const [fewer, more] = a.facts.terms.size < b.facts.terms.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of fewer.facts.terms) if (more.facts.terms.has(term)) shared++;
  return shared >= CHOICE.alike * fewer.facts.terms.size;
}

/**
 * True if the words call a person by a part of the name that neither they nor a sentence before tell whole, or begin with somebody known
 * by one word alone.
 */
function halfNamed({ fullNames, oneWordNames }: Matter, text: string, names: ReadonlySet<string>): boolean {
  const first = (/^\p{L}[\p{L}'’-]*\p{L}(?= \p{Ll})/u.exec(text)?.[0] ?? '').replace(/['’]s$/u, '');
  if (oneWordNames.has(first) && !names.has(first)) return true;
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}'’-]*\p{L}/gu)) {
    const bare = word.replace(/['’]s$/u, '');
    const whole = fullNames.get(bare);
    if (whole !== undefined && !names.has(bare) && !whole.some((name) => text.includes(name))) return true;
  }
  return false;
}
