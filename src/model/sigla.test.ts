import { describe, expect, it } from 'vitest';
import { greekSiglum, latinSiglum } from './sigla.ts';

describe('sigla', () => {
  it('counts A to Z, then AA', () => {
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(latinSiglum)).toEqual([
      'A',
      'B',
      'Z',
      'AA',
      'AB',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });

  it('counts alpha to omega without the final sigma, then alpha alpha', () => {
    expect([0, 17, 18, 23, 24].map(greekSiglum)).toEqual(['α', 'σ', 'τ', 'ω', 'αα']);
  });

  it('never gives one siglum twice', () => {
    const marks = Array.from({ length: 2000 }, (_, i) => latinSiglum(i));
    expect(new Set(marks).size).toBe(marks.length);
  });
});
