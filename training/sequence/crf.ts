import { type FeatureRows, rowCount } from '../../src/base/sequence/index.ts';
import { FORBIDDEN, type Trainer, type TrainingSequence } from './train.ts';

/**
 * A linear-chain conditional random field learnt by AdaGrad (Duchi, Hazan and Singer 2011), one sequence a step, with the
 * scaled forward-backward algorithm; the weights are averaged over all steps.
 */
export class CrfTrainer implements Trainer {
  readonly #labels: number;
  readonly #mask: number;
  readonly #rate: number;
  readonly #l2: number;
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #steps: Float32Array;
  readonly #stepSquares: Float32Array;
  /** Sums of update × time, for averages over all the steps taken. */
  readonly #sums: Float64Array;
  readonly #stepSums: Float64Array;
  #time = 0;

  constructor(
    labels: number,
    bits: number,
    allowed: Float32Array,
    { l2, rate }: { readonly l2: number; readonly rate: number },
  ) {
    this.#labels = labels;
    this.#mask = 2 ** bits - 1;
    this.#rate = rate;
    this.#l2 = l2;
    this.#weights = new Float32Array(labels * 2 ** bits);
    this.#squares = new Float32Array(labels * 2 ** bits);
    this.#steps = allowed.slice();
    this.#stepSquares = new Float32Array(allowed.length);
    this.#sums = new Float64Array(labels * 2 ** bits);
    this.#stepSums = new Float64Array(allowed.length);
  }

  learn({ features, gold }: TrainingSequence): void {
    const labels = this.#labels;
    const words = rowCount(features);
    if (words === 0) return;
    const weights = this.#weights;
    const { values: hashes, starts } = features;
    const factors = new Float64Array(words * labels);
    const row = new Float64Array(labels);
    for (let i = 0; i < words; i++) {
      row.fill(0);
      for (let f = starts[i]!; f < starts[i + 1]!; f++) {
        const from = (hashes[f]! & this.#mask) * labels;
        for (let l = 0; l < labels; l++) row[l]! += weights[from + l]!;
      }
      let top = row[0]!;
      for (let l = 1; l < labels; l++) if (row[l]! > top) top = row[l]!;
      for (let l = 0; l < labels; l++) factors[i * labels + l] = Math.exp(row[l]! - top);
    }
    const steps = Float64Array.from(this.#steps, (value) => Math.exp(value));
    const forward = this.#forward(factors, steps, words);
    const expected = new Float64Array(steps.length);
    const chances = this.#backward(factors, steps, forward, words, expected);
    this.#descend(features, gold, chances, expected);
  }

  /** Forward chances, each word's row scaled to sum 1. */
  #forward(factors: Float64Array, steps: Float64Array, words: number): Float64Array {
    const labels = this.#labels;
    const forward = new Float64Array(words * labels);
    for (let i = 0; i < words; i++) {
      let sum = 0;
      for (let l = 0; l < labels; l++) {
        let value = 0;
        if (i === 0) value = steps[labels * labels + l]!;
        else for (let k = 0; k < labels; k++) value += forward[(i - 1) * labels + k]! * steps[k * labels + l]!;
        value *= factors[i * labels + l]!;
        forward[i * labels + l] = value;
        sum += value;
      }
      for (let l = 0; l < labels; l++) forward[i * labels + l]! /= sum;
    }
    return forward;
  }

  /** Chances of each label of each word; adds the expected number of each step to `expected`. */
  #backward(
    factors: Float64Array,
    steps: Float64Array,
    forward: Float64Array,
    words: number,
    expected: Float64Array,
  ): Float64Array {
    const labels = this.#labels;
    const chances = new Float64Array(words * labels);
    let after = new Float64Array(labels).fill(1);
    let before = new Float64Array(labels);
    for (let i = words - 1; i >= 0; i--) {
      let sum = 0;
      for (let l = 0; l < labels; l++) {
        chances[i * labels + l] = forward[i * labels + l]! * after[l]!;
        sum += chances[i * labels + l]!;
      }
      for (let l = 0; l < labels; l++) chances[i * labels + l]! /= sum;
      if (i === 0) {
        for (let l = 0; l < labels; l++) expected[labels * labels + l]! += chances[l]!;
        break;
      }
      let total = 0;
      let scale = 0;
      before.fill(0);
      for (let l = 0; l < labels; l++) {
        const right = factors[i * labels + l]! * after[l]!;
        if (right === 0) continue;
        for (let k = 0; k < labels; k++) {
          const step = steps[k * labels + l]! * right;
          before[k]! += step;
          total += forward[(i - 1) * labels + k]! * step;
        }
      }
      for (let l = 0; l < labels; l++) {
        const right = (factors[i * labels + l]! * after[l]!) / total;
        if (right === 0) continue;
        for (let k = 0; k < labels; k++)
          expected[k * labels + l]! += forward[(i - 1) * labels + k]! * steps[k * labels + l]! * right;
      }
      for (let k = 0; k < labels; k++) scale = Math.max(scale, before[k]!);
      for (let k = 0; k < labels; k++) before[k]! /= scale;
      [after, before] = [before, after];
    }
    return chances;
  }

  /** One step of AdaGrad against the gradient: expected minus seen. */
  #descend(features: FeatureRows, gold: Uint8Array, chances: Float64Array, expected: Float64Array): void {
    const labels = this.#labels;
    const [weights, squares, sums, rate, l2] = [this.#weights, this.#squares, this.#sums, this.#rate, this.#l2];
    const time = this.#time;
    const { values: hashes, starts } = features;
    for (let i = 0; i < starts.length - 1; i++) {
      const right = gold[i]!;
      expected[(i === 0 ? labels : gold[i - 1]!) * labels + right]! -= 1;
      chances[i * labels + right]! -= 1;
      for (let l = 0; l < labels; l++) {
        const slope = chances[i * labels + l]!;
        if (slope < 1e-4 && slope > -1e-4) continue;
        for (let f = starts[i]!; f < starts[i + 1]!; f++) {
          const at = (hashes[f]! & this.#mask) * labels + l;
          const pull = slope + l2 * weights[at]!;
          const square = squares[at]! + pull * pull;
          squares[at] = square;
          const by = (rate * pull) / Math.sqrt(square + 1e-8);
          weights[at]! -= by;
          sums[at]! -= by * time;
        }
      }
    }
    for (let at = 0; at < expected.length; at++) {
      const slope = expected[at]!;
      if (this.#steps[at]! <= FORBIDDEN / 2 || slope === 0) continue;
      this.#stepSquares[at]! += slope * slope;
      const by = (rate * slope) / Math.sqrt(this.#stepSquares[at]! + 1e-8);
      this.#steps[at]! -= by;
      this.#stepSums[at]! -= by * time;
    }
    this.#time++;
  }

  weights(): Float32Array {
    return this.#weights.map((value, at) => value - this.#sums[at]! / Math.max(1, this.#time));
  }

  transitions(): Float32Array {
    return this.#steps.map((value, at) => value - this.#stepSums[at]! / Math.max(1, this.#time));
  }
}
