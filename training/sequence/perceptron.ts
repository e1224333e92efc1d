import { rowCount } from '../../src/base/sequence/index.ts';
import { bestPath } from '../../src/base/sequence/viterbi.ts';
import { FORBIDDEN, type Trainer, type TrainingSequence } from './train.ts';

/** The averaged structured perceptron (Collins 2002). Averages are kept as sums of update × time. */
export class PerceptronTrainer implements Trainer {
  readonly #labels: number;
  readonly #mask: number;
  readonly #weights: Float32Array;
  readonly #sums: Float64Array;
  readonly #steps: Float32Array;
  readonly #stepSums: Float64Array;
  #time = 0;

  constructor(labels: number, bits: number, allowed: Float32Array) {
    this.#labels = labels;
    this.#mask = 2 ** bits - 1;
    this.#weights = new Float32Array(labels * 2 ** bits);
    this.#sums = new Float64Array(labels * 2 ** bits);
    this.#steps = allowed.slice();
    this.#stepSums = new Float64Array(allowed.length);
  }

  learn({ features, gold }: TrainingSequence): void {
    const labels = this.#labels;
    const { values, starts } = features;
    const words = rowCount(features);
    const scores = new Float32Array(words * labels);
    for (let i = 0; i < words; i++) {
      for (let f = starts[i]!; f < starts[i + 1]!; f++) {
        const from = (values[f]! & this.#mask) * labels;
        for (let l = 0; l < labels; l++) scores[i * labels + l]! += this.#weights[from + l]!;
      }
    }
    const path = bestPath(scores, this.#steps, words, labels);
    for (let i = 0; i < path.length; i++) {
      const [right, called] = [gold[i]!, path[i]!];
      const rowRight = (i === 0 ? labels : gold[i - 1]!) * labels + right;
      const rowCalled = (i === 0 ? labels : path[i - 1]!) * labels + called;
      if (rowRight !== rowCalled) {
        this.#update(this.#steps, this.#stepSums, rowRight, 1);
        this.#update(this.#steps, this.#stepSums, rowCalled, -1);
      }
      if (right === called) continue;
      for (const hash of values.subarray(starts[i]!, starts[i + 1]!)) {
        const from = (hash & this.#mask) * labels;
        this.#update(this.#weights, this.#sums, from + right, 1);
        this.#update(this.#weights, this.#sums, from + called, -1);
      }
    }
    this.#time++;
  }

  #update(values: Float32Array, sums: Float64Array, at: number, by: number): void {
    values[at]! += by;
    sums[at]! += by * this.#time;
  }

  weights(): Float32Array {
    return this.#weights.map((value, i) => value - this.#sums[i]! / Math.max(1, this.#time));
  }

  transitions(): Float32Array {
    return this.#steps.map((value, i) =>
      value <= FORBIDDEN / 2 ? FORBIDDEN : value - this.#stepSums[i]! / Math.max(1, this.#time),
    );
  }
}
