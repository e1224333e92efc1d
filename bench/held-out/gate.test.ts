import { describe, expect, it } from 'vitest';
import { dropsOf, heldOutFigures, readHeldOut } from './held-out.ts';

describe('the comparison with what is pinned', () => {
  it('tells what fell by more than a hundredth, and nothing else', () => {
    const pinned = { a: { b3F1: 0.6, witnessesFound: 0.8, intervalWidth: 0.2 } };
    expect(dropsOf(pinned, { a: { b3F1: 0.595, witnessesFound: 0.9, intervalWidth: 0.9 } })).toEqual([]);
    expect(dropsOf(pinned, { a: { b3F1: 0.5, witnessesFound: 0.8, intervalWidth: 0.2 } })).toEqual([
      'a b3F1 0.6 → 0.5',
    ]);
    expect(dropsOf(pinned, {})).toEqual([]);
  });
});

describe.skipIf(!process.env.VARIORUM_SHARED_GATE)('claims, affair by affair held out', () => {
  it('hold every pinned figure', { timeout: 900_000 }, async () => {
    expect(dropsOf(readHeldOut(), await heldOutFigures())).toEqual([]);
  });
});
