import type { ComparedText } from '../retelling/compared-text.ts';
import type { TermWeights } from '../retelling/term-weights.ts';

/** Which pairs of a large story are looked at: numbers of texts and of terms. They bound the work. */
const LARGE_STORY = {
  /** In stories of up to so many texts every pair is looked at. */
  texts: 48,
  /** In larger ones a term or quoted word pair in more texts than this proposes nobody. */
  common: 24,
  /** Rarer terms two texts must share to be laid side by side. */
  shared: 8,
} as const;

/**
 * Pairs of texts of a story that may be related: in a small story all; in a large one those that credit one outlet, or each other's,
 * or share enough of what few others say. So the work stays near the number of links there can be.
 *
 * @returns pairs in order of first, then second
 */
export function pairsToCompare(
  firsts: readonly number[],
  compared: ReadonlyMap<number, ComparedText>,
  weights: TermWeights,
): [number, number][] {
  const pairs: [number, number][] = [];
  if (firsts.length <= LARGE_STORY.texts) {
    for (const [x, a] of firsts.entries()) for (const b of firsts.slice(x + 1)) pairs.push([a, b]);
    return pairs;
  }
  const byOutlet = new Map<string, number[]>();
  const byTerm = new Map<number, number[]>();
  const put = <K>(index: Map<K, number[]>, key: K, i: number) => {
    const list = index.get(key);
    if (!list) index.set(key, [i]);
    else if (list.at(-1) !== i) list.push(i);
  };
  for (const i of firsts) {
    const { reliances, outlet, propositions } = compared.get(i)!;
    for (const rest of reliances) put(byOutlet, rest.outlet, i);
    if (outlet !== null) put(byOutlet, outlet, i);
    for (const { terms, quoted } of propositions) {
      for (const term of terms) put(byTerm, term, i);
      for (const pair of quoted) if (!weights.isPublic(pair)) put(byTerm, pair, i);
    }
  }
  const shared = new Map<number, Map<number, number>>();
  const propose = (list: readonly number[], weight: number) => {
    for (const [x, a] of list.entries()) {
      const row = shared.get(a) ?? new Map<number, number>();
      shared.set(a, row);
      for (const b of list.slice(x + 1)) row.set(b, (row.get(b) ?? 0) + weight);
    }
  };
  for (const list of byOutlet.values()) propose(list, LARGE_STORY.shared);
  for (const list of byTerm.values()) if (list.length <= LARGE_STORY.common) propose(list, 1);
  for (const a of firsts) {
    for (const [b, count] of [...(shared.get(a) ?? [])].sort((x, y) => x[0] - y[0]))
      if (count >= LARGE_STORY.shared) pairs.push([a, b]);
  }
  return pairs;
}
