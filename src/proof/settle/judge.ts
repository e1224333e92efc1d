import { probability } from '../../base/boosted-trees.ts';
import { MONTHS, WEEKDAYS } from '../../languages/en/calendar/calendar-words.ts';
import { stem } from '../../languages/en/words/stem.ts';
import type { Span } from '../../model.ts';
import { type ProofModel, sentenceOdds, wordDoubt } from '../borne/models.ts';
import { sentenceFeatures } from '../borne/sentence-features.ts';
import { type Bearing, bearingOf, WORD_FEATURES } from '../borne/word-features.ts';
import { compare, type Differing } from '../differ/differences.ts';
import { givenOtherwise, type ReadText } from '../differ/values.ts';
import { type Candidate, type Sought, soughtIn } from '../sources/candidates.ts';
import type { Reader } from '../sources/read-again.ts';
import type { SourceIndex } from '../sources/source-index.ts';
import type { ReadWord } from '../words/read-words.ts';

/** What sentences are judged with. */
export interface Bench {
  readonly index: SourceIndex;
  readonly model: ProofModel;
  readonly read: Reader;
  /** The draft, read. */
  readonly draft: ReadText;
}

/** One source's judgement of words of a draft. */
export interface Judged {
  readonly source: number;
  readonly status: 'stated' | 'otherwise' | 'part' | 'absent';
  /** How likely the source bears all of it out. */
  readonly likelihood: number;
  /** Sentences of the source that bear it out, or come nearest. */
  readonly sentences: readonly number[];
  /** Words it does not bear out. */
  readonly unsupported: readonly Sought[];
  /** Share of the weight that it bears out. */
  readonly share: number;
  readonly differing: readonly (Differing & { readonly sentence: number })[];
}

/** What makes a statement stated, part of it, or absent. Chosen so that a reader found at most .03 of "stated" false (docs/method/proof.md). */
export const LIMITS = {
  /** A word of more doubt than this is not borne out. F1 of WiCE dev is flat from .3 to .45. */
  doubt: 0.4,
  /** …and one that stands neither in the sentence nearest to the draft's nor beside it needs less. */
  far: 0.2,
  /** A source must bear all out with at least this likelihood. */
  stated: 0.6,
  /**
   * …and its one sentence nearest to it must hold this share of it, in the very and in like words by halves: what is put together from
   * all over a page is not stated there. A short statement needs more: any page has three of its words somewhere.
   */
  nearest: 0.65,
  nearestOfShort: 0.75,
  short: 5,
  /** A sentence that holds less than this is not looked at for what differs. */
  looked: 0.25,
  /** A sentence that holds less than this of all else than what differs is about something else. */
  compared: 0.4,
  /** What differs is told surely only of a sentence that holds this share of all else. */
  sure: 0.55,
  /** …and as "otherwise" only where this share of all else is borne out. */
  otherwise: 0.65,
  /** A statement of fewer telling words says too little to be found. */
  words: 3,
  /** Of less than this nothing is said to be stated. */
  part: 0.5,
} as const;

const CALENDAR: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS].map(stem));
const column = (name: string) => WORD_FEATURES.findIndex((feature) => feature.startsWith(`${name}:`));
const [FIRST, AROUND, THREE, PAGE] = [column('first'), column('around'), column('three'), column('page')];
const [BEFORE, AFTER] = [column('pair before'), column('pair after')];

/** Judges words of the draft by one source. */
export function judge(words: readonly ReadWord[], candidates: readonly Candidate[], bench: Bench): Judged {
  const { index, model } = bench;
  const sought = soughtIn(words, index);
  const source = index.sentences[candidates[0]!.sentence]!.source;
  const bearing = bearingOf(sought, candidates, index);
  const doubts = bearing.rows.map((row) => wordDoubt(model, row));
  const likelihood = probability(sentenceOdds(model, sentenceFeatures(sought, bearing)));
  const apart = namesApart(words, bearing, index);
  const missing = sought.filter((_, at) => !isBorne(at, sought, bearing.rows, doubts[at]!, apart));
  const given = missing.some(isValue) ? valuesGiven(missing, source, bearing, bench) : new Set<Sought>();
  const unsupported = missing.filter((one) => !given.has(one));
  const total = Math.max(1e-9, weightOf(sought));
  const share = 1 - weightOf(unsupported) / total;
  const differing = bearing.three.slice(0, 2).flatMap((sentence, place) => {
    const held = weightOf(sought.filter(({ id }) => id >= 0 && index.sentences[sentence]!.order.includes(id)));
    if (held / total < LIMITS.looked) return [];
    const found = compare(words, index.wordsOf(sentence), CALENDAR).filter((one) => !isGiven(one.draft, sought, given));
    const shareOfRest = held / Math.max(1e-9, total - weightOf(missing.filter(({ word }) => isIn(word, found))));
    if (shareOfRest < LIMITS.compared) return [];
    return found
      .filter(({ sure }) => place === 0 || sure)
      .map((one) => ({ ...one, sure: one.sure && shareOfRest >= LIMITS.sure, sentence }));
  });
  return {
    source,
    status: statusOf(likelihood, bearing, unsupported, share, differing, sought, total),
    likelihood,
    sentences: bearing.three.filter((at, place) => place === 0 || addsTo(at, bearing.three[0]!, sought, index)),
    unsupported,
    share,
    differing,
  };
}

/**
 * A number, a date and a name must stand where the rest is borne out, as they are: no likeness in meaning makes 41 of 45. A number counts
 * in the sentence nearest to the draft's, or beside a word it stands beside in the draft: any page has a 5 somewhere. Of a name that the
 * source holds, a part is enough there: "Reyes" where it said "Ana Reyes" above. Where it stands in
 * the sentence beside it alone, that one may tell of somebody else (`apart`). A short statement is borne out in its very words or not.
 */
function isBorne(at: number, sought: readonly Sought[], rows: Bearing['rows'], doubt: number, apart: boolean): boolean {
  const [{ word, id }, row] = [sought[at]!, rows[at]!];
  const there = row[THREE] === 1;
  if (word.kind === 'number')
    return id >= 0 && (row[FIRST] === 1 || (there && (row[BEFORE] === 1 || row[AFTER] === 1)));
  const near = (one: number) => rows[one]![FIRST] === 1 || rows[one]![AROUND] === 1;
  if (CALENDAR.has(word.term)) return near(at);
  if (word.kind === 'name')
    return row[PAGE] === 1 && nameAt(at, sought).some((one) => rows[one]![FIRST] === 1 || (!apart && near(one)));
  if (row[FIRST] === 1) return true;
  return sought.length > LIMITS.short && doubt < (near(at) ? LIMITS.doubt : LIMITS.far);
}

/** True if the sentence nearest to the draft's names somebody whom the draft does not: then no name beside it is whom it tells of. */
function namesApart(words: readonly ReadWord[], { three }: Bearing, index: SourceIndex): boolean {
  if (three.length === 0) return false;
  const own = new Set(words.map(({ term }) => term));
  return index.wordsOf(three[0]!).some(({ kind, term }) => kind === 'name' && !own.has(term));
}

/** The words of the name that a word belongs to: names in a row with nothing but a blank or a hyphen between. */
function nameAt(at: number, sought: readonly Sought[]): number[] {
  const joined = (a: number, b: number) => {
    const [one, other] = [sought[a]?.word, sought[b]?.word];
    return one?.kind === 'name' && other?.kind === 'name' && other.start - one.end <= 1;
  };
  let [from, to] = [at, at];
  while (joined(from - 1, from)) from -= 1;
  while (joined(to, to + 1)) to += 1;
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

const isValue = ({ word }: Sought) => word.kind === 'number' || CALENDAR.has(word.term);

/** The numbers and dates among some words that the source gives in other words. */
function valuesGiven(missing: readonly Sought[], source: number, { three }: Bearing, bench: Bench): Set<Sought> {
  const { index, read, draft } = bench;
  const page = {
    text: index.texts[source]!.text,
    ...read(
      source,
      three.map((at) => index.sentences[at]!),
    ),
  };
  return new Set(missing.filter((one) => isValue(one) && givenOtherwise(one.word, draft, page)));
}

/** True if a word is one of those that differ. */
function isIn(word: Span, differing: readonly Differing[]): boolean {
  return differing.some(({ draft }) => word.start < draft.end && draft.start < word.end);
}

function isGiven(span: Span, sought: readonly Sought[], given: ReadonlySet<Sought>): boolean {
  const own = sought.filter(({ word }) => word.start < span.end && span.start < word.end);
  return own.length > 0 && own.every((one) => given.has(one));
}

function statusOf(
  likelihood: number,
  bearing: Bearing,
  unsupported: readonly Sought[],
  share: number,
  differing: readonly Differing[],
  sought: readonly Sought[],
  total: number,
): Judged['status'] {
  const clashing = differing.filter(({ sure }) => sure);
  if (clashing.length > 0) {
    const rest = unsupported.filter(({ word }) => !isIn(word, clashing));
    if (1 - weightOf(rest) / total >= LIMITS.otherwise) return 'otherwise';
  }
  const whole = unsupported.length === 0 && differing.length === 0 && sought.length >= LIMITS.words;
  const nearest = sought.length <= LIMITS.short ? LIMITS.nearestOfShort : LIMITS.nearest;
  if (whole && likelihood >= LIMITS.stated && (bearing.first + bearing.firstMeant) / 2 >= nearest) return 'stated';
  return share >= LIMITS.part && bearing.togetherMeant >= LIMITS.part ? 'part' : 'absent';
}

/** True if a sentence holds a word of the draft's that the nearest one does not. */
function addsTo(sentence: number, first: number, sought: readonly Sought[], { sentences }: SourceIndex): boolean {
  const [own, nearest] = [sentences[sentence]!.order, sentences[first]!.order];
  return sought.some(({ id }) => id >= 0 && own.includes(id) && !nearest.includes(id));
}

/** By what tells the sources apart: that a page has the name all of them have says little. */
function weightOf(sought: readonly Sought[]): number {
  return sought.reduce((sum, { here }) => sum + here, 0);
}
