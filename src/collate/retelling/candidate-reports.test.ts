import { describe, expect, it } from 'vitest';
import { pairsToCompare } from '../relations/pairs-to-compare.ts';
import { agreement } from './agreement.ts';
import { candidatesFor, showsOneReport } from './candidate-reports.ts';
import { heldIn, likenessOf, quotesMeet, retelling } from './retelling.ts';
import { PLAIN } from './term-weights.ts';
import { compared, rests, says, sentences, terms } from './thresholds.fixture.ts';

/** Two sentences of twenty-five terms each, of which `common` are the same. */
const alike = (common: number) =>
  [
    says([...terms(1, common), ...terms(100, 25 - common)]),
    says([...terms(1, common), ...terms(200, 25 - common)]),
  ] as const;

describe('two sentences', () => {
  it('say the same from a likeness of a fifth on', () => {
    expect(likenessOf(...alike(5), PLAIN)).toBeCloseTo(0.2);
    expect(likenessOf(...alike(4), PLAIN)).toBe(0);
    expect(heldIn([alike(5)[0]], [0], [alike(5)[1]], PLAIN).sentences).toBe(1);
  });

  it('quote the same from four word pairs on', () => {
    const quoting = (pairs: number) => says([], { quotes: terms(1, pairs) });
    expect(quotesMeet(quoting(4), quoting(4))).toBe(true);
    expect(quotesMeet(quoting(3), quoting(3))).toBe(false);
    expect(quotesMeet(quoting(9), says([], { quotes: [1, 2, 3, 50, 51] }))).toBe(false);
  });
});

it('the opening of a text is its first three sentences', () => {
  const lead = (...a: readonly number[]) => retelling(sentences(...a), sentences(1, 2, 3, 4), PLAIN).lead;
  expect(lead(7, 8, 3)).toBeGreaterThan(0);
  expect(lead(7, 8, 9, 4)).toBe(0);
});

describe('what stands under a credit', () => {
  it('is said by another text where sentences are alike to more than .28, not as alike as story and source make them', () => {
    const share = (common: number) => {
      const [a, b] = alike(common);
      return agreement(compared(0, [a]), [0], compared(1, [b]), [0]).share;
    };
    expect(share(8)).toBe(1);
    expect(share(7)).toBe(0);
  });

  it('shows one report from a likeness of .4 on, of .6 where ten days or more lie between', () => {
    const shows = (most: number, day: string) =>
      showsOneReport(compared(0, [], { day: '2031-05-01' }), compared(1, [], { day }), most);
    expect(shows(0.4, '2031-05-11')).toBe(true);
    expect(shows(0.39, '2031-05-11')).toBe(false);
    expect(shows(0.59, '2031-05-12')).toBe(false);
    expect(shows(0.6, '2031-05-12')).toBe(true);
  });
});

describe('the report that is meant', () => {
  const post = (number: number, common: number, day = '2031-05-01') =>
    compared(number, [alike(common)[1]], { outlet: 'Post', day });
  const meant = (day: string, ...texts: readonly ReturnType<typeof compared>[]) => [
    ...candidatesFor(compared(0, [alike(25)[0]], { day }), rests('Post', [0], 1), texts).keys(),
  ];

  it('is the outlet’s only text of these three days where it is alike to a fifth', () => {
    expect(meant('2031-05-04', post(1, 5))).toEqual([1]);
    expect(meant('2031-05-04', post(1, 4))).toEqual([]);
    expect(meant('2031-05-05', post(1, 9))).toEqual([]);
    expect(meant('2031-05-05', post(1, 10))).toEqual([1]);
  });

  it('is every text that agrees four fifths as well as the best: versions of one report', () => {
    expect(meant('2031-05-01', post(1, 25), post(2, 20))).toEqual([1, 2]);
    expect(meant('2031-05-01', post(1, 25), post(2, 19))).toEqual([1]);
  });
});

describe('pairs that are looked at', () => {
  /** A story of texts of which the first `sharing` have `common` terms together. */
  const pairs = (texts: number, sharing = 0, common = 0) => {
    const all = terms(0, texts).map((i) =>
      compared(i, [says([...(i < sharing ? terms(1, common) : []), ...terms(1000 + i * 50, 20)])]),
    );
    return pairsToCompare([...all.keys()], new Map(all.entries()), PLAIN).length;
  };

  it('are all of a story of up to 48 texts', () => {
    expect(pairs(48)).toBe((48 * 47) / 2);
    expect(pairs(49)).toBe(0);
  });

  it('in a larger one are those with eight rarer terms in common', () => {
    expect(pairs(49, 2, 8)).toBe(1);
    expect(pairs(49, 2, 7)).toBe(0);
  });

  it('and a term that stands in more than 24 texts proposes nobody', () => {
    expect(pairs(49, 24, 8)).toBe((24 * 23) / 2);
    expect(pairs(49, 25, 8)).toBe(0);
  });
});
