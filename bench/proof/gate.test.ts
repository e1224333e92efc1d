import { describe, expect, it } from 'vitest';
import { changesText, compare } from '../pinned/baseline.ts';
import { readBaseline } from '../pinned/files.ts';
import { alteredScored } from './altered.ts';
import { kindOf, sharedCorpora } from './run.ts';
import { areaUnderCurve, balancedAccuracy, wiceScored } from './wice.ts';

const drops = (pin: 'sample' | 'shared', set: string, figures: Readonly<Record<string, number>>) =>
  changesText(compare(readBaseline('proof', pin), set, figures, kindOf).filter(({ verdict }) => verdict === 'drop'));

it('takes the mean over both labels, so that calling all one is worth a half', () => {
  const labels = [true, false, false, false];
  expect(balancedAccuracy([1, 1, 1, 1], labels)).toBe(0.5);
  expect(balancedAccuracy([1, -1, -1, 1], labels)).toBeCloseTo(5 / 6);
  expect(areaUnderCurve([1, 0, 2, 0], labels)).toBeCloseTo(2 / 3);
});

describe.skipIf(!process.env.VARIORUM_SHARED_GATE)('altered sentences of the sample', () => {
  it('are found, and unaltered ones are let be', { timeout: 300_000 }, async () => {
    const { figures } = await alteredScored();
    expect(figures.found).toBeGreaterThan(0.9);
    expect(figures.wronglyFlagged).toBeLessThan(0.05);
    expect(drops('sample', 'sample', figures)).toBe('All as pinned.');
  });
});

describe.skipIf(!process.env.VARIORUM_SHARED_GATE)('WiCE dev', () => {
  it('holds every pinned figure', { timeout: 300_000 }, ({ skip }) => {
    const figures = wiceScored(sharedCorpora);
    if (figures === null) return skip();
    expect(drops('shared', 'wice', figures)).toBe('All as pinned.');
  });
});
