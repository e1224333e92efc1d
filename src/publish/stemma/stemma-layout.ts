import type { StemmaGraph } from './stemma-graph.ts';
import { stemmaRows } from './stemma-layers.ts';
import { type Item, orderRows } from './stemma-order.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where things stand, in the drawing's own units. */
export interface StemmaLayout {
  readonly width: number;
  readonly height: number;
  /** By node: the middle of its box. */
  readonly at: readonly Point[];
  /** By edge: the points it runs through, from the upper node to the lower. */
  readonly runs: readonly (readonly Point[])[];
}

const NODE_WIDTH = 132;
const LANE_WIDTH = 20;
const ROW_HEIGHT = 92;
/** Room for the first row's boxes. */
const TOP = 26;
const BOTTOM = 30;
/** A node's box stands left in its place, for its name is written beside it. */
const BOX_AT = 24;

/** A layered drawing: rows by descent, orders with few crossings, places as near the neighbours as the order allows. */
export function layOut(graph: StemmaGraph): StemmaLayout {
  const rows = stemmaRows(graph);
  const items = graph.nodes.map(() => makeItem(NODE_WIDTH));
  const rowOf: number[] = [];
  const held = rows.map((row, r) =>
    row.map((node) => {
      rowOf[node] = r;
      return items[node]!;
    }),
  );
  const chains = graph.edges.map(({ from, to }) => {
    const [top, bottom] = rowOf[from]! <= rowOf[to]! ? [from, to] : [to, from];
    const chain = [items[top]!];
    for (let r = rowOf[top]! + 1; r < rowOf[bottom]!; r++) {
      const lane = makeItem(LANE_WIDTH);
      held[r]!.push(lane);
      chain.push(lane);
    }
    chain.push(items[bottom]!);
    join(chain, rowOf[top] === rowOf[bottom]);
    return { chain, row: rowOf[top]!, level: rowOf[top] === rowOf[bottom] };
  });
  orderRows(held);
  const width = Math.max(NODE_WIDTH, ...held.map((row) => row.reduce((sum, item) => sum + item.width, 0)));
  setPlaces(held, width);
  const arcs = chains.some(({ row, level }) => level && row === 0) ? 22 : 0;
  const y = (row: number) => TOP + arcs + row * ROW_HEIGHT;
  const x = (item: Item) => Math.round(item.width === NODE_WIDTH ? item.x - NODE_WIDTH / 2 + BOX_AT : item.x);
  return {
    width,
    height: y(Math.max(0, held.length - 1)) + BOTTOM,
    at: items.map((item, i) => ({ x: x(item), y: y(rowOf[i] ?? 0) })),
    runs: chains.map(({ chain, row, level }) => chain.map((item, i) => ({ x: x(item), y: y(level ? row : row + i) }))),
  };
}

function makeItem(width: number): Item {
  return { width, x: 0, up: [], down: [], side: [], at: 0, share: 0 };
}

function join(chain: readonly Item[], level: boolean): void {
  for (let i = 1; i < chain.length; i++) {
    const [upper, lower] = [chain[i - 1]!, chain[i]!];
    if (level) {
      upper.side.push(lower);
      lower.side.push(upper);
    } else {
      upper.down.push(lower);
      lower.up.push(upper);
    }
  }
}

/** Draws each item towards the middle of its neighbours, rows down and up again, a fixed number of times. */
function setPlaces(rows: readonly (readonly Item[])[], width: number): void {
  for (const row of rows) {
    const own = row.reduce((sum, item) => sum + item.width, 0);
    let at = (width - own) / 2;
    for (const item of row) {
      item.x = at + item.width / 2;
      at += item.width;
    }
  }
  for (let sweep = 0; sweep < 14; sweep++) {
    for (const row of sweep % 2 === 0 ? rows : [...rows].reverse()) {
      pack(
        row,
        row.map((item) => {
          const near = sweep < 10 ? (sweep % 2 === 0 ? item.up : item.down) : [...item.up, ...item.down];
          const all = near.length > 0 ? near : [item];
          return all.reduce((sum, other) => sum + other.x, 0) / all.length;
        }),
        width,
      );
    }
  }
}

/** Sets each item as near its wish as the order, the widths and the drawing's bounds allow. */
function pack(row: readonly Item[], wishes: readonly number[], width: number): void {
  let edge = 0;
  row.forEach((item, i) => {
    item.x = Math.max(wishes[i]!, edge + item.width / 2);
    edge = item.x + item.width / 2;
  });
  edge = width;
  for (let i = row.length - 1; i >= 0; i--) {
    const item = row[i]!;
    item.x = Math.min(item.x, edge - item.width / 2);
    edge = item.x - item.width / 2;
  }
}
