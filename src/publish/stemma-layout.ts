import type { StemmaEdge, StemmaGraph } from './stemma-graph.ts';

/** Where things stand, in the drawing's own units. */
export interface StemmaLayout {
  readonly width: number;
  readonly height: number;
  /** By node. */
  readonly at: readonly { readonly x: number; readonly y: number }[];
  /** By edge: the points it runs through, from the upper node to the lower. */
  readonly runs: readonly (readonly { readonly x: number; readonly y: number }[])[];
}

const PER_ROW = 5;
const NODE_WIDTH = 132;
const LANE_WIDTH = 22;
const ROW_HEIGHT = 96;
/** Room for the first row's boxes and for arcs above them. */
const TOP = 48;

/** A node, or a lane that lets a long edge pass through a row. */
interface Item {
  readonly width: number;
  x: number;
  readonly up: Item[];
  readonly down: Item[];
}

/**
 * A layered drawing after Sugiyama, Tagawa and Toda (1981): longest-path layers, rows of at most five nodes, lanes for
 * edges that pass a row, orders by barycentre, then places as near the neighbours as the order allows.
 */
export function layOut({ nodes, edges }: StemmaGraph): StemmaLayout {
  const rows = rowsOf(layersOf(nodes.length, edges));
  const items: Item[] = nodes.map(() => ({ width: NODE_WIDTH, x: 0, up: [], down: [] }));
  const rowOf: number[] = [];
  const held: Item[][] = rows.map((row, r) =>
    row.map((node) => {
      rowOf[node] = r;
      return items[node]!;
    }),
  );
  const lanes = edges.map((edge) => {
    const [top, bottom] = rowOf[edge.from]! <= rowOf[edge.to]! ? [edge.from, edge.to] : [edge.to, edge.from];
    const chain: Item[] = [items[top]!];
    for (let r = rowOf[top]! + 1; r < rowOf[bottom]!; r++) {
      const lane: Item = { width: LANE_WIDTH, x: 0, up: [], down: [] };
      held[r]!.push(lane);
      chain.push(lane);
    }
    chain.push(items[bottom]!);
    if (rowOf[top] !== rowOf[bottom]) {
      for (let i = 1; i < chain.length; i++) {
        chain[i - 1]!.down.push(chain[i]!);
        chain[i]!.up.push(chain[i - 1]!);
      }
    }
    return { chain, top: rowOf[top]! };
  });
  const widths = held.map((row) => row.reduce((sum, item) => sum + item.width, 0));
  const width = Math.max(...widths, NODE_WIDTH);
  arrange(held, width);
  const y = (row: number) => TOP + row * ROW_HEIGHT;
  return {
    width,
    height: y(Math.max(0, held.length - 1)) + 42,
    at: items.map((item, i) => ({ x: nodeX(item), y: y(rowOf[i]!) })),
    runs: lanes.map(({ chain, top }) =>
      chain.map((item, i) => ({
        x: item.width === NODE_WIDTH ? nodeX(item) : Math.round(item.x),
        y: rowOf[items.indexOf(chain.at(-1)!)] === top ? y(top) : y(top + i),
      })),
    ),
  };
}

/** A node's box stands left in its place: its name is written beside it. */
function nodeX(item: Item): number {
  return Math.round(item.x - NODE_WIDTH / 2 + 24);
}

/** Layer of each node: below all it is taken from; a node taken from nothing stands just above what is taken from it. */
function layersOf(size: number, edges: readonly StemmaEdge[]): number[] {
  const children: number[][] = Array.from({ length: size }, () => []);
  const reaches = (from: number, to: number): boolean =>
    from === to || children[from]!.some((next) => reaches(next, to));
  const kept = edges.filter(({ from, to, directed }) => {
    if (!directed || reaches(to, from)) return false;
    children[from]!.push(to);
    return true;
  });
  const layer = new Array<number>(size).fill(0);
  for (let round = 0; round < size; round++) {
    let moved = false;
    for (const { from, to } of kept) {
      if (layer[to]! > layer[from]!) continue;
      layer[to] = layer[from]! + 1;
      moved = true;
    }
    if (!moved) break;
  }
  const hasParent = new Set(kept.map(({ to }) => to));
  return layer.map((own, node) =>
    hasParent.has(node) || children[node]!.length === 0
      ? own
      : Math.min(...children[node]!.map((child) => layer[child]!)) - 1,
  );
}

function rowsOf(layers: readonly number[]): number[][] {
  const rows: number[][] = [];
  for (let layer = 0; layer <= Math.max(0, ...layers); layer++) {
    const nodes = layers.flatMap((own, node) => (own === layer ? [node] : []));
    const parts = Math.max(1, Math.ceil(nodes.length / PER_ROW));
    const size = Math.ceil(nodes.length / parts);
    for (let i = 0; i < nodes.length; i += size) rows.push(nodes.slice(i, i + size));
  }
  return rows;
}

/** Orders each row by its neighbours' places, then sets the places. Down and up again, a fixed number of times. */
function arrange(rows: Item[][], width: number): void {
  for (const row of rows)
    pack(
      row,
      row.map(() => width / 2),
      width,
    );
  for (let sweep = 0; sweep < 12; sweep++) {
    const down = sweep % 2 === 0;
    for (const row of down ? rows : [...rows].reverse()) {
      const wish = (item: Item): number => {
        const near = down ? item.up : item.down;
        const all = near.length > 0 ? near : [item];
        return all.reduce((sum, other) => sum + other.x, 0) / all.length;
      };
      const order = row.map((item, i) => ({ item, i, wish: wish(item) })).sort((a, b) => a.wish - b.wish || a.i - b.i);
      order.forEach(({ item }, i) => {
        row[i] = item;
      });
      pack(
        row,
        order.map((held) => held.wish),
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
