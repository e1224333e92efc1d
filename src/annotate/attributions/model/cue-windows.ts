import type { DocumentWords } from './document-words.ts';

/** A cue with the words around it that its source and content are sought in; indices into the row of words. */
export interface CueWindow {
  /** The cue, `to` exclusive. */
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly from: number;
  readonly to: number;
}

/** Most sentences a window takes in before and after its cue's, and most words. */
const sentencesBefore = 3;
const sentencesAfter = 6;
const longest = 160;

/**
 * The window of a cue: its sentence, and the sentences before and after it as long as content runs over their edge.
 * @param content for each word 0 if the first reading finds no content there
 */
export function windowOf(words: DocumentWords, content: Uint8Array, cueFrom: number, cueTo: number): CueWindow {
  let from = words.from[cueFrom]!;
  let to = words.to[cueTo - 1]!;
  for (let k = 0; k < sentencesBefore && from > 0; k++) {
    const before = words.from[from - 1]!;
    if (content[from - 1] === 0 || to - before > longest) break;
    from = before;
  }
  for (let k = 0; k < sentencesAfter && to < words.count; k++) {
    const after = words.to[to]!;
    if (content[to] === 0 || after - from > longest) break;
    to = after;
  }
  return { cueFrom, cueTo, from, to };
}

/** The cues in labels of the first reading: runs of `KB KI…`. `role(i)` gives 0 O, 1 SB, 2 SI, 3 KB, 4 KI. */
export function cueRuns(count: number, role: (i: number) => number): { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let i = 0; i < count; i++) {
    const label = role(i);
    if (label === 3 || (label === 4 && runs.at(-1)?.to !== i)) runs.push({ from: i, to: i + 1 });
    else if (label === 4) runs.at(-1)!.to = i + 1;
  }
  return runs;
}
