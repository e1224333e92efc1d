import { grouped } from '../base/grouped.ts';
import { TELLS_BACKGROUND } from '../languages/en/pronouns/reference.ts';
import { GOES_ON_SPEAKING, REFUTES } from '../languages/en/sayings/refutations.ts';
import { type Claim, type EditionArticle, overlaps, type Span, type Story, type Testimony } from '../model.ts';
import { bearsOut } from './bearing.ts';
import { isContested } from './contested.ts';
import { leadOf, leadTerms } from './leads.ts';
import type { Matter } from './matter.ts';
import { type Presumed, presumedIn } from './reads-alone.ts';
import { factsOnce, type SentenceFacts } from './sentence-facts.ts';
import { LARGEST_PART, printable, sentencesAt } from './whole-sentence.ts';

/** A sentence chosen for the account: the claims it states, the one it was chosen for first, and the articles that bear it out whole. */
export interface Chosen {
  readonly article: EditionArticle;
  readonly sentence: Span;
  readonly claims: readonly Claim[];
  /** In the order of the edition; its own article is one. */
  readonly bearing: readonly EditionArticle[];
}

/** So many sentences make a paragraph of the report. */
export const PARAGRAPH = 3;

/**
 * How sentences are weighed. Chosen on the fifteen affairs of `bench/account`, whose readers named five facts each: over the values tried the facts
 * told lie between .70 and .84, and no affair was held back from the last choice. What keeps repetition and half-told names out costs facts and was
 * set by what readers of the accounts complained of.
 */
export const CHOICE = {
  /** Candidates that are looked at closely, by what they tell alone. */
  lookedAt: 160,
  /** Of what a term is worth, so much is left when a sentence before has it. */
  toldAgain: 0.2,
  /** What is left of the worth of a sentence that opens another text, once the account has opened: such sentences tell the same news again. */
  leadAgain: 0.15,
  /** Terms below which a sentence is not the richer for being shorter. */
  terms: 9,
  /** How much it counts that many texts bear the sentence out: the exponent of their share. */
  breadth: 0.2,
  /** How much it counts that many texts tell its claims, and lead with them: the exponent of their importance. */
  claims: 0.5,
  /** What a testimony that leads no article counts beside one that does. */
  elsewhere: 0.4,
  /** How much better a sentence opens the account that leads an article. */
  leads: 2,
  /** How much better one opens it that says what is told is not so, where a good part of the texts tells what somebody denies. */
  refutes: 1.4,
  /** What is left of its worth as the first if it tells what had gone before. */
  background: 0.6,
  /** How much more it counts that somebody denies or doubts what is told, as long as no sentence has said so. */
  reply: 2,
  /** What is left of a sentence's worth if it calls a person by the last word of the name and nobody has told the whole. */
  halfNamed: 0.4,
  /** What is left of it for each noun within that it has "the" before as if it were known, and nobody has told of. */
  presumed: 0.45,
  /** The same of the sentence that opens the account. */
  presumedFirst: 0.56,
  /** What a sentence must be worth, as a part of the first one's worth, to be told at all. */
  least: 0.05,
  /** What is left of it if it has neither name nor figure: it tells what is so in general. */
  general: 0.5,
  /** So many are told of an affair though they are worth less, where there are so many at all. */
  fewest: 5,
  /** The least part of what a sentence tells that none before it may have told. */
  novel: 0.2,
  /** Two sentences that share this part of the shorter one's terms say too much the same. */
  alike: 0.5,
} as const;

interface Candidate extends Chosen {
  readonly importance: ReadonlyMap<Claim, number>;
  readonly text: string;
  readonly facts: SentenceFacts;
  readonly presumed: Presumed;
  /** Headline, deck or one of the first sentences of its article. */
  readonly leading: boolean;
  /** Its own article has somebody deny or doubt something in it. */
  readonly replies: boolean;
  /** Somebody goes on speaking in it. */
  readonly goesOn: boolean;
  /** Headline, deck or the first sentence of its article. */
  readonly opensText: boolean;
  /** Text groups that bear it out, as a share of the story's. */
  readonly breadth: number;
}

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
  const told: Told = { chosen: [], terms: new Set(), claims: new Set(), names: new Set() };
  let first = 0;
  while (told.chosen.length < most) {
    let best: Candidate | null = null;
    let worth = 0;
    for (const candidate of candidates) {
      if (!mayFollow(candidate, told, weights)) continue;
      const its =
        gain(candidate.facts, weights, told.terms) *
        candidate.breadth ** CHOICE.breadth *
        notToldBy(candidate.claims, candidate.importance, told.claims) ** CHOICE.claims *
        readsBy(matter, candidate, told) *
        (told.chosen.length === 0 ? asFirst(candidate, contested) : asNext(candidate, told));
      if (its > worth) [best, worth] = [candidate, its];
    }
    if (best === null || (worth < CHOICE.least * first && told.chosen.length >= CHOICE.fewest)) break;
    if (told.chosen.length === 0) first = worth;
    told.chosen.push(best);
    for (const claim of best.claims) told.claims.add(claim);
    for (const term of best.facts.terms) told.terms.add(term);
    for (const [name] of best.text.matchAll(FULL_NAME)) told.names.add(name.slice(name.lastIndexOf(' ') + 1));
  }
  return told.chosen;
}

/** What has been told so far. */
interface Told {
  readonly chosen: Candidate[];
  readonly terms: Set<string>;
  readonly claims: Set<Claim>;
  /** Last words of names that were told whole. */
  readonly names: Set<string>;
}

/** True if a sentence says enough that was not told, and begins with nothing that only something told could explain. */
function mayFollow(candidate: Candidate, told: Told, weights: ReadonlyMap<string, number>): boolean {
  if (told.chosen.some((other) => tooAlike(other, candidate))) return false;
  if (told.chosen.length > 0 && novelty(candidate.facts, weights, told.terms) < CHOICE.novel) return false;
  const { opening } = candidate.presumed;
  return opening === null || told.terms.has(opening);
}

/** How well a sentence is understood after those before it, and how much it says of the affair itself: 1 where nothing is amiss. */
function readsBy(matter: Matter, { text, presumed, goesOn }: Candidate, told: Told): number {
  const unknown = presumed.within.filter((noun) => !told.terms.has(noun)).length + (goesOn ? 1 : 0);
  const known = (told.chosen.length === 0 ? CHOICE.presumedFirst : CHOICE.presumed) ** unknown;
  const named = halfNamed(matter, text, told.names) ? CHOICE.halfNamed : 1;
  return known * named * (NAMES_OR_COUNTS.test(text) ? 1 : CHOICE.general);
}

/** How well a sentence goes on with an account: better where it is the first to deny, worse where it opens another text. */
function asNext({ opensText, replies }: Candidate, { chosen }: Told): number {
  const denies = replies && !chosen.some((other) => other.replies) ? CHOICE.reply : 1;
  return denies * (opensText ? CHOICE.leadAgain : 1);
}

/** A name behind the first word, or a figure. */
const NAMES_OR_COUNTS = /\p{N}|[\p{Ll}\p{N},;:”"’'] [“"‘']?\p{Lu}/u;

const FULL_NAME = /(?<![\p{L}.'’-])\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)+/gu;

/**
 * How well a sentence opens an account: one that leads its article does, one that tells what had gone before does not; and where what is
 * told is contested, one that says it is not so.
 */
function asFirst({ leading, text }: Candidate, contested: boolean): number {
  const refutes = contested && REFUTES.test(text) ? CHOICE.refutes : 1;
  return (leading ? CHOICE.leads : 1) * (TELLS_BACKGROUND.test(text) ? CHOICE.background : 1) * refutes;
}

/** What a sentence tells of what the texts lead with, a term told before counting little; longer ones must tell more. */
function gain({ terms }: SentenceFacts, weights: ReadonlyMap<string, number>, told: ReadonlySet<string>): number {
  let sum = 0;
  for (const term of terms) sum += (weights.get(term) ?? 0) * (told.has(term) ? CHOICE.toldAgain : 1);
  return sum / Math.max(CHOICE.terms, terms.size) ** 0.5;
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
  const first = /^\p{L}[\p{L}'’-]*\p{L}(?= \p{Ll})/u.exec(text)?.[0] ?? '';
  if (oneWordNames.has(first) && !names.has(first)) return true;
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}'’-]*\p{L}/gu)) {
    const bare = word.replace(/['’]s$/u, '');
    const whole = fullNames.get(bare);
    if (whole !== undefined && !names.has(bare) && !whole.some((name) => text.includes(name))) return true;
  }
  return false;
}

/** The sentences of a story that state claims and read by themselves, those that tell most; with who bears them out. */
function candidatesOf(matter: Matter, story: Story, weights: ReadonlyMap<string, number>): Candidate[] {
  const factsAt = factsOnce();
  const texts = new Set(story.articles.map((id) => matter.articles.get(id)!.textGroup)).size;
  const claims = matter.claimsOf.get(story.id) ?? [];
  const importance = new Map(claims.map((claim) => [claim, importanceOf(matter, claim) / texts]));
  const places = new Map<string, Place>();
  for (const claim of claims) {
    for (const testimony of claim.testimonies) {
      const article = matter.articles.get(testimony.article)!;
      for (const sentence of sentencesAt(article, testimony)) {
        const key = `${article.id} ${sentence.start}`;
        const place = places.get(key) ?? { article, sentence, claims: new Set(), own: [] };
        place.claims.add(claim);
        place.own.push(testimony);
        places.set(key, place);
      }
    }
  }
  const found = [...places.values()].flatMap(({ article, sentence: around, claims: stated, own }) => {
    const sentence = printable(article, around);
    if (sentence === null || covered(own, around) < LARGEST_PART) return [];
    const facts = factsAt(article, sentence);
    const worth = gain(facts, weights, NOTHING) * notToldBy(stated, importance, NO_CLAIMS) ** CHOICE.claims;
    return [{ article, sentence, stated, own, facts, worth }];
  });
  found.sort((a, b) => b.worth - a.worth);
  return found.slice(0, CHOICE.lookedAt).map(({ article, sentence, stated, own, facts }) => {
    const stances = new Set(own.map(({ stance }) => stance));
    const testimonies = grouped(
      [...stated].flatMap((claim) => claim.testimonies),
      (one) => one.article,
    );
    const bearing = story.articles
      .map((id) => matter.articles.get(id)!)
      .filter((other) => {
        if (other.id === article.id) return true;
        const its = testimonies.get(other.id);
        return its !== undefined && bearsOut(facts, stances, other, its, factsAt);
      });
    const text = article.text.slice(sentence.start, sentence.end);
    return {
      article,
      sentence,
      claims: longestFirst([...stated], own),
      importance,
      bearing,
      text,
      facts,
      presumed: presumedIn(text),
      replies: own.some(({ stance }) => stance === 'denies' || stance === 'questions') || REFUTES.test(text),
      goesOn: GOES_ON_SPEAKING.test(text),
      leading: leadOf(article).some((lead) => overlaps(lead, sentence)),
      opensText: leadOf(article).some((lead) => lead.weight === 1 && overlaps(lead, sentence)),
      breadth: new Set(bearing.map(({ textGroup }) => textGroup)).size / texts,
    };
  });
}

interface Place {
  readonly article: EditionArticle;
  readonly sentence: Span;
  readonly claims: Set<Claim>;
  readonly own: Testimony[];
}

/** How much the texts tell a claim: each text group by the place of it where the claim stands foremost. */
function importanceOf({ articles }: Matter, { testimonies }: Claim): number {
  const groups = new Map<string, number>();
  for (const testimony of testimonies) {
    const article = articles.get(testimony.article)!;
    const lead = leadOf(article).find((held) => overlaps(held, testimony));
    const weight = Math.max(lead?.weight ?? 0, CHOICE.elsewhere);
    groups.set(article.textGroup, Math.max(groups.get(article.textGroup) ?? 0, weight));
  }
  return [...groups.values()].reduce((sum, weight) => sum + weight, 0);
}

/** The importance of the claims of a sentence that no sentence before has told: the most important, and a part of the others. */
function notToldBy(claims: Iterable<Claim>, importance: ReadonlyMap<Claim, number>, told: ReadonlySet<Claim>): number {
  let missing = 1;
  for (const claim of claims) if (!told.has(claim)) missing *= 1 - Math.min(0.95, importance.get(claim)!);
  return 1 - missing;
}

/** The part of a sentence that testimonies make up together. */
function covered(own: readonly Span[], sentence: Span): number {
  let reached = sentence.start;
  let sum = 0;
  for (const { start, end } of own.toSorted((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(start, reached), Math.min(end, sentence.end)];
    if (to > from) sum += to - from;
    reached = Math.max(reached, to);
  }
  return sum / (sentence.end - sentence.start);
}

const NO_CLAIMS: ReadonlySet<Claim> = new Set();

const NOTHING: ReadonlySet<string> = new Set();

/** The claims of a sentence, the one first whose testimony in it is longest: that is what the sentence says. */
function longestFirst(claims: readonly Claim[], own: readonly Testimony[]): Claim[] {
  const length = ({ testimonies }: Claim) =>
    Math.max(0, ...testimonies.filter((one) => own.includes(one)).map(({ start, end }) => end - start));
  return claims.toSorted((a, b) => length(b) - length(a));
}

/**
 * The testimony of a claim that a sentence of an account was taken for; null if the sentence states another claim.
 *
 * @param article the sentence's article
 */
export function testimonyBehind(article: EditionArticle, claim: Claim, sentence: Span): Testimony | null {
  const inIt = claim.testimonies.filter((one) => one.article === article.id && overlaps(one, sentence));
  const length = sentence.end - sentence.start;
  const own = inIt.find(({ exact }) => exact === claim.text && exact.length >= LARGEST_PART * length);
  return own ?? inIt.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null;
}
