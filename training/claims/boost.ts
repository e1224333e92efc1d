import type { BoostedTrees, Tree } from '../../src/claims/same-claim/boosted-trees.ts';

/** A row of features with its label and how much it counts. */
export interface Example {
  readonly row: readonly number[];
  readonly label: 0 | 1;
  readonly weight: number;
  /** Log-odds of its source, where several with unlike shares of the label are mixed. */
  readonly prior?: number;
}

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  /** Share of each tree's answer that is added. */
  readonly rate: number;
  /** Least weight (sum of p(1−p)) in a leaf. */
  readonly placed: number;
  /** Pulls the answers of small leaves to 0. */
  readonly ridge: number;
}

const BINS = 32;

/** Thresholds of each feature: the borders of bins with equally many rows. */
function bordersOf(examples: readonly Example[], feature: number): number[] {
  const values = examples.map(({ row }) => Math.round(row[feature]! * 1000)).sort((a, b) => a - b);
  const borders = new Set<number>();
  for (let bin = 1; bin < BINS; bin += 1) {
    const value = values[Math.floor((bin * values.length) / BINS)]!;
    if (value > values[0]!) borders.add(value);
  }
  for (const value of [0, 1000, -999]) if (value > values[0]! && value <= values.at(-1)!) borders.add(value);
  return [...borders].sort((a, b) => a - b);
}

/** Log-odds of the label, by weight. */
export function priorOf(examples: readonly Example[]): number {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const positive = examples.reduce((sum, { weight, label }) => sum + weight * label, 0);
  return Math.log(positive / (total - positive));
}

/** Gradient boosting with logistic loss and second-order leaves (Friedman 2001; Chen & Guestrin 2016). Deterministic. */
export function boost(examples: readonly Example[], options: BoostOptions, base = priorOf(examples)): BoostedTrees {
  const features = examples[0]!.row.length;
  const borders = Array.from({ length: features }, (_, feature) => bordersOf(examples, feature));
  const bins = borders.map((list, feature) =>
    Uint8Array.from(examples, ({ row }) => {
      const value = row[feature]! * 1000;
      let bin = 0;
      while (bin < list.length && value >= list[bin]!) bin += 1;
      return bin;
    }),
  );
  const odds = Float64Array.from(examples, ({ prior }) => prior ?? base);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round += 1) {
    const gradient = new Float64Array(examples.length);
    const hessian = new Float64Array(examples.length);
    examples.forEach(({ label, weight }, at) => {
      const p = 1 / (1 + Math.exp(-odds[at]!));
      gradient[at] = weight * (label - p);
      hessian[at] = weight * p * (1 - p);
    });
    const feature: number[] = [];
    const value: number[] = [];
    const next: number[] = [];
    const grow = (node: number, rows: readonly number[], depth: number): void => {
      const [g, h] = sums(rows, gradient, hessian);
      const split = depth === 0 ? null : bestSplit(rows, bins, borders, gradient, hessian, g, h, options);
      if (split === null) {
        feature[node] = -1;
        value[node] = Math.round((1000 * options.rate * g) / (h + options.ridge));
        next[node] = 0;
        for (const at of rows) odds[at]! += value[node]! / 1000;
        return;
      }
      feature[node] = split.feature;
      value[node] = borders[split.feature]![split.bin]!;
      const at = feature.length;
      next[node] = at;
      feature[at] = -1;
      feature[at + 1] = -1;
      const below = rows.filter((row) => bins[split.feature]![row]! <= split.bin);
      const above = rows.filter((row) => bins[split.feature]![row]! > split.bin);
      grow(at, below, depth - 1);
      grow(at + 1, above, depth - 1);
    };
    grow(
      0,
      examples.map((_, at) => at),
      options.depth,
    );
    trees.push({ feature, value, next });
  }
  return { base: Math.round(1000 * base), trees };
}

function sums(rows: readonly number[], gradient: Float64Array, hessian: Float64Array): [number, number] {
  let [g, h] = [0, 0];
  for (const at of rows) {
    g += gradient[at]!;
    h += hessian[at]!;
  }
  return [g, h];
}

function bestSplit(
  rows: readonly number[],
  bins: readonly Uint8Array[],
  borders: readonly (readonly number[])[],
  gradient: Float64Array,
  hessian: Float64Array,
  g: number,
  h: number,
  { placed, ridge }: BoostOptions,
): { feature: number; bin: number } | null {
  let best: { feature: number; bin: number } | null = null;
  let gain = 1e-6;
  bins.forEach((of, feature) => {
    const size = borders[feature]!.length + 1;
    const gs = new Float64Array(size);
    const hs = new Float64Array(size);
    for (const at of rows) {
      gs[of[at]!]! += gradient[at]!;
      hs[of[at]!]! += hessian[at]!;
    }
    let [gl, hl] = [0, 0];
    for (let bin = 0; bin < size - 1; bin += 1) {
      gl += gs[bin]!;
      hl += hs[bin]!;
      const [gr, hr] = [g - gl, h - hl];
      if (hl < placed || hr < placed) continue;
      const here = (gl * gl) / (hl + ridge) + (gr * gr) / (hr + ridge) - (g * g) / (h + ridge);
      if (here > gain) {
        gain = here;
        best = { feature, bin };
      }
    }
  });
  return best;
}
