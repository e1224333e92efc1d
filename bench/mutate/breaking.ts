/** Which way a number is made wrong. */
export type Direction = 'up' | 'down';

/** Up to which whole number a step of one is badly wrong, and from which share on there is no room above. */
const SMALL = { whole: 3, full: 0.9 } as const;

/**
 * A badly wrong value for a number. Shares between 0 and 1 go half the way to nothing or, upwards, half the way to all (from
 * .9 on only down: half the way to all is hardly wrong); whole numbers from -3 to 3 go one up or one down; every other
 * number is doubled or halved, whole numbers staying whole. Negative numbers are broken in size.
 */
export function broken(value: number, direction: Direction): number {
  if (value < 0) return -broken(-value, direction);
  if (Number.isInteger(value)) {
    if (value === 0) return 1;
    if (value <= SMALL.whole) return direction === 'up' ? value + 1 : value - 1;
    return direction === 'up' ? value * 2 : Math.floor(value / 2);
  }
  if (value > 1) return direction === 'up' ? value * 2 : value / 2;
  return rounded(direction === 'up' && value < SMALL.full ? value + (1 - value) / 2 : value / 2);
}

function rounded(value: number): number {
  return Number(value.toFixed(6));
}
