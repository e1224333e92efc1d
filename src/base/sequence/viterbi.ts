/**
 * The best path through scores of `words` × `labels` under first-order transitions (Viterbi 1967).
 *
 * @param scores row by row, one row a word
 * @param transitions row of the label before by label; the last row is the start
 */
export function bestPath(scores: Float32Array, transitions: Float32Array, words: number, labels: number): Uint8Array {
  const path = new Uint8Array(words);
  if (words === 0) return path;
  const back = new Uint8Array(words * labels);
  let before = new Float32Array(labels);
  let now = new Float32Array(labels);
  for (let label = 0; label < labels; label++) before[label] = scores[label]! + transitions[labels * labels + label]!;
  for (let i = 1; i < words; i++) {
    const row = i * labels;
    for (let label = 0; label < labels; label++) {
      let best = before[0]! + transitions[label]!;
      let from = 0;
      for (let last = 1; last < labels; last++) {
        const value = before[last]! + transitions[last * labels + label]!;
        if (value > best) {
          best = value;
          from = last;
        }
      }
      now[label] = best + scores[row + label]!;
      back[row + label] = from;
    }
    [before, now] = [now, before];
  }
  let label = 0;
  for (let other = 1; other < labels; other++) if (before[other]! > before[label]!) label = other;
  for (let i = words - 1; i >= 0; i--) {
    path[i] = label;
    label = back[i * labels + label]!;
  }
  return path;
}
