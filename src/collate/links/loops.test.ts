import { expect, it } from 'vitest';
import type { WitnessLink } from '../../model.ts';
import { loopsTold } from './loops.ts';

const link = (a: string, b: string, upstream: 'a' | 'b', confidence = 0.75): WitnessLink => ({
  a,
  b,
  kind: 'cites',
  upstream,
  confidence,
  passages: [],
  reasons: [],
  via: null,
});
const told = (...links: readonly WitnessLink[]) =>
  loopsTold(links, new Set('abcd'), (id) => id.toUpperCase()).map(({ upstream }) => upstream);

it('leaves nobody upstream in a circle of credits, and who stands outside it where they are', () => {
  expect(told(link('a', 'b', 'b'), link('b', 'c', 'b'), link('a', 'c', 'a'), link('c', 'd', 'a'))).toEqual([
    'unknown',
    'unknown',
    'unknown',
    'a',
  ]);
});

it('takes a chain for no circle, nor a direction that rests on a clue', () => {
  expect(told(link('a', 'b', 'b'), link('b', 'c', 'b'), link('a', 'c', 'b'))).toEqual(['b', 'b', 'b']);
  expect(told(link('a', 'b', 'b'), link('b', 'c', 'b'), link('a', 'c', 'a', 0.65))).toEqual(['b', 'b', 'a']);
});
