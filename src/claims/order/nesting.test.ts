import { expect, it } from 'vitest';
import type { Claim, Testimony } from '../../model.ts';
import { parentsOf } from './nesting.ts';

const claim = (
  id: string,
  ...spans: readonly [string, number, number][]
): Pick<Claim, 'id' | 'testimonies' | 'text'> => ({
  id,
  text: id,
  testimonies: spans.map(
    ([article, start, end], at) => ({ article, start, end, exact: at === 0 ? id : '' }) as Testimony,
  ),
});

it('a claim all of whose passages lie in those of another is a part of it', () => {
  const whole = claim('whole', ['a', 0, 50], ['b', 0, 40]);
  expect([...parentsOf([whole, claim('part', ['a', 10, 50], ['b', 0, 20])])]).toEqual([['part', 'whole']]);
  expect([...parentsOf([whole, claim('more', ['a', 10, 50], ['c', 0, 20])])]).toEqual([]);
  expect([...parentsOf([whole, claim('wider', ['a', 10, 50], ['b', 0, 41])])]).toEqual([]);
});

it('a claim that no witness states in full is a part of what its wording was cut from', () => {
  const claims = [claim('whole', ['a', 0, 50], ['b', 0, 40]), claim('scrap', ['a', 10, 50], ['c', 0, 20])];
  expect([...parentsOf(claims, new Set(['scrap']))]).toEqual([['scrap', 'whole']]);
  expect([...parentsOf(claims, new Set(['scrap', 'whole']))]).toEqual([]);
});

it('the same passage is no part of itself', () => {
  expect([...parentsOf([claim('one', ['a', 0, 50]), claim('other', ['a', 0, 50])])]).toEqual([]);
});

it('a part of a part is a part of the whole', () => {
  const nested = [claim('small', ['a', 10, 20]), claim('middle', ['a', 5, 30]), claim('whole', ['a', 0, 50])];
  expect(Object.fromEntries(parentsOf(nested))).toEqual({ small: 'whole', middle: 'whole' });
});

it('of two wholes the first in order is named', () => {
  const claims = [claim('part', ['a', 10, 20]), claim('first', ['a', 5, 30]), claim('second', ['a', 8, 40])];
  expect([...parentsOf(claims)]).toEqual([['part', 'first']]);
});
