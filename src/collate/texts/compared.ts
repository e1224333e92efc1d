import type { WordSequence } from '../../languages/en/words/word-sequence.ts';
import { type AlignedRun, type Alignment, align } from './alignment.ts';
import { fingerprints } from './fingerprints.ts';
import { isContained, verbatim } from './verbatim.ts';

/** Which texts are laid side by side at all. */
export const COMPARED = {
  /** A text needs this many words to be compared by its words at all. */
  words: 20,
  /** Words of its own by which a text opens that then brings another in. */
  opening: 12,
  /** Fingerprints two texts must share before they are laid side by side. */
  prints: 2,
} as const;

/** What two texts are to each other that share substantial words. */
export interface Compared {
  readonly alike: 'same-text' | 'reuses';
  /** The shorter one of the two stands for the most part in the longer. */
  readonly contained: boolean;
  /** Equal words outside quotation marks on either side. */
  readonly ownWords: number;
}

/** The fingerprints by which a text is proposed; a function of its words alone. None where it is too short. */
export function printsOf({ ids }: WordSequence): number[] {
  return ids.length < COMPARED.words ? [] : fingerprints(ids);
}

/** Lays two texts side by side, the longer first; null where they share no substantial words. */
export function compareTexts(longer: WordSequence, shorter: WordSequence): Compared | null {
  const alignment = align(longer, shorter);
  const alike = verbatim(alignment, { a: longer.ids.length, b: shorter.ids.length });
  if (alike === 'none') return null;
  const one = alike === 'same-text' && !bringsIn(longer, shorter, alignment);
  return { alike: one ? 'same-text' : 'reuses', contained: isContained(alignment), ownWords: alignment.ownWords };
}

/** One of two opens in words of its own and then brings the other in: it is a text about that one. */
function bringsIn(a: WordSequence, b: WordSequence, { runs }: Alignment): boolean {
  const before = (opening: number, from: (run: AlignedRun) => number, to: (run: AlignedRun) => number) =>
    opening >= COMPARED.opening &&
    runs.reduce((sum, run) => sum + Math.max(0, Math.min(to(run), opening) - from(run)), 0) < opening / 2;
  return (
    before(
      a.broughtIn,
      ({ aStart }) => aStart,
      ({ aEnd }) => aEnd,
    ) ||
    before(
      b.broughtIn,
      ({ bStart }) => bStart,
      ({ bEnd }) => bEnd,
    )
  );
}
