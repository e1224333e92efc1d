import type { Span } from '../../model.ts';
import { folded } from './fold.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { synonym } from './synonyms.ts';

/** A word or a number of the text. */
export interface Word extends Span {
  /** Folded, for comparing words as they stand. */
  readonly form: string;
  /** What it counts as when two statements are compared; null for words that say nothing of their own. */
  readonly term: string | null;
}

const WORD = /\p{Lu}\.(?:\p{Lu}\.)+|\p{L}[\p{L}\p{M}]*(?:['’´]\p{L}{1,2}(?![\p{L}\p{M}]))?|\p{N}+(?:[.,]\p{N}+)*/gu;

/** All words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const known = new Map<string, { form: string; term: string | null }>();
  for (const match of text.matchAll(WORD)) {
    let entry = known.get(match[0]);
    if (entry === undefined) {
      entry = entryOf(match[0]);
      known.set(match[0], entry);
    }
    words.push({ start: match.index, end: match.index + match[0].length, ...entry });
  }
  return words;
}

function entryOf(written: string): { form: string; term: string | null } {
  const form = folded(written).replaceAll('.', (_dot, at: number, all: string) =>
    /\p{N}/u.test(all[at + 1] ?? '') ? '.' : '',
  );
  if (/^\p{N}/u.test(form)) return { form, term: form.replaceAll(',', '') };
  if (STOP_WORDS.has(form)) return { form, term: null };
  return { form, term: synonym(stem(form)) };
}

/** The words that lie within a span, from a list sorted by start. */
export function wordsIn(words: readonly Word[], span: Span): readonly Word[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < words.length && (words[end] as Word).end <= span.end) end += 1;
  return words.slice(low, end);
}
