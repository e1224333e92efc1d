import type { StemmaGraph } from './stemma-graph.ts';

/** Nodes in one row at most: more would not fit the reading column. */
const PER_ROW = 5;

/**
 * Rows of nodes from the top: each below all it is taken from, by longest paths; what is taken from nothing stands just
 * above what is taken from it. Links without a known direction move no node. A layer too wide for the column is cut into
 * rows of the same size, earlier texts above.
 */
export function stemmaRows({ nodes, edges }: StemmaGraph): number[][] {
  const children: number[][] = nodes.map(() => []);
  const reaches = (from: number, to: number): boolean => {
    const seen = new Set([from]);
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === to) return true;
      for (const next of children[at]!) {
        if (!seen.has(next)) {
          seen.add(next);
          open.push(next);
        }
      }
    }
    return false;
  };
  const kept = edges.filter(({ from, to, directed }) => {
    if (!directed || reaches(to, from)) return false;
    children[from]!.push(to);
    return true;
  });
  const layer = new Array<number>(nodes.length).fill(0);
  for (let moved = true; moved; ) {
    moved = false;
    for (const { from, to } of kept) {
      if (layer[to]! > layer[from]!) continue;
      layer[to] = layer[from]! + 1;
      moved = true;
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
