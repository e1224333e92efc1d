import { describe, expect, it } from 'vitest';
import { termWeights } from '../../base/term-weights.ts';
import { candidatePairs } from './candidates.ts';
import { clusters } from './clusters.ts';

const LIMITS = { same: 0.4, average: 0.4, founding: 0.8, attached: 0.6 };

/** Clusters of `size` things that are all alike but for the last, which has these scores. */
function withLast(size: number, scores: readonly number[]): number[][] {
  const score = (a: number, b: number) => (Math.max(a, b) === size - 1 ? scores[Math.min(a, b)]! : 2);
  const edges = Array.from({ length: size }, (_, b) =>
    Array.from({ length: b }, (_, a) => ({ a, b, score: score(a, b) })),
  ).flat();
  return clusters(edges, LIMITS, { size, score, kin: (at) => at, isPart: () => false });
}

describe('two clusters become one', () => {
  it('by the likest three fifths of their pairs', () => {
    expect(withLast(6, [1, 1, 1, -9, -9])).toHaveLength(1);
    expect(withLast(6, [1, 1, -9, -9, -9])).toHaveLength(2);
  });

  it('by the first eight members of each', () => {
    const never = Number.NEGATIVE_INFINITY;
    expect(withLast(11, [1, 1, 1, 1, 1, 1, 1, 1, never, never])).toHaveLength(1);
    expect(withLast(11, [1, 1, 1, 1, 1, 1, 1, never, 1, 1])).toHaveLength(2);
  });
});

describe('statements are compared', () => {
  /** The pairs of `sharing` statements with one term in common, among `all`. */
  const pairs = (sharing: number, all = sharing) => {
    const profiles = Array.from({ length: all }, (_, i) => ({ terms: new Set([i < sharing ? 'pier' : `t${i}`]) }));
    return candidatePairs(
      profiles,
      new Map(profiles.flatMap(({ terms }) => [...terms].map((term) => [term, 1] as const))),
    );
  };
  const every = (size: number) => (size * (size - 1)) / 2;

  it('with twenty-five others at most', () => {
    expect(pairs(26)).toHaveLength(every(26));
    expect(pairs(27).length).toBeLessThan(every(27));
  });

  it('in a large story with as many as make 150,000 pairs', () => {
    expect(pairs(16, 10_000)).toHaveLength(every(16));
    expect(pairs(17, 10_000).length).toBeLessThan(every(17));
  });

  it('with six at least, however large the story', () => {
    expect(pairs(7, 50_000)).toHaveLength(every(7));
    expect(pairs(8, 50_000).length).toBeLessThan(every(8));
  });

  it('by terms of no more than four hundred statements', () => {
    expect(pairs(400).length).toBeGreaterThan(0);
    expect(pairs(401)).toEqual([]);
  });

  it('with the two likest readings of a sentence', () => {
    const profiles = Array.from({ length: 6 }, () => ({ terms: new Set(['pier']) }));
    const found = candidatePairs(profiles, termWeights(profiles), (at) => (at < 3 ? 0 : 3)).map(String);
    expect(found).toContain('1,4');
    expect(found).not.toContain('2,5');
  });
});
