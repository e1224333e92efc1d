import { describe, expect, it } from 'vitest';
import { invented } from '../../../../testing/articles/annotated.ts';
import type { Bound } from '../../../model.ts';
import { numberConflicts } from '../number/numbers.ts';
import { sceneFor } from '../scene.fixture.ts';
import { bySurety, oncePerFact } from './once.ts';

const boats = (counts: readonly (readonly [words: string, value: number, bound: Bound])[]) => {
  const scene = sceneFor(
    counts.map(([words, value, bound], i) =>
      invented(
        `a${String(i).padStart(2, '0')}`,
        `The storm sank ${words} boats in the outer harbour of town ${'abcdefghijklmnopqrst'[i]}o.`,
        {
          quantities: [[words, value, bound, 'boats']],
        },
      ),
    ),
  );
  return oncePerFact(numberConflicts(scene), scene);
};

describe('one entry for a pair of values', () => {
  it('names six other texts and counts the rest', () => {
    const reason = (others: number) =>
      boats([['214', 214, 'exact'], ...Array.from({ length: others + 1 }, () => ['261', 261, 'exact'] as const)])[0]!
        .reason;
    expect(reason(6)).not.toMatch(/more/);
    expect(reason(7)).toMatch(/and 1 more/);
  });

  it('and one of its own unless two that are told share a value with it, where all values can hold', () => {
    const entries = boats([
      ['214', 214, 'exact'],
      ['over 200', 200, 'over'],
      ['over 190', 190, 'over'],
      ['over 180', 180, 'over'],
    ]);
    expect(entries.filter(({ nature }) => nature === 'precision').length).toBe(3);
  });
});

it('pairs count as equally sure within a fifth of a score', () => {
  const pair = (score: number, article: string) => ({ score, a: { article, start: 0 }, b: { article, start: 0 } });
  const order = bySurety(
    new Map([
      ['first', 0],
      ['second', 1],
    ]),
  );
  expect(order(pair(0.5, 'first') as never, pair(0.68, 'second') as never)).toBeLessThan(0);
  expect(order(pair(0.5, 'first') as never, pair(0.72, 'second') as never)).toBeGreaterThan(0);
});
