import { describe, expect, it } from 'vitest';
import { documentCounts, idf } from './idf.ts';

describe('how telling a term is', () => {
  it('a term that stands twice in a document counts once', () => {
    expect([...documentCounts([['pier', 'pier', 'ferry'], ['pier']])]).toEqual([
      ['pier', 2],
      ['ferry', 1],
    ]);
  });

  it('the rarer the more telling; what all have tells little, or, asked so, next to nothing', () => {
    expect(idf(1, 50)).toBeGreaterThan(idf(2, 50));
    expect(idf(50, 50)).toBeCloseTo(Math.log(2), 1);
    expect(idf(1, 50, 0)).toBeGreaterThan(idf(2, 50, 0));
    expect(idf(50, 50, 0)).toBeCloseTo(0, 1);
  });
});
