import { everywhere, type WordSequence, wordSequence } from '../../languages/en/words/word-sequence.ts';
import type { AnnotatedArticle, OutletRegister } from '../../model.ts';
import { housed } from '../credits/house.ts';
import { type Brief, briefOf, nameStems, ofOneEvent } from '../stories/briefs.ts';
import { ofOneAffair, type TermShares, termShares } from '../stories/terms.ts';
import { type Compared, compareTexts, printsOf } from '../texts/compared.ts';

/** A text's words as verification needs them, in plain arrays. */
export interface PackedText {
  readonly ids: readonly number[];
  /** Places of words that are somebody's. */
  readonly quoted: readonly number[];
  /** How many words in a row each sentence has, with its number, -1 for none. */
  readonly sentences: readonly (readonly [sentence: number, words: number])[];
  readonly broughtIn: number;
}

/** What of one article decides which others it is compared with, and what those comparisons need. */
export interface TextFeatures {
  readonly id: string;
  /** Words of body and deck. */
  readonly words: number;
  readonly prints: readonly number[];
  /** Its terms by number, ascending, and their weights. */
  readonly terms: readonly number[];
  readonly shares: readonly number[];
  readonly text: PackedText;
  readonly brief: PackedBrief | null;
  /** Stems of the words of all names in it. */
  readonly names: readonly string[];
}

/** What tells the event of a short page, in plain arrays. */
export interface PackedBrief {
  readonly day: string | null;
  readonly names: readonly string[];
  readonly terms: readonly string[];
}

/** What of one article decides with which others it comes together: a function of the article alone. */
export function featuresOf(annotated: AnnotatedArticle, register: OutletRegister): TextFeatures {
  const [article] = housed([annotated], register) as [AnnotatedArticle];
  const text = wordSequence(article, everywhere);
  const { terms, shares } = termShares(text);
  const brief = briefOf(article);
  return {
    id: article.article.id,
    words: text.ids.length,
    prints: printsOf(text),
    terms: [...terms],
    shares: [...shares],
    text: packed(text),
    brief: brief && { day: brief.day, names: [...brief.names], terms: [...brief.terms] },
    names: [...nameStems(article)],
  };
}

/** What two texts are to each other by their words, the longer first; null where they share no substantial ones. */
export function comparePacked(longer: PackedText, shorter: PackedText): Compared | null {
  return compareTexts(unpacked(longer), unpacked(shorter));
}

/** Whether two texts are of one affair by the words they use. */
export function ofOneAffairPacked(a: PackedTerms, b: PackedTerms): boolean {
  const [x, y] = [a, b].map(
    ({ terms, shares }): TermShares => ({ terms: Int32Array.from(terms), shares: Int32Array.from(shares) }),
  ) as [TermShares, TermShares];
  return ofOneAffair(x, y);
}
type PackedTerms = Pick<TextFeatures, 'terms' | 'shares'>;

/** Whether two short pages that share a telling name are about one event. */
export function ofOneEventPacked(a: PackedBrief, b: PackedBrief): boolean {
  const [x, y] = [a, b].map(
    ({ day, names, terms }): Brief => ({ day, names: new Set(names), terms: new Set(terms) }),
  ) as [Brief, Brief];
  return ofOneEvent(x, y);
}

function packed({ ids, quoted, sentence, broughtIn }: WordSequence): PackedText {
  const sentences: [number, number][] = [];
  for (const one of sentence) {
    const last = sentences.at(-1);
    if (last !== undefined && last[0] === one) last[1]++;
    else sentences.push([one, 1]);
  }
  return { ids: [...ids], quoted: [...quoted.keys()].filter((i) => quoted[i] === 1), sentences, broughtIn };
}

function unpacked({ ids, quoted, sentences, broughtIn }: PackedText): WordSequence {
  const marks = new Uint8Array(ids.length);
  for (const at of quoted) marks[at] = 1;
  const sentence = Int32Array.from(sentences.flatMap(([number, words]) => new Array<number>(words).fill(number)));
  // Where the words stand in the article decides nothing of how two texts compare.
  const nowhere = new Int32Array(ids.length);
  return { ids: Int32Array.from(ids), starts: nowhere, ends: nowhere, quoted: marks, sentence, broughtIn };
}
