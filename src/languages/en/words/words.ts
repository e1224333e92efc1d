import { firstFrom } from '../../../base/first-from.ts';
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
/** Most tokens: one word, in which there is nothing to part. */
const PLAIN = /^[A-Za-z]+$/;

/** So many forms are kept with their terms: a pile has most of its words in common, and each article is cut several times. */
const MOST_KEPT = 100_000;
const known = new Map<string, Pick<Word, 'form' | 'term'>>();

/** A word as it stands in a text: its place and its folded form. */
export type Form = Pick<Word, 'start' | 'end' | 'form'>;

/** Offsets of tokens in a text, sorted. */
type Places = Pick<Tokens, 'starts' | 'ends'>;

/** The words of a text by its tokens, in order; marks and addresses of the web are none. */
export function wordsByTokens(text: string, tokens: Places, within?: Span): Word[] {
  return formsByTokens(text, tokens, within).map(({ start, end, form }) => {
    let word = known.get(form);
    if (word === undefined) {
      word = { form, term: termOf(form) };
      if (known.size >= MOST_KEPT) known.clear();
      known.set(form, word);
    }
    // One string a form: it is looked up in tables again and again, which asks for its hash each time where it is another string.
    return { start, end, form: word.form, term: word.term };
  });
}

/**
 * The words of a text as {@link wordsByTokens} gives them, without their terms, which cost more to find than the words.
 * @param within only the tokens that begin in this stretch of the text
 */
export function formsByTokens(text: string, { starts, ends }: Places, within?: Span): Form[] {
  const words: Form[] = [];
  const folds = new Map<string, string>();
  const last = within === undefined ? starts.length : firstFrom(starts, within.end);
  for (let i = within === undefined ? 0 : firstFrom(starts, within.start); i < last; ) {
    const start = starts[i]!;
    let end = ends[i]!;
    i += 1;
    const alone = text.slice(start, end);
    const isPlain = PLAIN.test(alone);
    if (!isPlain && (!LETTER_OR_DIGIT.test(alone) || ADDRESS.test(alone))) continue;
    while (i < last && starts[i] === end && CLITIC.test(text.slice(starts[i], ends[i]))) {
      end = ends[i]!;
      i += 1;
    }
    if (isPlain && end - start === alone.length) {
      words.push({ start, end, form: alone.toLowerCase() });
      continue;
    }
    for (const match of text.slice(start, end).matchAll(WORD)) {
      let form = folds.get(match[0]);
      if (form === undefined) {
        form = formOf(match[0]);
        folds.set(match[0], form);
      }
      const at = start + match.index;
      words.push({ start: at, end: at + match[0].length, form });
    }
  }
  return words;
}

/** The words of a text that no article holds: a name, a question that somebody asks. */
export function wordsOf(text: string): Word[] {
  return wordsByTokens(text, tokenArrays(tokenize(text)));
}

function formOf(written: string): string {
  return folded(written).replaceAll('.', (_dot, at: number, all: string) =>
    /\p{N}/u.test(all[at + 1] ?? '') ? '.' : '',
  );
}

function termOf(form: string): string | null {
  if (/^\p{N}/u.test(form)) return form.replaceAll(',', '');
  return STOP_WORDS.has(form) ? null : synonym(stem(form));
}

/** The words that lie within a span, from a list sorted by start. */
export function wordsIn<T extends Span>(words: readonly T[], span: Span): readonly T[] {
  const first = placeFrom(words, span.start);
  return words.slice(first, lastWithin(words, span.end, first));
}

/** How many words lie within a span, from a list sorted by start. */
export function countIn(words: readonly Span[], span: Span): number {
  const first = placeFrom(words, span.start);
  return lastWithin(words, span.end, first) - first;
}

function placeFrom(words: readonly Span[], position: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place behind the last word of a span whose first is known. */
function lastWithin(words: readonly Span[], position: number, first: number): number {
  let end = first;
  while (end < words.length && words[end]!.end <= position) end += 1;
  return end;
}
