import type { Alignment } from './alignment.ts';

/** What shared words alone show of two texts. */
export type Verbatim = 'same-text' | 'reuses' | 'none';

/** The smaller text must stand in the larger to this share: the rest is light edits and what cleaning missed. */
const CONTAINED = 0.8;
/** The larger must be covered to this share, or it is another text that took the smaller in. */
const COVERED = 0.4;
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
  const [smaller, larger] =
    words.a <= words.b ? [alignment.coverA, alignment.coverB] : [alignment.coverB, alignment.coverA];
  const substantial = alignment.ownWords >= WORDS && alignment.longestOwn >= RUN;
  if (smaller >= CONTAINED && larger >= COVERED && alignment.ownWords >= Math.min(WORDS, (words.a + words.b) / 8)) {
    return 'same-text';
  }
  if (substantial || alignment.sentencesInRow >= SENTENCES) return 'reuses';
  return 'none';
}
