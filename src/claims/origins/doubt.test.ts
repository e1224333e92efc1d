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
  otherwise: [],
  doubted: { with: () => [] },
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

test('a text is in doubt whose words say less surely than to a quarter what the others say', () => {
  const doubted = (odds: number) => doubtOf(a, [a, b], same({ ab: odds })).unsure.size;
  expect(doubted(-1.05)).toBe(0);
  expect(doubted(-1.15)).toBe(1);
});

test('strangers are thought of from a tenth of surety on, and of those expected two fifths are counted', () => {
  const many = (count: number, score: number) => {
    const strangers = Array.from({ length: count }, (_, i) => ({ one: stated(String.fromCharCode(110 + i)), score }));
    return doubtOf(
      a,
      [a, b],
      same({}, (one) => (one === a ? strangers : [])),
    ).alike.length;
  };
  // Twelve strangers of .105 are 1.26 expected ones, of which two fifths are one to the nearest whole.
  expect(many(12, -2.14)).toBe(1);
  expect(many(12, -2.25)).toBe(0);
  // Of nearly sure ones four fifths of two make one, two fifths of four two.
  expect(many(4, 6)).toBe(2);
  expect(many(3, 6)).toBe(1);
  expect(many(7, 6)).toBe(3);
});

test('a text is held against the first eight others of its claim, by three readings of each', () => {
  const doubted = (texts: number, likeTo: (one: ReadTestimony) => boolean) => {
    const others = Array.from({ length: texts }, (_, i) =>
      [0, 1, 2, 3].map((n) => stated(`${String.fromCharCode(100 + i)}${n}`)),
    ).flat();
    const alike: SameClaims['alike'] = (one, other) => {
      const [own, theirs] = one === b ? [one, other] : [other, one];
      return own === b ? (likeTo(theirs) ? 9 : -9) : 9;
    };
    return doubtOf(a, [a, ...others, b], { ...same({}), alike }).unsure.has('b1');
  };
  const letter = (one: ReadTestimony) => one.id.charCodeAt(0) - 100;
  // The likest half of eight others decides: a and d–j. Two of them are enough for a quarter.
  expect(doubted(12, (one) => one !== a && letter(one) >= 5 && letter(one) <= 6)).toBe(false);
  expect(doubted(12, (one) => one !== a && letter(one) >= 7)).toBe(true);
  expect(doubted(7, (one) => one.id.endsWith('2'))).toBe(false);
  expect(doubted(7, (one) => one.id.endsWith('3'))).toBe(true);
});
