import { expect, it } from 'vitest';
import { termWeights } from './term-weights.ts';

it('a story of fewer than fifty statements is weighed as if it had so many', () => {
  const weight = (statements: number) =>
    termWeights(Array.from({ length: statements }, (_, i) => ({ terms: new Set([`t${i}`]) }))).get('t0')!;
  expect(weight(2)).toBe(weight(50));
  expect(weight(51)).toBeGreaterThan(weight(50));
});
