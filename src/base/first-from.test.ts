import { expect, it } from 'vitest';
import { firstFrom } from './first-from.ts';

it('the first of sorted numbers that is not less is found, the end where all are', () => {
  const sorted = [2, 4, 4, 9];
  expect([0, 2, 3, 4, 5, 9, 10].map((least) => firstFrom(sorted, least))).toEqual([0, 0, 1, 1, 3, 3, 4]);
});
