import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readPairModel } from '../../src/claims/same-claim/pair-model.ts';
import { pairModelFile } from './model-file.ts';

it('writes a pair model as it is read', () => {
  const tree = { feature: [0, -1, -1], value: [500, -1000, 2000], next: [1, 0, 0] };
  const model = { base: -3, trees: [tree, tree] };
  expect(readPairModel(new TextEncoder().encode(pairModelFile(model)))).toEqual(model);
});

it('would write the model that comes with the project byte for byte', () => {
  const shipped = readFileSync(new URL('../../models/claims-pairs.json', import.meta.url));
  expect(pairModelFile(readPairModel(shipped))).toBe(shipped.toString('utf8'));
});
