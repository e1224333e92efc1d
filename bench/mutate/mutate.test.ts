import { describe, expect, it } from 'vitest';
import { broken } from './breaking.ts';
import { constantsIn } from './constants.ts';
import { withValue } from './copy.ts';
import { draw, placesOf } from './draw.ts';
import { findConstant } from './find-constant.ts';
import { sweepOptionsOf, valuesAround } from './sweep-options.ts';
import { flatness, sweepText } from './sweep-table.ts';

const CODE = `import { a } from './a.ts';
/** Ümlaut, so that offsets are not bytes. */
const SHARE = 0.3;
export const LIMITS = { same: 0.4, inner: { least: -2 } } as const;
const DAY: number = 24 * 60;
const PAIR = [1, 2] as const;
const WORDS = { dozen: 12, name: 'twelve' };
const scales = { hundred: 100 };
const CUES = ['a', 'b'];
function f() { const INSIDE = 3; return INSIDE; }
`;

describe('named constants', () => {
  const found = constantsIn('src/collate/x.ts', CODE);

  it('are numbers, members of objects and tuples of numbers, at the top of a file and in capitals', () => {
    expect(found.map(({ name, value }) => `${name} ${value}`)).toEqual([
      'SHARE 0.3',
      'LIMITS.same 0.4',
      'LIMITS.inner.least -2',
      'DAY 1440',
      'PAIR.0 1',
      'PAIR.1 2',
    ]);
    expect(new Set(found.map(({ room }) => room))).toEqual(new Set(['collate']));
  });

  it('are broken where they stand, and nowhere else', () => {
    const least = found.find(({ name }) => name === 'LIMITS.inner.least')!;
    expect(withValue(CODE, least, -4)).toBe(CODE.replace('-2', '-4'));
  });
});

it.each([
  [0.4, 0.2, 0.7],
  [0.96, 0.48, 0.48],
  [1, 0, 2],
  [3, 2, 4],
  [0, 1, 1],
  [4, 2, 8],
  [25, 12, 50],
  [1.6, 0.8, 3.2],
  [-4, -2, -8],
])('%d is broken down to %d or up to %d', (value, down, up) => {
  expect(broken(value, 'down')).toBe(down);
  expect(broken(value, 'up')).toBe(up);
});

describe('the sample', () => {
  const sizes = new Map([
    ['claims', 30],
    ['collate', 9],
    ['ask', 1],
  ]);

  it('gives every room a place and the others by size', () => {
    expect([...placesOf(sizes, 10)]).toEqual([
      ['claims', 7],
      ['collate', 2],
      ['ask', 1],
    ]);
    expect([...placesOf(sizes, 99)]).toEqual([...sizes]);
    const small = new Map([...'abcdef'].map((room) => [room, 1]));
    const total = [...placesOf(new Map([...small, ['claims', 94]]), 20).values()].reduce((sum, n) => sum + n, 0);
    expect(total).toBe(20);
  });

  it('is the same for a seed and another for another', () => {
    const constants = [...Array(50)].map((_, i) => ({
      room: i < 40 ? 'claims' : 'ask',
      file: 'x.ts',
      name: `N${i}`,
      value: 1,
      start: 0,
      end: 1,
    }));
    const names = (seed: number) => draw(constants, 10, seed).map(({ constant }) => constant.name);
    expect(names(3)).toHaveLength(10);
    expect(names(3)).toEqual(names(3));
    expect(names(3)).not.toEqual(names(4));
  });
});

describe('a sweep', () => {
  const constants = [
    ...constantsIn('src/collate/texts/x.ts', CODE),
    ...constantsIn('src/collate/links/y.ts', 'const SHARE = 0.5;'),
  ];

  it('finds its constant by room and name, and asks for the file where there are two', () => {
    expect(findConstant(constants, 'collate/LIMITS.same').value).toBe(0.4);
    expect(findConstant(constants, 'links/y:SHARE').value).toBe(0.5);
    expect(() => findConstant(constants, 'collate/SHARE')).toThrow(/collate\/texts\/x:SHARE, collate\/links\/y:SHARE/);
    expect(() => findConstant(constants, 'claims/SHARE')).toThrow(/No constant/);
  });

  it('tries the values listed, those of a range, or those around what is shipped', () => {
    expect(sweepOptionsOf(['a/B', '--values', '0.1,0.2']).values).toEqual([0.1, 0.2]);
    expect(sweepOptionsOf(['a/B', '--from', '1', '--to', '2', '--steps', '4']).values).toEqual([1, 1.25, 1.5, 1.75, 2]);
    expect(sweepOptionsOf(['a/B']).values).toBeNull();
    expect(valuesAround(4)).toEqual([2, 3, 4, 5, 6]);
    expect(valuesAround(0.4)).toHaveLength(11);
    expect(() => sweepOptionsOf(['a/B', '--values', 'many'])).toThrow(/no number/);
    expect(() => sweepOptionsOf([])).toThrow(/sweep/);
  });

  it('marks what is shipped, and tells a peak from a flat stretch', () => {
    const rows = [0.8, 0.9, 0.898, 0.7].map((of, i) => ({ value: i + 1, figures: { f1: of, none: null } }));
    expect(sweepText(rows, ['f1', 'none'], 3)).toContain('*          3   0.8980        ·');
    expect(flatness(rows, 'f1', 3)).toBe('f1: best 0.9000 at 2, flat from 2 to 3; shipped 3 is 0.0020 below');
    expect(flatness(rows.slice(0, 2), 'f1', 9)).toBe('f1: best 0.9000 at 2, a peak');
    expect(flatness(rows, 'none', 3)).toBe('none: nothing to score it on');
  });
});
