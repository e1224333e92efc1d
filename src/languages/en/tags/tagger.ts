import { type ModelFile, readModelFile } from '../../../base/sequence/model-file.ts';
import { type WordForm, wordForm } from '../words/word-forms.ts';
import { formFeatures, placeFeatureCount, placeFeatures } from './features.ts';

/** A trained tagger. */
export interface Tagger {
  readonly labels: readonly string[];
  /** The tags of the words of one sentence, as indices into `labels`. */
  tag(words: readonly string[]): Uint8Array;
}

/** A tag whose form alone speaks so much against it is not weighed in context: saves most of the work. */
const margin = 4;

/** Forms whose scores are kept. */
const most = 20_000;

/** Stands before the first and after the last word. */
const edge = wordForm('\u0000');

/** What a form alone tells: the score of each tag still possible. */
interface FormScores {
  readonly labels: Uint8Array;
  readonly scores: Float32Array;
}

/** Reads the tagger's bytes (`models/tags.bin`). Throws `input` if they are no model. */
export function readTagger(bytes: Uint8Array): Tagger {
  const file = readModelFile(bytes);
  let known = new Map<WordForm, FormScores>();
  const scoresOf = (form: WordForm): FormScores => {
    const seen = known.get(form);
    if (seen) return seen;
    if (known.size >= most) known = new Map();
    const scores = formScores(file, form);
    known.set(form, scores);
    return scores;
  };
  return {
    labels: file.labels,
    tag: (words) => tagged(file, words.map(wordForm), scoresOf),
  };
}

function formScores({ labels, bits, weights, values }: ModelFile, form: WordForm): FormScores {
  const count = labels.length;
  const all = new Float32Array(count);
  for (const hash of formFeatures(form)) {
    const from = (hash & (2 ** bits - 1)) * count;
    for (let label = 0; label < count; label++) all[label]! += values[weights[from + label]!]!;
  }
  const limit = Math.max(...all) - margin;
  const kept = Uint8Array.from(labels.keys()).filter((label) => all[label]! >= limit);
  return { labels: kept, scores: Float32Array.from(kept, (label) => all[label]!) };
}

/** Viterbi's best path over the tags still possible. */
function tagged(file: ModelFile, forms: readonly WordForm[], scoresOf: (form: WordForm) => FormScores): Uint8Array {
  const { transitions, weights, values } = file;
  const count = file.labels.length;
  const mask = 2 ** file.bits - 1;
  const length = forms.length;
  const back = new Uint8Array(length * count);
  const hashes = new Int32Array(placeFeatureCount);
  let before = new Float32Array(count);
  let now = new Float32Array(count);
  let beforeLabels: Uint8Array = Uint8Array.of(count);
  before[0] = 0;
  for (let i = 0; i < length; i++) {
    const form = forms[i]!;
    const { labels, scores } = scoresOf(form);
    const first = i === 0 ? 1 : i === 1 && !forms[0]!.wordly ? 2 : 0;
    const weigh = labels.length > 1;
    if (weigh) {
      const [right, right2] = [forms[i + 1] ?? edge, forms[i + 2] ?? edge];
      placeFeatures(form, forms[i - 1] ?? edge, forms[i - 2] ?? edge, right, right2, first, hashes);
      for (let f = 0; f < placeFeatureCount; f++) hashes[f] = (hashes[f]! & mask) * count;
    }
    for (let k = 0; k < labels.length; k++) {
      const label = labels[k]!;
      let score = scores[k]!;
      if (weigh) for (let f = 0; f < placeFeatureCount; f++) score += values[weights[hashes[f]! + label]!]!;
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let p = 0; p < beforeLabels.length; p++) {
        const value = before[p]! + transitions[beforeLabels[p]! * count + label]!;
        if (value > best) {
          best = value;
          from = p;
        }
      }
      now[k] = best + score;
      back[i * count + k] = from;
    }
    [before, now] = [now, before];
    beforeLabels = labels;
  }
  const path = new Uint8Array(length);
  let at = 0;
  for (let k = 1; k < beforeLabels.length; k++) if (before[k]! > before[at]!) at = k;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = scoresOf(forms[i]!).labels[at]!;
    at = back[i * count + at]!;
  }
  return path;
}
