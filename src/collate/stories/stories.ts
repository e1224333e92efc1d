import { DisjointSets } from '../../base/disjoint-sets.ts';
import type { WordSequence } from '../../languages/en/words/word-sequence.ts';

/** What bounds the work of sorting, in terms and texts; none of it changes what a pile of up to 240 texts becomes but `ofGroup`. */
const LIMITS = {
  /** Terms that describe a text; more cost time and change little. */
  terms: 200,
  /** Texts that stand for a term, the first in the articles' order: all of a common term's would cost time. */
  standing: 240,
  /** Copies of one text that are compared: trims differ in their terms, two hundred carriers do not. */
  ofGroup: 8,
  /** Texts whose likeness is worked out in full, of those that share rarer terms. */
  nearest: 24,
} as const;
/**
 * Two texts belong to one affair when the cosine of their terms is at least this. Measured over all affairs at hand in one pile
 * (170 texts): a text's nearest of another affair lies at .253 or less, its nearest of its own at .276 or more but for six texts;
 * flat from .30 to .32.
 */
const SAME_AFFAIR = 0.31;

/**
 * Sorts texts into affairs by what they are about: the cosine of their words' log frequencies, and every text with its
 * near ones (single link). Weights by rarity in the pile (tf–idf) were tried and part an affair from itself: in a pile
 * about one affair its own words are the commonest. Time grows with the length of the texts, not with the square of
 * their number: no term has more than LIMITS.standing texts to stand for it, and of those that so seem near only the nearest
 * are compared in full. In piles of up to LIMITS.standing texts nothing is left out. A first version: it knows neither events nor time.
 *
 * @param groups texts that are one, which stand together
 * @param together pairs of texts known to belong to one affair
 * @param stopWords interned words that tell nothing
 * @returns for each text the number of its story, numbered in order of first text
 */
export function sortIntoStories(
  texts: readonly WordSequence[],
  groups: readonly (readonly number[])[],
  together: readonly (readonly [number, number])[],
  stopWords: ReadonlySet<number>,
): number[] {
  const sets = new DisjointSets(texts.length);
  for (const group of groups) for (const i of group) sets.unite(group[0]!, i);
  for (const [a, b] of together) sets.unite(a, b);

  const compared = groups.flatMap((group) => group.slice(0, LIMITS.ofGroup)).sort((x, y) => x - y);
  const weights = new Map(compared.map((i) => [i, termShares(texts[i]!, stopWords)]));
  const postings = new Map<number, Posting>();
  const near = new Float64Array(texts.length);
  for (const [i, { terms, shares }] of weights) {
    const touched: number[] = [];
    for (let at = 0; at < terms.length; at++) {
      let posting = postings.get(terms[at]!);
      if (!posting) {
        posting = { texts: [], shares: [] };
        postings.set(terms[at]!, posting);
      }
      for (let k = 0; k < posting.texts.length; k++) {
        const other = posting.texts[k]!;
        if (near[other] === 0) touched.push(other);
        near[other]! += shares[at]! * posting.shares[k]!;
      }
      if (posting.texts.length < LIMITS.standing) {
        posting.texts.push(i);
        posting.shares.push(shares[at]!);
      }
    }
    for (const other of touched) if (near[other]! >= SAME_AFFAIR) sets.unite(i, other);
    if (compared.length > LIMITS.standing) {
      for (const other of nearest(touched, near)) {
        if (sets.find(i) !== sets.find(other) && cosine(weights.get(i)!, weights.get(other)!) >= SAME_AFFAIR) {
          sets.unite(i, other);
        }
      }
    }
    for (const other of touched) near[other] = 0;
  }

  const numbers = new Map<number, number>();
  return texts.map((_, i) => {
    const root = sets.find(i);
    if (!numbers.has(root)) numbers.set(root, numbers.size);
    return numbers.get(root)!;
  });
}

interface Posting {
  readonly texts: number[];
  readonly shares: number[];
}

/** A text's terms, ascending, with weights of unit length. */
interface TermShares {
  readonly terms: Int32Array;
  readonly shares: Float32Array;
}

/** The few texts that seem nearest though not near enough; among equals the first. */
function nearest(touched: readonly number[], near: Float64Array): number[] {
  const best: number[] = [];
  for (const other of touched) {
    if (near[other]! >= SAME_AFFAIR) continue;
    if (best.length === LIMITS.nearest && near[best.at(-1)!]! >= near[other]!) continue;
    let at = best.length;
    while (at > 0 && near[best[at - 1]!]! < near[other]!) at--;
    best.splice(at, 0, other);
    if (best.length > LIMITS.nearest) best.pop();
  }
  return best;
}

function cosine(a: TermShares, b: TermShares): number {
  let sum = 0;
  let [i, j] = [0, 0];
  while (i < a.terms.length && j < b.terms.length) {
    if (a.terms[i] === b.terms[j]) sum += a.shares[i++]! * b.shares[j++]!;
    else if (a.terms[i]! < b.terms[j]!) i++;
    else j++;
  }
  return sum;
}

/** A text's most frequent terms. */
function termShares({ ids }: WordSequence, stopWords: ReadonlySet<number>): TermShares {
  const counts = new Map<number, number>();
  for (const id of ids) if (!stopWords.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const kept = [...counts]
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, LIMITS.terms)
    .sort((x, y) => x[0] - y[0]);
  const weights = kept.map(([, count]) => 1 + Math.log(count));
  const length = Math.hypot(...weights) || 1;
  return {
    terms: Int32Array.from(kept, ([id]) => id),
    shares: Float32Array.from(weights, (weight) => weight / length),
  };
}
