import { OPENS_ADJUNCT } from '../../languages/en/clauses/phrase-ends.ts';
import { finiteVerbs, isProposition } from '../../languages/en/clauses/propositions.ts';
import { LEANS_ON_A_CLAUSE, OPENS_DEPENDENT } from '../../languages/en/clauses/subordinators.ts';
import { subjectPronouns } from '../../languages/en/lexicon/function-words.ts';
import { SUBJECT_OR_DEMONSTRATIVE } from '../../languages/en/pronouns/personal.ts';
import { GOES_ON_FROM_BEFORE } from '../../languages/en/pronouns/pointers.ts';
import { wordsIn } from '../../languages/en/words/words.ts';
import { overlaps, type Span } from '../../model.ts';
import { bodyStart } from '../gloss/dateline.ts';
import { closing, isTorn, opening } from './edges.ts';
import { breaksOff, type Syntax, syntaxOf, titleCase } from './main-clause.ts';
import { plainness } from './pointers.ts';
import { isPhraseByTags } from './tagged.ts';
import { exactOf, type WordingSpan } from './wording-span.ts';

/** How long a sentence that stands alone is, in words. Chosen on the development affairs. */
const LENGTH = {
  /** Fewer words hardly say what the affair is about, more are hard to read; */
  short: 7,
  long: 38,
  /** and so many are a paragraph. */
  endless: 60,
  /** Who says it and how aside, fewer words say nothing. */
  least: 4,
  /** Longer ones are no sentences. */
  most: 150,
} as const;

/** A stretch less whole than this is a scrap of a clause. Of 100 passages a reader saw, 19 of 25 faulty and 3 of 46 sound ones were less. */
const WHOLE = 0.6;

/** How cleanly a stretch ends before what only says more. */
const BEFORE_ADJUNCT = 0.7;

/** An opening or closing less clean than this is in the midst of a phrase; what is torn so is no statement where no other text states it. */
const MIDST = 0.35;

/** What is left where source and cue hold the only verb: "the union filed a suit over the pier". */
const TELLING_ALONE = 0.85;

/** A subject and its verb in one word: "they've". */
function isContracted(form: string): boolean {
  const [subject, verb] = form.split(/['’]/u);
  return verb !== undefined && subjectPronouns.has(subject!);
}

/**
 * How well a stretch can stand alone as a sentence, 0 to 1: it has a subject and a main verb, begins and ends where a clause
 * does, tears no quotation, is of readable length, and points to nothing that is not in it.
 *
 * @param glossed stretches of it that a gloss explains
 */
export function standsAlone(wording: WordingSpan, glossed: readonly Span[] = []): number {
  const { words } = wording;
  if (words.length > LENGTH.most) return 0;
  const syntax = syntaxOf(wording);
  const verb = syntax.main;
  if (verb === null || LEANS_ON_A_CLAUSE.has(words[0]!.form) || isConditionAlone(wording)) return 0;
  const contracted = verb === 0 && isContracted(words[0]!.form);
  if (verb === 0 && !contracted) return 0;
  const tellers = tellersOf(wording);
  const told = words.filter((word) => !tellers.some((one) => overlaps(one, word)));
  if (told.length < LENGTH.least) return 0;
  const subject =
    contracted || words.slice(0, verb).some(({ term, form }) => term !== null || SUBJECT_OR_DEMONSTRATIVE.has(form));
  return (
    (isProposition(told, []) ? 1 : TELLING_ALONE) *
    (subject ? 1 : 0.4) *
    opening(wording) *
    closing(wording) *
    (isTorn(wording) ? 0.5 : 1) *
    (wording.start < bodyStart(wording.placed.article.text, wording.around) ? 0.8 : 1) *
    (lacksItsCue(wording) ? 0.4 : 1) *
    (breaksOff(wording, syntax) ? 0.3 : 1) *
    (titleCase(wording) ? 0.8 : 1) *
    (/\n/u.test(exactOf(wording).trim()) ? 0.5 : 1) *
    ofLength(words.length) *
    plainness(wording, verb, glossed)
  );
}

/**
 * How whole a stretch is as a clause, 0 to 1, whatever it points to and however long it is: it has its subject and its verb, and
 * was cut at neither end in the midst of one.
 */
export function wholeness(wording: WordingSpan): number {
  const { words } = wording;
  if (isSentence(wording)) return 1;
  const syntax = syntaxOf(wording);
  const verb = syntax.main;
  if (verb === null || LEANS_ON_A_CLAUSE.has(words[0]!.form)) return 0;
  const contracted = verb === 0 && isContracted(words[0]!.form);
  if (verb === 0 && !contracted) return 0;
  const subject =
    contracted || words.slice(0, verb).some(({ term, form }) => term !== null || SUBJECT_OR_DEMONSTRATIVE.has(form));
  return (
    (subject ? 1 : 0.4) *
    opening(wording) *
    Math.max(closing(wording), endsBeforeAdjunct(wording, syntax) ? BEFORE_ADJUNCT : 0) *
    (isTorn(wording) ? 0.5 : 1) *
    (lacksItsCue(wording) ? 0.4 : 1) *
    (breaksOff(wording, syntax) ? 0.3 : 1)
  );
}

/** True of a stretch cut in the midst of a clause: without its subject or its verb, or with neither end where a clause has one. */
export function isScrap(wording: WordingSpan): boolean {
  return wholeness(wording) < WHOLE || isPhraseByTags(wording) || tellsWhoAlone(wording);
}

/** "Dunn said on North Radio", with what she said outside. */
function tellsWhoAlone({ speeches, words, start, end }: WordingSpan): boolean {
  return speeches.some(
    ({ source, cue, content }) =>
      cue.some((one) => start <= one.start && one.end <= end) &&
      content.length > 0 &&
      content.every((one) => one.end <= start || end <= one.start) &&
      words.every((word) => [...source, ...cue].some((one) => overlaps(one, word)) || word.start > cue.at(-1)!.start),
  );
}

/** True of a scrap that begins or ends in the midst of a phrase: "for its highly", "breaks trading oil". */
export function isTornOff(wording: WordingSpan): boolean {
  return Math.min(opening(wording), closing(wording)) < MIDST && isScrap(wording);
}

function ofLength(count: number): number {
  if (count < LENGTH.short) return Math.max(0.3, count / LENGTH.short);
  return count <= LENGTH.long ? 1 : Math.max(0.3, 1 - (count - LENGTH.long) / (LENGTH.endless - LENGTH.long));
}

/** Source and cue of what is said in the sentence: without them something must be said. */
function tellersOf({ speeches }: WordingSpan): Span[] {
  return speeches.flatMap(({ source, cue }) => [...source, ...cue]);
}

/** Somebody stands in the stretch as the source of what is said outside it, with nothing they do: "…, Mara Dunn" before "said". */
function lacksItsCue({ speeches, start, end, words }: WordingSpan): boolean {
  return speeches.some(
    ({ source, cue }) =>
      cue.length > 0 &&
      cue.every((one) => one.start >= end) &&
      source.some(
        (one) =>
          start <= one.start &&
          one.end <= end &&
          finiteVerbs(words.filter((word) => word.start >= one.end)).length === 0,
      ),
  );
}

/** "However, if the board agrees and has the money": what follows from it is not told. */
function isConditionAlone(wording: WordingSpan): boolean {
  const exact = exactOf(wording);
  const link = GOES_ON_FROM_BEFORE.exec(exact)?.[0].length ?? 0;
  const first = wording.words.find(({ start }) => start >= wording.start + link);
  if (first === undefined || !OPENS_DEPENDENT.has(first.form)) return false;
  return !/[,–—]/u.test(exact.slice(first.end - wording.start));
}

/** A whole sentence, marks at its ends aside. */
function isSentence({ placed, around, start, end }: WordingSpan): boolean {
  const { text } = placed.article;
  return !/[\p{L}\p{N}]/u.test(text.slice(around.start, start) + text.slice(end, around.end));
}

/** What follows its end only says more of what it states in full: "the board met | on Monday", "a plan | to close the pier". */
function endsBeforeAdjunct({ placed, around, end, words }: WordingSpan, { main }: Syntax): boolean {
  const next = wordsIn(placed.words, { start: end, end: around.end })[0];
  return next !== undefined && main !== null && words.length - main > 2 && OPENS_ADJUNCT.has(next.form);
}
