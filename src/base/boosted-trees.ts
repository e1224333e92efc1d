/** A decision tree: inner nodes ask whether a feature is below a threshold, leaves add to the log-odds. Ints, in thousandths. */
export interface Tree {
  /** Feature of each node; −1 for a leaf. */
  readonly feature: readonly number[];
  /** Threshold of an inner node, log-odds of a leaf. */
  readonly value: readonly number[];
  /** Node to go to if the feature is below the threshold; the next one is for all others. */
  readonly next: readonly number[];
}

/** Trees whose leaves add up (Friedman 2001, gradient boosting). */
export interface BoostedTrees {
  /** Log-odds before any tree, in thousandths. */
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** The log-odds the trees give a row of features. */
export function logOdds({ base, trees }: BoostedTrees, row: ArrayLike<number>): number {
  let sum = base;
  for (const { feature, value, next } of trees) {
    let at = 0;
    while (feature[at]! >= 0) at = next[at]! + (row[feature[at]!]! * 1000 < value[at]! ? 0 : 1);
    sum += value[at]!;
  }
  return sum / 1000;
}

/** A probability from log-odds. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/**
 * Trees read from a file's numbers: each a list of nodes `[feature, value, next]`, all whole, every path ending since a node
 * leads to later nodes only. Null for anything else.
 *
 * @param features how many features a row has
 */
export function readTrees(base: unknown, trees: unknown, features: number): BoostedTrees | null {
  if (!Number.isInteger(base) || !Array.isArray(trees)) return null;
  const read = trees.map((nodes: unknown) => treeOf(nodes, features));
  return read.includes(null) ? null : { base: base as number, trees: read as Tree[] };
}

function treeOf(nodes: unknown, features: number): Tree | null {
  if (!Array.isArray(nodes) || nodes.length === 0) return null;
  const sound = nodes.every(
    (node, at) =>
      Array.isArray(node) &&
      node.length === 3 &&
      node.every(Number.isInteger) &&
      (node[0] < 0 || (node[0] < features && node[2] > at && node[2] + 1 < nodes.length)),
  );
  if (!sound) return null;
  const column = (at: number): number[] => nodes.map((node) => node[at]);
  return { feature: column(0), value: column(1), next: column(2) };
}
