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

it('proposes texts by the number of fingerprints they share', () => {
  const index = new FingerprintIndex();
  index.add(0, [1, 2, 3]);
  index.add(1, [2, 3, 4]);
  index.add(2, [9]);
  expect(index.candidates([2, 3, 4], 2)).toEqual([1, 0]);
  expect(index.candidates([9], 2)).toEqual([]);
});
