import { describe, expect, it } from 'vitest';
import { growthOf } from './growth.ts';
import { optionsOf } from './options.ts';
import { asLines, pileOf } from './piles.ts';
import { functionTimes } from './profile.ts';

describe('the bench of speed', () => {
  it('tells how time grows, and a hump in between', () => {
    const square = [50, 100, 200].map((size) => ({ size, time: size ** 2 }));
    expect(growthOf(square)!.exponent).toBeCloseTo(2);
    expect(growthOf(square)!.steepest).toBeCloseTo(2);
    const hump = [50, 100, 200, 400].map((size) => ({ size, time: size * (size === 200 ? 8 : 1) }));
    expect(growthOf(hump)!.exponent).toBeLessThan(1.4);
    expect(growthOf(hump)!.steepest).toBeCloseTo(4);
    expect(growthOf(square.slice(0, 1))).toBeNull();
  });

  it('sums a profile by function, recursion once', () => {
    const frame = (functionName: string) => ({ functionName, url: 'file:///x/dist/a.js', lineNumber: 1 });
    const times = functionTimes({
      nodes: [
        { id: 1, callFrame: frame('outer'), children: [2] },
        { id: 2, callFrame: frame('inner'), children: [3] },
        { id: 3, callFrame: frame('inner') },
      ],
      samples: [1, 3],
      timeDeltas: [1e6, 2e6],
    });
    expect(times).toContainEqual({ name: 'inner a.js:2', self: 2, total: 2 });
    expect(times).toContainEqual({ name: 'outer a.js:2', self: 1, total: 3 });
  });

  it('makes the same invented pile every time, and no more than was asked for', () => {
    expect(pileOf('invented', 12)).toHaveLength(12);
    expect(asLines(pileOf('invented', 3))).toBe(asLines(pileOf('invented', 3)));
  });

  it('refuses what it does not know', () => {
    expect(() => optionsOf(['--pile', 'moon'])).toThrow('No pile "moon"');
    expect(() => optionsOf(['--size', '0'])).toThrow('--size takes a whole number');
    expect(optionsOf(['--pile', 'news', '--size', '600', '--profile'])).toMatchObject({
      piles: ['news'],
      sizes: [600],
      profile: true,
    });
  });
});
