import { describe, expect, it } from 'vitest';
import { layOut } from './stemma-layout.ts';

/** A stemma of so many texts in one row, and one text below the first. */
const drawn = (above: number) =>
  layOut({
    nodes: Array.from({ length: above + 1 }, () => ({})),
    edges: Array.from({ length: above }, (_, from) => ({ from, to: above, directed: true })),
  } as never);

/** The longest name that stands beside a box of 30 units, in units: some sixteen letters at the size of the drawing. */
const NAME = 100;

describe('the drawing of a stemma', () => {
  it('has room for a name beside each box, and five texts side by side in a column of 660 units', () => {
    const [first, second] = [...drawn(5).at].filter(({ y }) => y === drawn(5).at[0]!.y).sort((a, b) => a.x - b.x);
    expect(second!.x - first!.x).toBeGreaterThan(30 + NAME);
    expect(drawn(5).width).toBeLessThanOrEqual(660);
  });

  it('keeps boxes and names within its bounds, the box left in its place', () => {
    const { at, width, height } = drawn(5);
    const left = Math.min(...at.map(({ x }) => x));
    const right = Math.max(...at.map(({ x }) => x));
    expect(left).toBeGreaterThanOrEqual(15);
    expect(left).toBeLessThan(40);
    expect(right + NAME).toBeLessThanOrEqual(width);
    const rows = [...new Set(at.map(({ y }) => y))].sort((a, b) => a - b);
    expect(rows[0]).toBeGreaterThanOrEqual(20);
    expect(rows[0]).toBeLessThan(40);
    expect(height - rows.at(-1)!).toBeGreaterThanOrEqual(20);
    expect(height - rows.at(-1)!).toBeLessThan(45);
    expect(rows[1]! - rows[0]!).toBeGreaterThan(60);
    expect(rows[1]! - rows[0]!).toBeLessThan(140);
  });
});
