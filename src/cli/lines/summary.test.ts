import { expect, it } from 'vitest';
import type { Summary, SupportedClaim } from '../../edition/summary.ts';
import { summaryLines } from './summary.ts';

const claim = (text: string): SupportedClaim => ({
  id: 'c',
  text,
  origins: { min: 1, max: 2 },
  voices: 1,
  articles: ['A', 'B'],
});
const summary = (text: string): Summary => ({
  articles: 2,
  distinctTexts: 2,
  stories: 1,
  lostWitnesses: [],
  claims: 1,
  bestSupported: [claim(text)],
  leastSupported: [],
  conflicts: 0,
  notSeen: { failed: 0, undated: 0, otherLanguages: 0, notes: 0 },
});

it('a claim is printed whole up to ninety-six characters, and cut at a word after', () => {
  const words = (length: number) => `${'gull '.repeat(Math.ceil(length / 5))}`.slice(0, length - 1).concat('s');
  const printed = (length: number) => summaryLines(summary(words(length)), []).find((line) => line.includes('“gull'));
  expect(printed(96)).toBe(`  “${words(96)}”`);
  expect(printed(97)).toMatch(/gull.?…”$/);
});

it('five inputs that could not be read are listed, the rest counted', () => {
  const failed = (count: number) =>
    summaryLines(
      summary('A gull sat there'),
      Array.from({ length: count }, (_, i) => ({ source: `${i}.txt`, reason: 'empty' })),
    ).filter((line) => line.includes('.txt') || line.includes('more,'));
  expect(failed(5)).toHaveLength(5);
  expect(failed(7).at(-1)).toContain('and 2 more');
});
