import type { ReadWord } from '../words/read-words.ts';

/** Words of two sentences that stand for each other, in order. */
export interface Alignment {
  /** For each word of the draft the index of its word in the page's sentence; -1: none. */
  readonly to: Int32Array;
  /** For each word of the page's sentence the index in the draft; -1: none. */
  readonly back: Int32Array;
}

/** Longer sentences are compared by their beginnings. */
const LONGEST = 160;

/** Aligns two sentences by their longest common run of terms with gaps; words that say something count ten times a word of grammar. */
export function align(draft: readonly ReadWord[], page: readonly ReadWord[]): Alignment {
  const [n, m] = [Math.min(draft.length, LONGEST), Math.min(page.length, LONGEST)];
  const width = m + 1;
  const best = new Int32Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i -= 1) {
    const worth = draft[i]!.kind === 'stop' ? 1 : 10;
    for (let j = m - 1; j >= 0; j -= 1) {
      const skip = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
      const take = draft[i]!.term === page[j]!.term ? best[(i + 1) * width + j + 1]! + worth : 0;
      best[i * width + j] = Math.max(skip, take);
    }
  }
  const to = new Int32Array(draft.length).fill(-1);
  const back = new Int32Array(page.length).fill(-1);
  for (let i = 0, j = 0; i < n && j < m; ) {
    const worth = draft[i]!.kind === 'stop' ? 1 : 10;
    if (draft[i]!.term === page[j]!.term && best[i * width + j] === best[(i + 1) * width + j + 1]! + worth) {
      to[i] = j;
      back[j] = i;
      i += 1;
      j += 1;
    } else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return { to, back };
}

/** A stretch of words that one side has and the other has otherwise, between two words that both have. */
export interface Gap {
  readonly draft: { readonly from: number; readonly to: number };
  readonly page: { readonly from: number; readonly to: number };
  /** How many of its two ends are words that both have and that say something. */
  readonly anchors: number;
}

/** The stretches between words that both have; the ends of the sentences are gaps with one anchor. */
export function gapsOf(draft: readonly ReadWord[], page: readonly ReadWord[], { to }: Alignment): Gap[] {
  const gaps: Gap[] = [];
  let [i, j] = [0, 0];
  let before = false;
  const close = (a: number, b: number, after: boolean) => {
    if (a > i || b > j)
      gaps.push({ draft: { from: i, to: a }, page: { from: j, to: b }, anchors: Number(before) + Number(after) });
  };
  for (let at = 0; at < draft.length; at += 1) {
    const other = to[at]!;
    if (other < 0 || draft[at]!.kind === 'stop') continue;
    close(at, other, true);
    [i, j, before] = [at + 1, other + 1, true];
  }
  close(draft.length, page.length, false);
  return gaps;
}
