import { withoutCircles } from './acyclic.ts';
import type { StemmaGraph } from './stemma-graph.ts';

/** Nodes in one row at most: more would not fit the reading column. */
const PER_ROW = 5;

/**
 * Rows of nodes from the top: each below all it is taken from, by longest paths; what is taken from nothing stands just
 * above what is taken from it. Links without a known direction move no node. A layer too wide for the column is cut into
 * rows of the same size, earlier texts above.
 */
export function stemmaRows({ nodes, edges }: StemmaGraph): number[][] {
  const kept = withoutCircles(
    nodes.length,
    edges.filter(({ directed }) => directed),
  );
  const children: number[][] = nodes.map(() => []);
  const above = new Int32Array(nodes.length);
  for (const { from, to } of kept) {
    children[from]!.push(to);
    above[to]! += 1;
  }
  const layer = new Array<number>(nodes.length).fill(0);
  const open = nodes.flatMap((_, node) => (above[node] === 0 ? [node] : []));
  for (const node of open) {
    for (const child of children[node]!) {
      layer[child] = Math.max(layer[child]!, layer[node]! + 1);
      above[child]! -= 1;
      if (above[child] === 0) open.push(child);
    }
  }
  const hasParent = new Set(kept.map(({ to }) => to));
  const settled = layer.map((own, node) =>
    hasParent.has(node) || children[node]!.length === 0
      ? own
      : Math.min(...children[node]!.map((child) => layer[child]!)) - 1,
  );
  return cut(settled);
}

function cut(layers: readonly number[]): number[][] {
  const rows: number[][] = [];
  for (let layer = 0; layer <= Math.max(0, ...layers); layer++) {
    const nodes = layers.flatMap((own, node) => (own === layer ? [node] : []));
    const parts = Math.ceil(nodes.length / PER_ROW);
    const size = Math.ceil(nodes.length / Math.max(1, parts));
    for (let i = 0; i < nodes.length; i += size) rows.push(nodes.slice(i, i + size));
  }
  return rows;
}
