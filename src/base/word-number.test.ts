import { expect, it } from 'vitest';
import { wordNumber } from './word-number.ts';

it('gives a word the same number in every pile, and words a letter apart others', () => {
  expect(wordNumber('harbour')).toBe(wordNumber('harbour'));
  expect(wordNumber('harbour')).not.toBe(wordNumber('harbours'));
  expect(wordNumber('ab')).not.toBe(wordNumber('ba'));
});

it('spreads a hundred thousand words over all numbers', () => {
  const numbers = Array.from({ length: 100_000 }, (_, i) => wordNumber(`w${i}`));
  // By chance alone one pair or two of so many share theirs.
  expect(new Set(numbers).size).toBeGreaterThan(99_980);
  const low = numbers.filter((number) => (number & 1) === 0).length;
  expect(Math.abs(low - 50_000)).toBeLessThan(1500);
});
