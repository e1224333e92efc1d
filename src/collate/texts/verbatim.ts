import type { Alignment } from './alignment.ts';

/** What shared words alone show of two texts. */
export type Verbatim = 'same-text' | 'reuses' | 'none';

/** The smaller text must stand in the larger to this share: the rest is light edits and what cleaning missed. */
const CONTAINED = 0.8;
/** The larger must be covered to this share, or it is another text that took the smaller in. */
const COVERED = 0.6;
/** A text with next to nothing of its own is the larger one cut short, down to these shares. */
const NOTHING_OWN = 0.96;
const CUT = 0.35;
/** Of the smaller text's own words, quotations aside, this share must stand in the larger. */
const OWN = 0.7;
/** A substantial verbatim part, as the annotation protocol counts it: 40 words in all … */
const WORDS = 40;
/** … of which some run must be long enough not to be stock phrases … */
const RUN = 12;
/** … or two whole sentences in a row. */
const SENTENCES = 2;

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
  const substantial = alignment.ownWords >= WORDS && alignment.longestOwn >= RUN;
  const enough = alignment.ownWords >= Math.min(WORDS, (words.a + words.b) / 8);
  const edited = smaller >= CONTAINED && larger >= COVERED && own >= OWN;
  const cutShort = smaller >= NOTHING_OWN && larger >= CUT;
  if (enough && (edited || cutShort)) return 'same-text';
  if (substantial || alignment.sentencesInRow >= SENTENCES) return 'reuses';
  return 'none';
}

/** True if the shorter text stands for the most part in the longer, quotations aside: it has its author from there. */
export function isContained({ coverA, coverB, ownCoverA, ownCoverB }: Alignment): boolean {
  return (coverA >= CONTAINED && ownCoverA >= OWN) || (coverB >= CONTAINED && ownCoverB >= OWN);
}
