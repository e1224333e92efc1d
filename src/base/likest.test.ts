import { expect, it } from 'vitest';
import { Likest } from './likest.ts';

function inOrder(values: readonly number[]): number[] {
  const likest = new Likest(values.length);
  values.forEach((value, thing) => {
    likest.add(thing, value);
  });
  likest.settle();
  return values.map(() => likest.next());
}

it('gives the likest first, of equal ones the lower number', () => {
  expect(inOrder([0.2, 0.9, 0.5, 0.9, 0.1, 0.5])).toEqual([1, 3, 2, 5, 0, 4]);
});

it('gives any list in the order that sorting would', () => {
  const values = Array.from({ length: 300 }, (_, at) => ((at * 7919) % 61) / 61);
  const sorted = values.map((value, at) => ({ value, at })).sort((a, b) => b.value - a.value || a.at - b.at);
  expect(inOrder(values)).toEqual(sorted.map(({ at }) => at));
});

it('gives none where none is left, and can be filled again', () => {
  const likest = new Likest(2);
  likest.add(7, 0.5);
  likest.settle();
  expect([likest.next(), likest.next()]).toEqual([7, -1]);
  likest.add(3, 0.1);
  likest.clear();
  likest.settle();
  expect(likest.next()).toBe(-1);
});
