/** An edge between two nodes by number. */
export interface NumberedEdge {
  readonly from: number;
  readonly to: number;
}

/**
 * Keeps edges in the order given as long as none closes a circle with those kept before: a stemma has none. The nodes are
 * held in an order in which every kept edge runs forward, and an edge that runs backward looks only at what lies between its
 * ends, so that hundreds of texts with thousands of links take no time worth telling.
 *
 * Source: Pearce and Kelly, "A dynamic topological sort algorithm for directed acyclic graphs", 2006.
 */
export function withoutCircles<T extends NumberedEdge>(nodes: number, edges: readonly T[]): T[] {
  const below: number[][] = Array.from({ length: nodes }, () => []);
  const above: number[][] = Array.from({ length: nodes }, () => []);
  const order = Int32Array.from({ length: nodes }, (_, node) => node);

  /** What a node reaches without leaving the stretch of the order between two places. */
  const reached = (from: number, next: readonly (readonly number[])[], isNear: (node: number) => boolean): number[] => {
    const seen = new Set([from]);
    for (const node of seen) for (const other of next[node]!) if (isNear(other)) seen.add(other);
    return [...seen];
  };

  return edges.filter(({ from, to }) => {
    if (from === to) return false;
    const [first, last] = [order[to]!, order[from]!];
    if (first < last) {
      const after = reached(to, below, (node) => order[node]! <= last);
      if (after.includes(from)) return false;
      const before = reached(from, above, (node) => order[node]! >= first);
      const byPlace = (a: number, b: number) => order[a]! - order[b]!;
      const moved = [...before.sort(byPlace), ...after.sort(byPlace)];
      const places = moved.map((node) => order[node]!).sort((a, b) => a - b);
      moved.forEach((node, i) => {
        order[node] = places[i]!;
      });
    }
    below[from]!.push(to);
    above[to]!.push(from);
    return true;
  });
}
