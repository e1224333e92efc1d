import { describe, expect, it } from 'vitest';
import { bagF1, wholeFigures, wholePages } from './wcxb.ts';

describe('the F1 of two bags of words', () => {
  it.each([
    ['equal but for order and case', 'Gull on lamp', 'lamp on gull', 1],
    ['a word told twice counts once where the gold has it once', 'gull lamp', 'gull gull', 0.5],
    ['nothing found', 'gull lamp', '', 0],
    ['nothing wanted and nothing found', '', ' ', 1],
  ])('%s', (_, gold, found, f) => {
    expect(bagF1(gold, found)).toBe(f);
  });
});

it('figures part the half held back', () => {
  const rows = [
    { name: 'a', heldBack: false, f: 1, empty: false },
    { name: 'b', heldBack: true, f: 0, empty: true },
  ];
  expect(wholeFigures(rows)).toEqual({
    f: 0.5,
    right: 0.5,
    empty: 1,
    fHeldBack: 0,
    rightHeldBack: 0,
    emptyHeldBack: 1,
  });
});

it('there are no pages where their folder is absent', () => {
  expect([...wholePages('no such folder')]).toEqual([]);
});
