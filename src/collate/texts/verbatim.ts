import type { Alignment } from './alignment.ts';

/** What shared words alone show of two texts. */
export type Verbatim = 'same-text' | 'reuses' | 'none';

/** When two texts are one: shares of words, 0 to 1. Chosen on the development affairs. */
const SAME_TEXT = {
  /** The smaller text must stand in the larger to this share: the rest is light edits and what cleaning missed. */
  contained: 0.8,
  /** The larger must be covered to this share, or it is another text that took the smaller in. */
  covered: 0.6,
  /** A text with next to nothing of its own is the larger one cut short, down to these shares. */
  nothingOwn: 0.96,
  cut: 0.35,
  /** Of the smaller text's own words, quotations aside, this share must stand in the larger. */
  own: 0.7,
} as const;
/** When one took a substantial part of the other, as the annotation protocol counts it: words and sentences. */
const REUSES = {
  /** A substantial verbatim part, as the annotation protocol counts it: 40 words in all … */
  words: 40,
  /** … of which some run must be long enough not to be stock phrases … */
  run: 12,
  /** … or two whole sentences in a row. */
  sentences: 2,
} as const;

/**
 * Decides from an alignment whether two texts are one, whether one took a substantial part of the other, or neither.
 * Words inside quotation marks do not count towards `reuses`: a statement everybody quotes is no lineage. They do
 * count towards `same-text`, where nearly everything else agrees too.
 *
 * @param words number of words of the two texts
 */
export function verbatim(alignment: Alignment, words: { readonly a: number; readonly b: number }): Verbatim {
  const { coverA, coverB, ownCoverA, ownCoverB } = alignment;
  const [smaller, larger, own] = words.a <= words.b ? [coverA, coverB, ownCoverA] : [coverB, coverA, ownCoverB];
  const substantial = alignment.ownWords >= REUSES.words && alignment.longestOwn >= REUSES.run;
  const enough = alignment.ownWords >= Math.min(REUSES.words, (words.a + words.b) / 8);
  const edited = smaller >= SAME_TEXT.contained && larger >= SAME_TEXT.covered && own >= SAME_TEXT.own;
  const cutShort = smaller >= SAME_TEXT.nothingOwn && larger >= SAME_TEXT.cut;
  if (enough && (edited || cutShort)) return 'same-text';
  if (substantial || alignment.sentencesInRow >= REUSES.sentences) return 'reuses';
  return 'none';
}

/** True if the shorter text stands for the most part in the longer, quotations aside: it has its author from there. */
export function isContained({ coverA, coverB, ownCoverA, ownCoverB }: Alignment): boolean {
  return (
    (coverA >= SAME_TEXT.contained && ownCoverA >= SAME_TEXT.own) ||
    (coverB >= SAME_TEXT.contained && ownCoverB >= SAME_TEXT.own)
  );
}
