/** A node, or a lane that lets a long edge pass through a row. */
export interface Item {
  readonly width: number;
  x: number;
  readonly up: Item[];
  readonly down: Item[];
  /** Those of the same row that an edge joins it to. */
  readonly side: Item[];
  /** Its place in its row, kept while rows are put in order. */
  at: number;
  /** The same as a part of the row, so that rows of different length compare. */
  share: number;
}

const SWEEPS = 16;

/**
 * Orders each row so that few edges cross: barycentres down and up, a fixed number of times, then swaps of neighbours
 * as long as one helps. Of all orders seen the one with the fewest crossings is kept.
 * Source: Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures", 1981.
 */
export function orderRows(rows: Item[][]): void {
  for (const row of rows) setPlaces(row);
  let best = rows.map((row) => [...row]);
  let fewest = crossings(rows);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const down = sweep % 2 === 0;
    for (const row of down ? rows : [...rows].reverse()) byBarycentre(row, down);
    swapNeighbours(rows);
    const now = crossings(rows);
    if (now < fewest) {
      fewest = now;
      best = rows.map((row) => [...row]);
    }
  }
  best.forEach((row, r) => {
    rows[r]!.splice(0, row.length, ...row);
    setPlaces(row);
  });
}

function setPlaces(row: readonly Item[]): void {
  row.forEach((item, i) => {
    item.at = i;
    item.share = (i + 0.5) / row.length;
  });
}

function byBarycentre(row: Item[], down: boolean): void {
  const wish = (item: Item): number => {
    const near = [...(down ? item.up : item.down), ...item.side];
    const all = near.length > 0 ? near : [item];
    return all.reduce((sum, other) => sum + other.share, 0) / all.length;
  };
  const order = row.map((item, i) => ({ item, i, wish: wish(item) })).sort((a, b) => a.wish - b.wish || a.i - b.i);
  order.forEach(({ item }, i) => {
    row[i] = item;
  });
  setPlaces(row);
}

function swapNeighbours(rows: readonly Item[][]): void {
  for (let round = 0; round < 4; round++) {
    let better = false;
    for (const row of rows) {
      for (let i = 0; i + 1 < row.length; i++) {
        const [left, right] = [row[i]!, row[i + 1]!];
        const before = crossed(left.up, right.up) + crossed(left.down, right.down) + stridesOf(left, right);
        swap(row, i);
        const after = crossed(right.up, left.up) + crossed(right.down, left.down) + stridesOf(left, right);
        if (after < before) better = true;
        else swap(row, i);
      }
    }
    if (!better) return;
  }
}

function swap(row: Item[], i: number): void {
  [row[i], row[i + 1]] = [row[i + 1]!, row[i]!];
  for (const at of [i, i + 1]) {
    row[at]!.at = at;
    row[at]!.share = (at + 0.5) / row.length;
  }
}

/** How often the edges of two neighbours to one other row cross, by where they end there. */
function crossed(left: readonly Item[], right: readonly Item[]): number {
  let n = 0;
  for (const a of left) for (const b of right) if (a.at > b.at) n++;
  return n;
}

/** What the edges within the row of two neighbours stride over. */
function stridesOf(left: Item, right: Item): number {
  let n = 0;
  for (const item of [left, right]) {
    for (const other of item.side) n += Math.max(0, Math.abs(other.at - item.at) - 1);
  }
  return n;
}

/** How often edges cross in the drawing, an edge within a row counted as crossing what it strides over. */
export function crossings(rows: readonly Item[][]): number {
  for (const row of rows) setPlaces(row);
  return rows.reduce((sum, row, r) => sum + (r > 0 ? between(rows[r - 1]!, row.length) : 0) + strides(row), 0);
}

/**
 * Crossings between a row and the one below, in one pass over the edges: each crosses those of earlier items that end further right.
 * Source: Barth, Jünger and Mutzel, "Simple and efficient bilayer cross counting", 2002.
 */
function between(upper: readonly Item[], below: number): number {
  const ended = new Int32Array(below + 1);
  let [n, all] = [0, 0];
  for (const item of upper) {
    for (const { at } of item.down) n += all - endedUpTo(ended, at);
    for (const { at } of item.down) {
      for (let i = at + 1; i <= below; i += i & -i) ended[i]! += 1;
      all += 1;
    }
  }
  return n;
}

/** How many edges end at a place or left of it: a sum over a Fenwick tree. */
function endedUpTo(ended: Int32Array, at: number): number {
  let sum = 0;
  for (let i = at + 1; i > 0; i -= i & -i) sum += ended[i]!;
  return sum;
}

function strides(row: readonly Item[]): number {
  let n = 0;
  for (const item of row) for (const other of item.side) n += Math.max(0, other.at - item.at - 1);
  return n;
}
