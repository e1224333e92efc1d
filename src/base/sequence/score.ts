import type { FeatureRows } from './feature-rows.ts';
import type { ModelFile } from './model-file.ts';

/** Labels that are added up side by side, in registers. */
const side = 5;

/**
 * What the features of words say for each label: one row a word, one column a label. Most of the time of reading an
 * article goes here, so sums are kept out of memory until they are done.
 */
export function scoresOf(
  { labels, bits, weights, values }: ModelFile,
  { values: hashes, starts }: FeatureRows,
): Float32Array {
  const count = labels.length;
  const mask = 2 ** bits - 1;
  const words = starts.length - 1;
  const scores = new Float32Array(words * count);
  let rows = new Int32Array(64);
  for (let i = 0; i < words; i++) {
    const first = starts[i]!;
    const size = starts[i + 1]! - first;
    if (size > rows.length) rows = new Int32Array(size * 2);
    for (let f = 0; f < size; f++) rows[f] = (hashes[first + f]! & mask) * count;
    const at = i * count;
    let label = 0;
    for (; label + side <= count; label += side) {
      let [a, b, c, d, e] = [0, 0, 0, 0, 0];
      for (let f = 0; f < size; f++) {
        const row = rows[f]! + label;
        a += values[weights[row]!]!;
        b += values[weights[row + 1]!]!;
        c += values[weights[row + 2]!]!;
        d += values[weights[row + 3]!]!;
        e += values[weights[row + 4]!]!;
      }
      scores[at + label] = a;
      scores[at + label + 1] = b;
      scores[at + label + 2] = c;
      scores[at + label + 3] = d;
      scores[at + label + 4] = e;
    }
    for (; label < count; label++) {
      let sum = 0;
      for (let f = 0; f < size; f++) sum += values[weights[rows[f]! + label]!]!;
      scores[at + label] = sum;
    }
  }
  return scores;
}
