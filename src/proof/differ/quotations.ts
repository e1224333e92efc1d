import { folded } from '../../languages/en/words/fold.ts';
import type { Span } from '../../model.ts';
import type { DiffPart } from '../answer/answer.ts';

/** A word of a text, folded, with its place. */
interface Placed extends Span {
  readonly form: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

/** The words of a stretch of text as quotations are compared: letters and figures, case and marks apart. */
export function quotedWords(text: string, { start, end }: Span = { start: 0, end: text.length }): Placed[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    form: folded(match[0]),
  }));
}

/** Where a text has the words of a quotation in a row, word for word; null where it has not. */
export function foundIn(quoted: readonly Placed[], words: readonly Placed[]): Span | null {
  const [first] = quoted;
  if (first === undefined) return null;
  for (let at = 0; at + quoted.length <= words.length; at += 1) {
    if (words[at]!.form !== first.form) continue;
    if (quoted.every(({ form }, i) => words[at + i]!.form === form))
      return { start: words[at]!.start, end: words[at + quoted.length - 1]!.end };
  }
  return null;
}

/** When a wording is nearly another: words, and the share of the quotation's words it has in order. Chosen on altered drafts of the sample. */
const NEARLY = { words: 3, share: 0.6 } as const;

/** A wording near to a quotation: its place, and how many of the quotation's words it has in order. */
export interface Near extends Span {
  readonly share: number;
}

/** The stretch of a sentence that comes nearest to a quotation; null where none is near. */
export function nearestWording(quoted: readonly Placed[], words: readonly Placed[]): Near | null {
  if (quoted.length < NEARLY.words) return null;
  const pairs = common(quoted, words);
  if (pairs.length < Math.max(2, NEARLY.share * quoted.length)) return null;
  const [first, last] = [pairs[0]!, pairs.at(-1)!];
  const from = Math.max(0, first[1] - first[0]);
  const to = Math.min(words.length - 1, last[1] + (quoted.length - 1 - last[0]));
  if (last[1] - first[1] > 2 * quoted.length) return null;
  return { start: words[from]!.start, end: words[to]!.end, share: pairs.length / quoted.length };
}

/** Word by word what a draft's quotation and a page's wording have in common and apart. */
export function wordDiff(draft: string, page: string): DiffPart[] {
  const [left, right] = [quotedWords(draft), quotedWords(page)];
  const parts: { text: string; in: DiffPart['in'] }[] = [];
  const add = (text: string, of: DiffPart['in']) => {
    const last = parts.at(-1);
    if (last?.in === of) last.text += ` ${text}`;
    else parts.push({ text, in: of });
  };
  let [i, j] = [0, 0];
  for (const [a, b] of [...common(left, right), [left.length, right.length] as const]) {
    for (; i < a; i += 1) add(draft.slice(left[i]!.start, left[i]!.end), 'draft');
    for (; j < b; j += 1) add(page.slice(right[j]!.start, right[j]!.end), 'page');
    if (i < left.length) add(draft.slice(left[i]!.start, left[i]!.end), 'both');
    i += 1;
    j += 1;
  }
  return parts;
}

/** Longer wordings are compared by their beginnings. */
const LONGEST = 240;

/** The longest common row of words, with gaps. */
function common(a: readonly Placed[], b: readonly Placed[]): (readonly [number, number])[] {
  const [n, m] = [Math.min(a.length, LONGEST), Math.min(b.length, LONGEST)];
  const width = m + 1;
  const best = new Uint16Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i -= 1)
    for (let j = m - 1; j >= 0; j -= 1)
      best[i * width + j] =
        a[i]!.form === b[j]!.form
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < n && j < m; ) {
    if (a[i]!.form === b[j]!.form) pairs.push([i++, j++]);
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}
