import { expect, test } from 'vitest';
import { logOdds, probability } from './boosted-trees.ts';

test('the leaves of all trees add up', () => {
  const tree = { feature: [0, -1, -1], value: [500, -1000, 2000], next: [1, 0, 0] };
  expect(logOdds({ base: 100, trees: [tree, tree] }, [0.4])).toBeCloseTo(-1.9);
  expect(logOdds({ base: 100, trees: [tree, tree] }, [0.5])).toBeCloseTo(4.1);
  expect(probability(0)).toBe(0.5);
});
