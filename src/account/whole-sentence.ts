import { LEANS_ON_BEFORE, POINTS_BACK_NEAR_HEAD } from '../languages/en/pronouns/pointers.ts';
import type { EditionArticle, Passage, Span } from '../model.ts';

/** Fewest and most words of a sentence that an account can carry. */
const FEWEST = 7;
const MOST = 44;

/** The part of its sentence that a passage must make up for the whole sentence to stand for it. */
const LARGEST_PART = 0.35;

/** How far a sentence is looked for on either side of a passage, in code units. */
const REACH = 320;

/**
 * The sentence of the journalism that a passage makes, or makes most of; null where it does not read by itself: it
 * leans on what was said before, leaves a quotation open, is too short or too long, or asks.
 */
export function sentenceOf(article: EditionArticle, passage: Passage): Span | null {
  const { text, blocks } = article;
  const block = blocks.find((held) => held.start <= passage.start && passage.end <= held.end);
  if (!block || (block.kind !== 'body' && block.kind !== 'deck')) return null;
  const start = beginning(text, Math.max(block.start, passage.start - REACH), passage.start, block.start);
  const end = start === null ? null : ending(text, passage, Math.min(block.end, passage.end + REACH), block.end);
  if (start === null || end === null || passage.end - passage.start < LARGEST_PART * (end - start)) return null;
  const words = text.slice(start, end);
  return readsAlone(words) ? { start, end } : null;
}

/** A full stop after one of these ends no sentence: one to three letters with a capital first ("U.S.", "Mr."). */
const SHORTENED = /(?:^|[\s(“"‘.])\p{Lu}\p{L}{0,2}\.$/u;

function isStop(text: string, at: number): boolean {
  const sign = text[at]!;
  return sign === '?' || sign === '!' || (sign === '.' && !SHORTENED.test(text.slice(Math.max(0, at - 5), at + 1)));
}

function beginning(text: string, from: number, at: number, blockStart: number): number | null {
  for (let i = at - 1; i >= from; i--) {
    if (text[i] === '\n') return skip(text, i + 1, at);
    if (isStop(text, i) && /^[”"’')\]]*\s/.test(text.slice(i + 1, i + 5))) {
      const closed = /^[”"’')\]]*\s+/.exec(text.slice(i + 1, at + 1));
      if (closed && /[\p{Lu}\p{N}“"‘'£$€]/u.test(text[i + 1 + closed[0].length] ?? '')) return i + 1 + closed[0].length;
    }
  }
  return from === blockStart ? skip(text, from, at) : null;
}

function skip(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/.test(text[at]!)) at++;
  return at;
}

function ending(text: string, passage: Passage, to: number, blockEnd: number): number | null {
  for (let i = passage.end - 1; i < to; i++) {
    if (text[i] === '\n' && i >= passage.end) return i;
    if (i < passage.end - 3 || !isStop(text, i)) continue;
    const closing = /^[”"’')\]]*/.exec(text.slice(i + 1, i + 4))![0].length;
    const next = i + 1 + closing;
    if (next >= blockEnd || /^\s+[\p{Lu}\p{N}“"‘'—]|^\s*$|^\n/u.test(text.slice(next, next + 3))) return next;
  }
  return to === blockEnd ? blockEnd : null;
}

/** True if a span of an article begins inside a quotation that was opened before it, so that it is somebody's words throughout. */
export function insideQuotation({ text, blocks }: EditionArticle, span: Span): boolean {
  const block = blocks.find((held) => held.start <= span.start && span.start < held.end);
  return block !== undefined && opensQuotation(text.slice(block.start, span.start));
}

/** True if a quotation is open at the end of these words. */
function opensQuotation(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.split('“').length > line.split('”').length || line.split('"').length % 2 === 0;
}

function readsAlone(words: string): boolean {
  const n = words.split(/\s+/).length;
  if (n < FEWEST || n > MOST || words.includes('\n')) return false;
  if (/\?[”"’']*$/.test(words) || /^[“"]?\p{Lu}{2,}[^.]{0,40}\s[—–-]+\s/u.test(words)) return false;
  if (
    !/^["“‘'(]?[\p{Lu}\p{N}£$€]/u.test(words) ||
    LEANS_ON_BEFORE.has(firstWord(words)) ||
    POINTS_BACK_NEAR_HEAD.test(words)
  )
    return false;
  return isClosed(words);
}

function firstWord(words: string): string {
  return (/[\p{L}\p{N}]+/u.exec(words)?.[0] ?? '').toLowerCase();
}

/** Every quotation and bracket that is opened is closed, and the other way round. */
function isClosed(words: string): boolean {
  const n = (sign: string) => words.split(sign).length - 1;
  const openedSingle = (words.match(/(?:^|\s)['‘](?=\S)/g) ?? []).length;
  const closedSingle = (words.match(/\S['’](?=[\s.,;:!?)]|$)/g) ?? []).length;
  return n('"') % 2 === 0 && n('“') === n('”') && n('(') === n(')') && openedSingle <= closedSingle;
}
