import type { TermWeights } from './term-weights.ts';

/** Terms of more statements than this lead to no candidates; the rarest terms always do. */
const MOST_POSTINGS = 200;
/** Each statement is compared with so many others, those it shares most weight with. */
const MOST_CANDIDATES = 25;

/** Pairs worth comparing, `[i, j]` with i < j: those that share telling terms. Near-linear in the number of statements. */
export function candidatePairs(
  profiles: readonly { readonly terms: ReadonlySet<string> }[],
  weights: TermWeights,
): [number, number][] {
  const postings = new Map<string, number[]>();
  profiles.forEach(({ terms }, at) => {
    for (const term of terms) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [at]);
      else list.push(at);
    }
  });
  const pairs = new Set<number>();
  profiles.forEach(({ terms }, at) => {
    const shared = new Map<number, number>();
    for (const term of terms) {
      const list = postings.get(term)!;
      if (list.length > MOST_POSTINGS) continue;
      const weight = weights.get(term) ?? 0;
      for (const other of list) if (other !== at) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    const best = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_CANDIDATES);
    for (const [other] of best) pairs.add(Math.min(at, other) * profiles.length + Math.max(at, other));
  });
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / profiles.length), pair % profiles.length]);
}
