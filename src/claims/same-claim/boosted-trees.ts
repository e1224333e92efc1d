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
export function logOdds({ base, trees }: BoostedTrees, row: readonly number[]): number {
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
