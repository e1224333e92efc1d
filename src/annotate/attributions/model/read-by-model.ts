import type { FeatureRows, SequenceModel } from '../../../base/sequence/index.ts';
import { table } from '../../../base/table.ts';
import type { TokenRange } from '../../../languages/language.ts';
import { cueFeatures } from './cue-features.ts';
import { type CueWindow, cueRuns, windowOf } from './cue-windows.ts';
import { type DocumentWords, RULE } from './document-words.ts';
import { cueLabels, wordLabels } from './labels.ts';
import { wordFeatures } from './word-features.ts';

/** How much more readily than by its own measure the first reading calls cues for the second to judge. */
const generosity = Float32Array.from(wordLabels, (label) => (label.startsWith('K') ? 0.2 : 0));

/**
 * How much more readily than by its own measure the second reading calls a part: balances misses and false calls. Chosen on
 * a third of the training texts by models of the other two.
 */
const readiness: Readonly<Record<string, number>> = table({ O: 0, S: 0.4, K: 0.3, C: 0.3 });
const cueBias = Float32Array.from(cueLabels, (label) => readiness[label[0]!]!);

const cueBegins = cueLabels.indexOf('KB');
const cueGoesOn = cueLabels.indexOf('KI');

/** An attribution as the model reads it: ranges of the row of words. */
export interface ReadAttribution {
  readonly cue: TokenRange;
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

/**
 * Reads an article's attributions in two steps: first which words are source, cue or content of anything, then, for each
 * cue, which words around it are its own source and content. So an attribution may stand inside another's content.
 */
export function readAttributions(
  words: DocumentWords,
  first: SequenceModel,
  second: SequenceModel,
): { readonly attributions: ReadAttribution[]; readonly labels: Uint8Array } {
  const { labels, generous } = firstReading(wordFeatures(words), first);
  const content = labels.map((label) => label % 3);
  const attributions: ReadAttribution[] = [];
  for (const { from, to } of candidateCues(words, { labels, generous })) {
    const window = windowOf(words, content, from, to);
    const scores = second.score(cueFeatures(words, labels, window));
    favourCue(scores, window);
    const read = second.best(scores, cueBias);
    const found = parts(read, window.from);
    const cue = found.cue.find((run) => run.from < to && run.to > from);
    if (cue && found.content.length > 0) attributions.push({ cue, source: found.source, content: found.content });
  }
  return { attributions, labels };
}

/** The first reading of an article. */
export interface FirstReading {
  /** Its labels (`wordLabels`). */
  readonly labels: Uint8Array;
  /** Its labels if it called cues more readily. */
  readonly generous: Uint8Array;
}

/** Reads an article for the first time, once as it is and once with an open hand for cues. */
export function firstReading(features: FeatureRows, model: SequenceModel): FirstReading {
  const scores = model.score(features);
  return { labels: model.best(scores), generous: model.best(scores, generosity) };
}

/**
 * The cues of the first reading, those it nearly called, and those of the rules: the second reading may still refuse
 * each of them.
 */
export function candidateCues(words: DocumentWords, { labels, generous }: FirstReading): TokenRange[] {
  const runs = cueRuns(words.count, (i) => Math.floor(labels[i]! / 3));
  const taken = new Uint8Array(words.count);
  for (const { from, to } of runs) taken.fill(1, from, to);
  for (const { from, to } of cueRuns(words.count, (i) => Math.floor(generous[i]! / 3))) {
    if (taken.subarray(from, to).includes(1)) continue;
    taken.fill(1, from, to);
    runs.push({ from, to });
  }
  for (let i = 0; i < words.count; i++) {
    if ((words.rule[i]! & RULE.cue) === 0) continue;
    let to = i + 1;
    while (to < words.to[i]! && (words.rule[to]! & RULE.cue) !== 0) to++;
    if (!taken.subarray(i, to).includes(1)) runs.push({ from: i, to });
    i = to - 1;
  }
  return runs.sort((a, b) => a.from - b.from);
}

/** Speaks for the candidate itself: it is a cue more often than the second reading trusts. */
function favourCue(scores: Float32Array, { from, cueFrom, cueTo }: CueWindow): void {
  for (let i = cueFrom; i < cueTo; i++)
    scores[(i - from) * cueLabels.length + (i === cueFrom ? cueBegins : cueGoesOn)]! += 1.5 / (cueTo - cueFrom);
}

/** The runs of each part in the labels of a window (`cueLabels`). */
function parts(labels: Uint8Array, offset: number): { cue: TokenRange[]; source: TokenRange[]; content: TokenRange[] } {
  const runs: { from: number; to: number }[][] = [[], [], []];
  let last = 0;
  labels.forEach((label, i) => {
    if (label > 0) {
      const kind = (label - 1) >> 1;
      const goesOn = label % 2 === 0 && last > 0 && (last - 1) >> 1 === kind;
      if (goesOn) runs[kind]!.at(-1)!.to = offset + i + 1;
      else runs[kind]!.push({ from: offset + i, to: offset + i + 1 });
    }
    last = label;
  });
  return { source: runs[0]!, cue: runs[1]!, content: runs[2]! };
}
