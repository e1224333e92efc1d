import { withoutCircles } from './acyclic.ts';
import { STRENGTH, type StemmaEdge, type StemmaGraph } from './stemma-graph.ts';

/** A text or a lost report with what hangs on it. */
export interface Family {
  /** Its place in the graph's list of nodes. */
  readonly node: number;
  /** What joins it to the one above; null for the head of a family. */
  readonly edge: StemmaEdge | null;
  readonly below: readonly Family[];
  /** How many nodes hang on it, on those too. */
  readonly size: number;
}

/**
 * The families of a stemma too large to draw: each text hangs on the one it took most from, by the strongest link, one of known
 * direction before others. Every other link is in the table alone. Larger families first; linear but for the sorting.
 */
export function familiesOf({ nodes, edges }: StemmaGraph): Family[] {
  const order = edges
    .map((edge, i) => ({ edge, i }))
    .sort(
      (a, b) =>
        Number(b.edge.directed) - Number(a.edge.directed) ||
        STRENGTH.indexOf(a.edge.kind) - STRENGTH.indexOf(b.edge.kind) ||
        a.i - b.i,
    );
  const hung = new Set<number>();
  const first = order.flatMap(({ edge }) => {
    const [from, to] = edge.directed || edge.from < edge.to ? [edge.from, edge.to] : [edge.to, edge.from];
    if (hung.has(to)) return [];
    hung.add(to);
    return [{ from, to, edge }];
  });
  const above = new Map(withoutCircles(nodes.length, first).map(({ from, to, edge }) => [to, { from, edge }]));
  const children = new Map<number, number[]>();
  for (const [to, { from }] of above) {
    const list = children.get(from);
    if (list === undefined) children.set(from, [to]);
    else list.push(to);
  }
  const family = (node: number): Family => {
    const below = (children.get(node) ?? []).map(family).sort(largerFirst);
    const size = below.reduce((sum, one) => sum + 1 + one.size, 0);
    return { node, edge: above.get(node)?.edge ?? null, below, size };
  };
  return nodes.flatMap((_, node) => (above.has(node) ? [] : [family(node)])).sort(largerFirst);
}

function largerFirst(a: Family, b: Family): number {
  return b.size - a.size || a.node - b.node;
}
