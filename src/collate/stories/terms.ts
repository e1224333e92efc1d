import { STOP_WORDS } from '../../languages/en/words/stop-words.ts';
import { everywhere, type WordSequence } from '../../languages/en/words/word-sequence.ts';

/** How a text is described by its terms, and when two descriptions are of one affair. */
const TERMS = {
  /** Terms that describe a text; more cost time and change little. */
  most: 200,
  /** Weights are whole numbers of this part of one, so that sums are exact in any order and in any program. */
  unit: 2 ** 20,
} as const;
/**
 * Two texts belong to one affair when the cosine of their terms is at least this. Measured over all affairs at hand in one pile
 * (170 texts): a text's nearest of another affair lies at .253 or less, its nearest of its own at .276 or more but for six texts;
 * flat from .30 to .32.
 */
const SAME_AFFAIR = 0.31;

/** A text's terms by their numbers, ascending, with the share of each in a whole of length `TERMS.unit`. */
export interface TermShares {
  readonly terms: Int32Array;
  readonly shares: Int32Array;
}

const stops: ReadonlySet<number> = new Set([...STOP_WORDS].map((word) => everywhere.idOf(word)));

/** A text's most frequent terms but stop words, by the logarithm of how often each stands in it. */
export function termShares({ ids }: Pick<WordSequence, 'ids'>): TermShares {
  const counts = new Map<number, number>();
  for (const id of ids) if (!stops.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const kept = [...counts]
    // Among equals the first in the text: what it says first, it is about.
    .sort((x, y) => y[1] - x[1])
    .slice(0, TERMS.most)
    .sort((x, y) => x[0] - y[0]);
  const weights = kept.map(([, count]) => 1 + Math.log(count));
  const length = Math.hypot(...weights) || 1;
  return {
    terms: Int32Array.from(kept, ([id]) => id),
    shares: Int32Array.from(weights, (weight) => Math.round((weight / length) * TERMS.unit)),
  };
}

/** Whether two texts are of one affair by the words they use. */
export function ofOneAffair(a: TermShares, b: TermShares): boolean {
  let sum = 0;
  let [i, j] = [0, 0];
  while (i < a.terms.length && j < b.terms.length) {
    if (a.terms[i] === b.terms[j]) sum += a.shares[i++]! * b.shares[j++]!;
    else if (a.terms[i]! < b.terms[j]!) i++;
    else j++;
  }
  return sum >= SAME_AFFAIR * TERMS.unit ** 2;
}
