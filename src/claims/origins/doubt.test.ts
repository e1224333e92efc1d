import { expect, test } from 'vitest';
import type { SameClaims } from '../same-claim/same-claim.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';
import { doubtOf } from './doubt.ts';

/** A testimony of which only text and id are looked at. */
const stated = (id: string): ReadTestimony => ({ id, placed: { group: id.slice(0, 1) } }) as unknown as ReadTestimony;
const [a, b, c, d, e] = ['a1', 'b1', 'c1', 'd1', 'e1'].map(stated) as [
  ReadTestimony,
  ReadTestimony,
  ReadTestimony,
  ReadTestimony,
  ReadTestimony,
];
/** Log-odds by the two texts, 3 where nothing is said. */
const same = (odds: Readonly<Record<string, number>>, near: SameClaims['near'] = () => []): SameClaims => ({
  groups: [],
  alike: (one, other) => odds[[one.placed.group, other.placed.group].sort().join('')] ?? 3,
  near,
});

test('a text that is like no other of its claim is in doubt', () => {
  expect([...doubtOf(a, [a, b, c], same({ ac: -3, bc: -2 })).unsure]).toEqual(['c1']);
});

test('a text that is like half of the others is not', () => {
  expect([...doubtOf(a, [a, b, c, d], same({ ad: -3, bd: 2, cd: 2 })).unsure]).toEqual([]);
});

test('of strangers as many are thought of as their likeness lets expect, the likest first', () => {
  const near = (): { one: ReadTestimony; score: number }[] => [
    { one: c, score: 0.2 },
    { one: d, score: 1 },
    { one: e, score: 0.1 },
  ];
  expect(doubtOf(a, [a, b], same({}, near)).alike).toEqual([d]);
  expect(
    doubtOf(
      a,
      [a, b],
      same({}, () => [{ one: c, score: -3 }]),
    ).alike,
  ).toEqual([]);
});

test('another passage of a text that states the claim is no stranger', () => {
  expect(
    doubtOf(
      a,
      [a, b],
      same({}, () => [{ one: stated('b2'), score: 4 }]),
    ).alike,
  ).toEqual([]);
});
