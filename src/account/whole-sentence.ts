import { english } from '../languages/en/index.ts';
import type { EditionArticle, Span } from '../model.ts';
import { beforeItBegins, isWhole } from './reads-alone.ts';

/** The part of a sentence that testimonies must make up for the whole sentence to stand for them. */
export const LARGEST_PART = 0.35;

/**
 * The part of a sentence that can be printed by itself: without a dateline before it and without signs of its page's making behind;
 * null where it is no whole sentence that reads by itself, or stands in a paragraph that the one before leads in with a colon: such a
 * paragraph is somebody's words without their marks.
 */
export function printable(article: EditionArticle, sentence: Span): Span | null {
  if (isQuotedParagraph(article.text, sentence.start)) return null;
  const words = withoutLooseEnd(article.text.slice(sentence.start, sentence.end));
  const before = beforeItBegins(words);
  const [start, end] = [sentence.start + before, sentence.start + words.length];
  return isWhole(article.text.slice(start, end)) ? { start, end } : null;
}

/** True of a paragraph that the one before it leads in: "One of them told us:". */
function isQuotedParagraph(text: string, at: number): boolean {
  const begins = text.lastIndexOf('\n', at - 1);
  return begins > 0 && /:\s*$/u.test(text.slice(Math.max(0, begins - LOOSE_END), begins));
}

/** The words up to the last mark that ends a sentence: "…on Monday.\n" has a sign of its page's making behind it. */
function withoutLooseEnd(words: string): string {
  const stop = /[.?!][”"’')]{0,4}(?=[^\p{L}\p{N}.?!]{0,40}n?$)/u.exec(words.slice(-LOOSE_END));
  return stop ? words.slice(0, Math.max(0, words.length - LOOSE_END) + stop.index + stop[0].length) : words;
}

/** So many characters at most are looked at for what stands loose behind a sentence. */
const LOOSE_END = 12;

const known = new WeakMap<EditionArticle, Map<number, readonly Span[]>>();

/** The sentences of a block, line by line, as the language cuts them; each block is cut once. */
export function sentencesOf(article: EditionArticle, block: Span): readonly Span[] {
  const blocks = known.get(article) ?? new Map<number, readonly Span[]>();
  known.set(article, blocks);
  const held = blocks.get(block.start);
  if (held !== undefined) return held;
  const found: Span[] = [];
  for (let start = block.start; start < block.end; ) {
    const feed = article.text.indexOf('\n', start);
    const end = feed < 0 ? block.end : Math.min(block.end, feed);
    const tokens = english.tokens(article.text, start, end);
    for (const { from, to } of english.sentences(tokens)) {
      found.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
    }
    start = end + 1;
  }
  blocks.set(block.start, found);
  return found;
}

/** The sentences of the body or deck that a passage stands in, and so many before and behind; none if it stands elsewhere. */
export function sentencesAt(article: EditionArticle, passage: Span, beside = 0): readonly Span[] {
  const block = article.blocks.find((held) => held.start <= passage.start && passage.end <= held.end);
  if (!block || (block.kind !== 'body' && block.kind !== 'deck')) return [];
  const sentences = sentencesOf(article, block);
  const first = sentences.findIndex(({ end }) => passage.start < end);
  if (first < 0) return [];
  let last = first;
  while (last + 1 < sentences.length && sentences[last + 1]!.start < passage.end) last++;
  return sentences.slice(Math.max(0, first - beside), last + 1 + beside);
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
