import { expect, it } from 'vitest';
import { FingerprintIndex } from './candidates.ts';
import { fingerprints, GRAM } from './fingerprints.ts';

const sequence = (length: number, seed: number) =>
  Int32Array.from({ length }, (_, i) => ((i + 1) * 7919 * seed) % 100_003);

it('leaves a common fingerprint for every common run of ten words, wherever it stands', () => {
  const run = sequence(10, 5);
  for (const at of [0, 3, 17]) {
    const a = Int32Array.from([...sequence(at, 11), ...run, ...sequence(20, 13)]);
    const b = Int32Array.from([...sequence(31, 17), ...run, ...sequence(at, 19)]);
    const prints = new Set(fingerprints(a));
    expect(fingerprints(b).some((print) => prints.has(print))).toBe(true);
  }
});

it('has none for a text shorter than a gram', () => {
  expect(fingerprints(sequence(GRAM - 1, 3))).toEqual([]);
});

/** An index of texts that come in as they stand, each with its group's number or as a member of none. */
function indexOf(...texts: readonly (readonly number[])[]): FingerprintIndex {
  const index = new FingerprintIndex();
  for (const prints of texts) index.count(prints);
  texts.forEach((prints, i) => {
    index.add(i, prints);
  });
  return index;
}

it('proposes texts by the number of fingerprints they share', () => {
  const index = indexOf([1, 2, 3], [2, 3, 4], [9]);
  expect(index.candidates([2, 3, 4], 2)).toEqual([1, 0]);
  expect(index.candidates([9], 2)).toEqual([]);
});

it('lets a common fingerprint propose the longest eight that bear it, others all', () => {
  const bearing = (count: number) => indexOf(...Array.from({ length: count }, () => [7])).candidates([7], 1);
  expect(bearing(100)).toHaveLength(100);
  expect(bearing(101)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

it('counts among the longest also those that joined a group, and proposes the groups alone', () => {
  const index = new FingerprintIndex();
  for (let i = 0; i < 101; i++) index.count([7]);
  for (let i = 0; i < 101; i++) index.add(i % 2 === 0 ? i : null, [7]);
  expect(index.candidates([7], 1)).toEqual([0, 2, 4, 6]);
});
