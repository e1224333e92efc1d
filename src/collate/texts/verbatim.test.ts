import { describe, expect, it } from 'vitest';
import type { Alignment } from './alignment.ts';
import { isContained, verbatim } from './verbatim.ts';

/** Two texts of two hundred words each that are one but for a few edits. */
const EDITED = {
  coverA: 0.9,
  coverB: 0.9,
  ownCoverA: 0.9,
  ownCoverB: 0.9,
  ownWords: 180,
  longestOwn: 30,
  sentencesInRow: 0,
};
const NOTHING = {
  coverA: 0,
  coverB: 0,
  ownCoverA: 0,
  ownCoverB: 0,
  ownWords: 0,
  longestOwn: 0,
  sentencesInRow: 0,
};
const verdict = (base: typeof EDITED, more: Partial<Alignment>, words = { a: 200, b: 200 }) =>
  verbatim({ runs: [], ...base, ...more }, words);

describe('same-text', () => {
  it('asks that four fifths of the smaller text stand in the larger', () => {
    expect(verdict(EDITED, { coverA: 0.81 })).toBe('same-text');
    expect(verdict(EDITED, { coverA: 0.79 })).toBe('reuses');
    expect(verdict(EDITED, { coverB: 0.79 }, { a: 201, b: 200 })).toBe('reuses');
  });

  it('asks that three fifths of the larger be covered: else it took the smaller in', () => {
    expect(verdict(EDITED, { coverB: 0.61 })).toBe('same-text');
    expect(verdict(EDITED, { coverB: 0.59 })).toBe('reuses');
  });

  it('asks that seven tenths of the smaller text’s own words agree, not only what both quote', () => {
    expect(verdict(EDITED, { ownCoverA: 0.71 })).toBe('same-text');
    expect(verdict(EDITED, { ownCoverA: 0.69 })).toBe('reuses');
  });

  it('takes a text with next to nothing of its own for the larger cut short, down to about a third', () => {
    const cut = { coverA: 0.97, coverB: 0.36 };
    expect(verdict(EDITED, cut)).toBe('same-text');
    expect(verdict(EDITED, { ...cut, coverA: 0.95 })).toBe('reuses');
    expect(verdict(EDITED, { ...cut, coverB: 0.34 })).toBe('reuses');
  });

  it('asks for forty common words of their own, of short texts for an eighth of both', () => {
    expect(verdict(EDITED, { ownWords: 40 }, { a: 900, b: 900 })).toBe('same-text');
    expect(verdict(EDITED, { ownWords: 39 }, { a: 900, b: 900 })).toBe('none');
    expect(verdict(EDITED, { ownWords: 10 }, { a: 40, b: 40 })).toBe('same-text');
    expect(verdict(EDITED, { ownWords: 9 }, { a: 40, b: 40 })).toBe('none');
  });
});

describe('reuses', () => {
  it('asks for forty own words, of which a run of twelve', () => {
    expect(verdict(NOTHING, { ownWords: 40, longestOwn: 12 })).toBe('reuses');
    expect(verdict(NOTHING, { ownWords: 39, longestOwn: 12 })).toBe('none');
    expect(verdict(NOTHING, { ownWords: 40, longestOwn: 11 })).toBe('none');
  });

  it('or for two whole sentences in a row', () => {
    expect(verdict(NOTHING, { sentencesInRow: 2 })).toBe('reuses');
    expect(verdict(NOTHING, { sentencesInRow: 1 })).toBe('none');
  });
});

describe('contained', () => {
  it('asks for four fifths of either text, and seven tenths of what it does not quote', () => {
    const one = { runs: [], ...NOTHING, coverA: 0.81, ownCoverA: 0.71 };
    expect(isContained(one)).toBe(true);
    expect(isContained({ ...one, coverA: 0.79 })).toBe(false);
    expect(isContained({ ...one, ownCoverA: 0.69 })).toBe(false);
    expect(isContained({ ...one, coverA: 0, ownCoverA: 0, coverB: 0.81, ownCoverB: 0.71 })).toBe(true);
  });
});
