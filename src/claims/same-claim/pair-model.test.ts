import { describe, expect, it } from 'vitest';
import { VariorumError } from '../../model.ts';
import { shippedClaimModels } from '../shipped.fixture.ts';
import { FEATURES } from './likeness.ts';
import { FEATURE_NAMES, PAIR_MODEL_FORMAT, pairOdds, readPairModel } from './pair-model.ts';

const file = (given: object) =>
  new TextEncoder().encode(
    JSON.stringify({ format: PAIR_MODEL_FORMAT, features: FEATURE_NAMES, base: 100, trees: [], ...given }),
  );
const stump = [
  [0, 500, 1],
  [-1, -1000, 0],
  [-1, 2000, 0],
];

describe('a pair model', () => {
  it('is read as it was written', () => {
    const model = readPairModel(file({ trees: [stump] }));
    expect(model).toEqual({
      base: 100,
      trees: [{ feature: [0, -1, -1], value: [500, -1000, 2000], next: [1, 0, 0] }],
    });
    expect(pairOdds(model, [0.5])).toBeCloseTo(2.1);
  });

  it.each([
    ['no JSON', new TextEncoder().encode('gull')],
    ['another format', file({ format: 'gull/1' })],
    ['other features', file({ features: ['gull'] })],
    ['no base', file({ base: 0.5 })],
    ['an empty tree', file({ trees: [[]] })],
    ['a fraction', file({ trees: [[[-1, 0.5, 0]]] })],
    ['a feature there is not', file({ trees: [[[FEATURES.length, 500, 1], ...stump.slice(1)]] })],
    ['a node that leads nowhere', file({ trees: [[[0, 500, 2], ...stump.slice(1)]] })],
    ['a node that leads back', file({ trees: [[[0, 500, 0], ...stump.slice(1)]] })],
  ])('is refused with %s', (_, bytes) => {
    expect(() => readPairModel(bytes)).toThrow(VariorumError);
  });

  it('names every feature once', () => {
    expect(new Set(FEATURE_NAMES).size).toBe(FEATURES.length);
  });

  it('comes with the project and asks some of the features', () => {
    const asked = shippedClaimModels.pairs!.trees.flatMap(({ feature }) => feature);
    expect(new Set(asked).size).toBeGreaterThan(5);
  });
});

describe('without a pair model', () => {
  const row = (mutual: number) => FEATURE_NAMES.map((name) => (name === 'mutual' ? mutual : 1));

  it('statements are one claim if they share nearly all', () => {
    expect(pairOdds(null, row(0.8))).toBeGreaterThan(0);
    expect(pairOdds(null, row(0.79))).toBeLessThan(0);
  });
});
