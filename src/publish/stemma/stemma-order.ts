/** A node, or a lane that lets a long edge pass through a row. */
export interface Item {
  readonly width: number;
  x: number;
  readonly up: Item[];
  readonly down: Item[];
  /** Those of the same row that an edge joins it to. */
  readonly side: Item[];
}

const SWEEPS = 16;

/**
 * Orders each row so that few edges cross: barycentres down and up, a fixed number of times, then swaps of neighbours
 * as long as one helps. Of all orders seen the one with the fewest crossings is kept.
 * Source: Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures", 1981.
 */
export function orderRows(rows: Item[][]): void {
  let best = rows.map((row) => [...row]);
  let fewest = crossings(rows);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const down = sweep % 2 === 0;
    for (const row of down ? rows : [...rows].reverse()) byBarycentre(row, rows, down);
    swapNeighbours(rows);
    const now = crossings(rows);
    if (now < fewest) {
      fewest = now;
      best = rows.map((row) => [...row]);
    }
  }
  best.forEach((row, r) => {
    rows[r]!.splice(0, row.length, ...row);
  });
}

function byBarycentre(row: Item[], rows: readonly (readonly Item[])[], down: boolean): void {
  const place = placesOf(rows);
  const wish = (item: Item): number => {
    const near = [...(down ? item.up : item.down), ...item.side];
    const all = near.length > 0 ? near : [item];
    return all.reduce((sum, other) => sum + place.get(other)!, 0) / all.length;
  };
  const order = row.map((item, i) => ({ item, i, wish: wish(item) })).sort((a, b) => a.wish - b.wish || a.i - b.i);
  order.forEach(({ item }, i) => {
    row[i] = item;
  });
}

/** Places within rows as parts of the row, so that rows of different length compare. */
function placesOf(rows: readonly (readonly Item[])[]): Map<Item, number> {
  return new Map(rows.flatMap((row) => row.map((item, i) => [item, (i + 0.5) / row.length] as const)));
}

function swapNeighbours(rows: Item[][]): void {
  for (let round = 0; round < 4; round++) {
    let better = false;
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r]!;
      for (let i = 0; i + 1 < row.length; i++) {
        const before = local(rows, r);
        [row[i], row[i + 1]] = [row[i + 1]!, row[i]!];
        if (local(rows, r) < before) better = true;
        else [row[i], row[i + 1]] = [row[i + 1]!, row[i]!];
      }
    }
    if (!better) return;
  }
}

function local(rows: readonly Item[][], r: number): number {
  return (
    (r > 0 ? between(rows[r - 1]!, rows[r]!) : 0) +
    (r + 1 < rows.length ? between(rows[r]!, rows[r + 1]!) : 0) +
    strides(rows[r]!)
  );
}

/** How often edges cross in the drawing, an edge within a row counted as crossing what it strides over. */
export function crossings(rows: readonly Item[][]): number {
  return rows.reduce((sum, row, r) => sum + (r > 0 ? between(rows[r - 1]!, row) : 0) + strides(row), 0);
}

function between(upper: readonly Item[], lower: readonly Item[]): number {
  const place = new Map(lower.map((item, i) => [item, i]));
  const ends = upper.flatMap((item, i) => item.down.map((other) => [i, place.get(other)!] as const));
  let n = 0;
  for (let i = 0; i < ends.length; i++) {
    for (let j = i + 1; j < ends.length; j++) {
      if ((ends[i]![0] - ends[j]![0]) * (ends[i]![1] - ends[j]![1]) < 0) n++;
    }
  }
  return n;
}

function strides(row: readonly Item[]): number {
  let n = 0;
  row.forEach((item, i) => {
    for (const other of item.side) n += Math.max(0, row.indexOf(other) - i - 1);
  });
  return n;
}
