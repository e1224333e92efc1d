import type { TermShares } from './terms.ts';

/** Which texts are held against each other by their terms at all; numbers of texts and terms. */
export const LIKELY = {
  /** In piles of up to so many texts every two that share a term are. */
  all: 240,
  /** In larger ones by the rarest terms of a text … */
  rarest: 24,
  /** … of which two must share so many … */
  shared: 3,
  /** … and a term that tells of more texts than this … */
  common: 60,
  /** … proposes the longest of them alone. */
  standing: 8,
} as const;

/**
 * The terms of a text by which it is held against others, by how many texts have each: all in a small pile, else the rarest that
 * others have too. It depends on nothing else of the pile.
 *
 * @param texts how many texts are compared
 * @param textsWith how many of them have a term
 */
export function tellingTerms({ terms }: TermShares, texts: number, textsWith: (term: number) => number): Int32Array {
  if (texts <= LIKELY.all) return terms;
  const rare: { readonly term: number; readonly count: number }[] = [];
  for (const term of terms) {
    const count = textsWith(term);
    if (count >= 2) rare.push({ term, count });
  }
  rare.sort((x, y) => x.count - y.count || x.term - y.term);
  return Int32Array.from(rare.slice(0, LIKELY.rarest), ({ term }) => term);
}

/**
 * For each text those before it that share enough telling terms. Time grows with the number of texts, as no term proposes more than
 * `LIKELY.common`.
 *
 * @param described the texts' terms, the longest text first
 */
export function* likelyPairs(described: readonly TermShares[]): Generator<readonly [number, number]> {
  const size = described.length;
  const having = countsOf(described.map(({ terms }) => terms));
  const telling = described.map((one) => tellingTerms(one, size, (term) => having.get(term)!));
  const bearers = countsOf(telling);
  const [least, common] = size <= LIKELY.all ? [1, LIKELY.all] : [LIKELY.shared, LIKELY.common];
  const standing = new Map<number, number[]>();
  const shared = new Uint16Array(size);
  for (const [i, terms] of telling.entries()) {
    const touched: number[] = [];
    for (const term of terms) {
      const before = standing.get(term) ?? [];
      for (const other of before) if (shared[other]!++ === 0) touched.push(other);
      if (bearers.get(term)! <= common || before.length < LIKELY.standing) before.push(i);
      standing.set(term, before);
    }
    for (const other of touched) {
      if (shared[other]! >= least) yield [other, i];
      shared[other] = 0;
    }
  }
}

function countsOf(lists: readonly Int32Array[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const list of lists) for (const term of list) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
