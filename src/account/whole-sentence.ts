import { LEANS_ON_BEFORE, POINTS_BACK_NEAR_HEAD } from '../languages/en/pronouns/pointers.ts';
import { sentenceRanges } from '../languages/en/sentences/sentences.ts';
import { tokenize } from '../languages/en/words/tokenize.ts';
import type { EditionArticle, Passage, Span } from '../model.ts';

/** Fewest and most words of a sentence that an account can carry. */
const FEWEST = 7;
const MOST = 44;

/** The part of its sentence that a passage must make up for the whole sentence to stand for it. */
const LARGEST_PART = 0.35;

/**
 * The sentence of the journalism that a passage makes, or makes most of; null where it does not read by itself: it
 * leans on what was said before, leaves a quotation open, is too short or too long, or asks.
 */
export function sentenceOf(article: EditionArticle, passage: Passage): Span | null {
  const { text, blocks } = article;
  const block = blocks.find((held) => held.start <= passage.start && passage.end <= held.end);
  if (!block || (block.kind !== 'body' && block.kind !== 'deck')) return null;
  const around = sentencesAround(article, block, passage);
  const first = around.find(({ end }) => passage.start < end);
  const last = around.findLast(({ start }) => start < passage.end);
  if (!first || !last) return null;
  const [start, end] = [first.start, last.end];
  if (start > passage.start || end < passage.end) return null;
  if (passage.end - passage.start < LARGEST_PART * (end - start)) return null;
  return readsAlone(text.slice(start, end)) ? { start, end } : null;
}

const known = new WeakMap<EditionArticle, Map<number, readonly Span[]>>();

/** The sentences of the lines of a block that a passage stands in, as the language cuts them; each line is cut once. */
function sentencesAround(article: EditionArticle, block: Span, passage: Span): readonly Span[] {
  const { text } = article;
  const start = Math.max(block.start, text.lastIndexOf('\n', passage.start - 1) + 1);
  const feed = text.indexOf('\n', passage.end - 1);
  const end = feed < 0 ? block.end : Math.min(block.end, feed);
  const lines = known.get(article) ?? new Map<number, readonly Span[]>();
  known.set(article, lines);
  const held = lines.get(start);
  if (held !== undefined && (held.at(-1)?.end ?? end) >= passage.end) return held;
  const tokens = tokenize(text, start, end);
  const sentences = sentenceRanges(tokens).map(({ from, to }) => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
  }));
  lines.set(start, sentences);
  return sentences;
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
