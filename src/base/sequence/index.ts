import type { FeatureRows } from './feature-rows.ts';
import { readModelFile } from './model-file.ts';
import { scoresOf } from './score.ts';
import { bestPath } from './viterbi.ts';

export { evenRows, type FeatureRows, rowCount, rowsOf } from './feature-rows.ts';
export { finish, hash1, hash2, hash3, hashFeature, hashText, mix } from './hash.ts';

/**
 * A linear model over sequences: each word's features vote for its label by hashed weights, and labels vote for the
 * label after them (a linear-chain CRF: Lafferty, McCallum and Pereira 2001).
 */
export interface SequenceModel {
  readonly labels: readonly string[];
  /**
   * The best labels of a sequence of words, as indices into `labels`.
   * @param features the hashes of each word's features
   */
  decode(features: FeatureRows): Uint8Array;
  /** What the features alone say: one row a word, one column a label. */
  score(features: FeatureRows): Float32Array;
  /** The best labels by scores. `bias` is added to each label's score at every word: above 0 calls it more readily. */
  best(scores: Float32Array, bias?: Float32Array): Uint8Array;
}

/** Transitions with a bias on the label that is entered. */
function biasedSteps(transitions: Float32Array, bias: Float32Array): Float32Array {
  return transitions.map((value, i) => value + bias[i % bias.length]!);
}

/** Reads a model's bytes. Its weights are viewed, not copied: takes no time to speak of. Throws `input`. */
export function readSequenceModel(bytes: Uint8Array): SequenceModel {
  const file = readModelFile(bytes);
  const { labels, transitions } = file;
  const count = labels.length;
  const score = (features: FeatureRows): Float32Array => scoresOf(file, features);
  const best = (scores: Float32Array, bias?: Float32Array): Uint8Array => {
    return bestPath(scores, bias ? biasedSteps(transitions, bias) : transitions, scores.length / count, count);
  };
  return { labels, score, best, decode: (features) => best(score(features)) };
}
