import { expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import type { Edition } from '../model.ts';
import { continuedClaims } from './continued.ts';

const claim = FIXTURE.claims[0]!;
const at = (start: number, end: number): Edition => ({
  ...FIXTURE,
  claims: [{ ...claim, testimonies: [{ ...claim.testimonies[0]!, start, end }] }],
});
const goesOn = (start: number, end: number) => {
  const was = at(100, 200);
  return continuedClaims(was, at(start, end)).goesOn(was.claims[0]!);
};

it('a claim goes on where three fifths of the shorter stretch that states it are the same', () => {
  expect([goesOn(140, 240), goesOn(141, 241)]).toEqual([true, false]);
  expect([goesOn(170, 220), goesOn(171, 221)]).toEqual([true, false]);
});
