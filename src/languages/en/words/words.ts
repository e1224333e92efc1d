import type { Span, Tokens } from '../../../model.ts';
import type { Word } from '../../language.ts';
import { folded } from './fold.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { synonym } from './synonyms.ts';
import { tokenArrays, tokenize } from './tokenize.ts';

/** The words within a token: compounds are parted at their hyphens, initials are one word, a clitic goes with its word. */
const WORD = /\p{Lu}\.(?:\p{Lu}\.)+|\p{L}[\p{L}\p{M}]*(?:['’´]\p{L}{1,2}(?![\p{L}\p{M}]))?|\p{N}+(?:[.,]\p{N}+)*/gu;
const ADDRESS = /^(?:https?:\/\/|www\.)/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;
const CLITIC = /^['’]\p{L}/u;

/** The words of a text by its tokens, in order; marks and addresses of the web are none. */
export function wordsByTokens(text: string, { starts, ends }: Pick<Tokens, 'starts' | 'ends'>): Word[] {
  const words: Word[] = [];
  const known = new Map<string, { form: string; term: string | null }>();
  for (let i = 0; i < starts.length; ) {
    const start = starts[i]!;
    let end = ends[i]!;
    i += 1;
    const alone = text.slice(start, end);
    if (!LETTER_OR_DIGIT.test(alone) || ADDRESS.test(alone)) continue;
    while (i < starts.length && starts[i] === end && CLITIC.test(text.slice(starts[i], ends[i]))) {
      end = ends[i]!;
      i += 1;
    }
    for (const match of text.slice(start, end).matchAll(WORD)) {
      let entry = known.get(match[0]);
      if (entry === undefined) {
        entry = entryOf(match[0]);
        known.set(match[0], entry);
      }
      const at = start + match.index;
      words.push({ start: at, end: at + match[0].length, ...entry });
    }
  }
  return words;
}

/** The words of a text that no article holds: a name, a question that somebody asks. */
export function wordsOf(text: string): Word[] {
  return wordsByTokens(text, tokenArrays(tokenize(text)));
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
