import { documentCounts, idf } from './idf.ts';

/** How telling each term is: its inverse document frequency among the statements of a story. */
export type TermWeights = ReadonlyMap<string, number>;

/** A story of few statements is weighed as if it had so many. */
const LEAST_STATEMENTS = 50;

/** Inverse document frequencies, smoothed: a term of every statement weighs little, one of two statements much. */
export function termWeights(profiles: readonly { readonly terms: ReadonlySet<string> }[]): TermWeights {
  const total = Math.max(profiles.length, LEAST_STATEMENTS);
  const counts = documentCounts(profiles.map(({ terms }) => terms));
  return new Map([...counts].map(([term, count]) => [term, idf(count, total)]));
}

/** Weight of all terms together. */
export function weightOf(terms: ReadonlySet<string>, weights: TermWeights): number {
  let sum = 0;
  for (const term of terms) sum += weights.get(term) ?? 0;
  return sum;
}

/** Weight of the terms both have. */
export function sharedWeight(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: TermWeights): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const term of small) if (large.has(term)) sum += weights.get(term) ?? 0;
  return sum;
}
