import { describe, expect, it } from 'vitest';
import { VariorumError } from '../../model.ts';
import { BODY_MODEL_FORMAT, readBodyTrees } from './body-trees.ts';
import { EVIDENCE } from './evidence.ts';

const file = (given: object) =>
  new TextEncoder().encode(
    JSON.stringify({ format: BODY_MODEL_FORMAT, features: EVIDENCE, base: 500, trees: [], ...given }),
  );

describe('the model of pages', () => {
  it('is read', () => {
    expect(readBodyTrees(file({ trees: [[[-1, 20, 0]]] }))).toEqual({
      base: 500,
      trees: [{ feature: [-1], value: [20], next: [0] }],
    });
  });

  it.each([
    ['no JSON', new TextEncoder().encode('{')],
    ['another format', file({ format: 'other' })],
    ['other features', file({ features: EVIDENCE.slice(1) })],
    ['a tree that leads nowhere', file({ trees: [[[0, 1, 5]]] })],
    [
      'a feature there is none of',
      file({
        trees: [
          [
            [EVIDENCE.length, 1, 1],
            [-1, 0, 0],
            [-1, 0, 0],
          ],
        ],
      }),
    ],
  ])('is refused with %s', (_, bytes) => {
    expect(() => readBodyTrees(bytes)).toThrow(VariorumError);
  });
});
