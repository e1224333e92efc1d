/** How a time grows with a size: the exponent of the power law that fits best, and the steepest between two neighbours. */
export interface Growth {
  readonly exponent: number;
  /** A hump in between shows here, even where the ends lie on a line. */
  readonly steepest: number;
}

/**
 * The growth over several sizes, by least squares of the logarithms; null where there are fewer than two sizes.
 *
 * @param points size and time of each run
 */
export function growthOf(points: readonly { readonly size: number; readonly time: number }[]): Growth | null {
  const logs = points.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) })).sort((a, b) => a.x - b.x);
  if (new Set(logs.map(({ x }) => x)).size < 2) return null;
  const mean = (of: 'x' | 'y') => logs.reduce((sum, point) => sum + point[of], 0) / logs.length;
  const [mx, my] = [mean('x'), mean('y')];
  const exponent =
    logs.reduce((sum, { x, y }) => sum + (x - mx) * (y - my), 0) / logs.reduce((sum, { x }) => sum + (x - mx) ** 2, 0);
  const slopes = logs.slice(1).flatMap(({ x, y }, i) => (x > logs[i]!.x ? [(y - logs[i]!.y) / (x - logs[i]!.x)] : []));
  return { exponent, steepest: Math.max(...slopes) };
}
