import type { GoldAttribution } from '../../corpora/polnear/polnear.ts';
import { cueFeatures } from '../../src/annotate/attributions/model/cue-features.ts';
import { windowOf } from '../../src/annotate/attributions/model/cue-windows.ts';
import type { DocumentWords } from '../../src/annotate/attributions/model/document-words.ts';
import { candidateCues, type FirstReading } from '../../src/annotate/attributions/model/read-by-model.ts';
import type { TrainingSequence } from '../sequence/train.ts';
import { marked } from './gold.ts';

/**
 * The sequences of the second reading: for each cue that the first reading or the rules found, its window with the
 * labels of the attribution it belongs to, all `O` where there is none; and the cues that were missed.
 * @param reading the first reading by a model that has not seen this text
 */
export function cueSequences(
  words: DocumentWords,
  gold: readonly GoldAttribution[],
  reading: FirstReading,
): TrainingSequence[] {
  const { labels } = reading;
  const content = labels.map((label) => label % 3);
  const right = gold.map(({ source, cue, content }) => ({
    source: marked(words, source),
    cue: marked(words, cue),
    content: marked(words, content),
  }));
  const seen = new Set<number>();
  const make = (from: number, to: number, which: number): TrainingSequence => {
    const window = windowOf(words, content, from, to);
    const labelled = new Uint8Array(window.to - window.from);
    const marks = right[which];
    let last = 0;
    if (marks) {
      for (let i = window.from; i < window.to; i++) {
        const kind = marks.cue[i]! > 0 ? 1 : marks.source[i]! > 0 ? 0 : marks.content[i]! > 0 ? 2 : -1;
        const mark = kind === 1 ? marks.cue[i]! : kind === 0 ? marks.source[i]! : kind === 2 ? marks.content[i]! : 0;
        const label = kind < 0 ? 0 : 1 + kind * 2 + (last > 0 && (last - 1) >> 1 === kind && mark === 1 ? 1 : 0);
        labelled[i - window.from] = label;
        last = label;
      }
    }
    return { features: cueFeatures(words, labels, window), gold: labelled };
  };
  const sequences = candidateCues(words, reading).map(({ from, to }) => {
    const which = right.findIndex(({ cue }) => cue.subarray(from, to).some((mark) => mark > 0));
    if (which >= 0) seen.add(which);
    return make(from, to, which);
  });
  right.forEach(({ cue }, which) => {
    if (seen.has(which)) return;
    const from = cue.findIndex((mark) => mark > 0);
    if (from < 0) return;
    let to = from + 1;
    while (to < words.to[from]! && cue[to]! > 0) to++;
    sequences.push(make(from, to, which));
  });
  return sequences;
}
