import { tokenize } from '../../languages/en/words/tokenize.ts';
import type { Token } from '../../languages/language.ts';
import type { Article, BlockKind, Span } from '../../model.ts';
import { isOwn, readingEnds } from './reach.ts';

/** A paragraph: a block, or the part of one between blank lines. Nothing annotated crosses it. */
export interface Paragraph extends Span {
  readonly block: number;
  readonly kind: BlockKind;
  readonly tokens: readonly Token[];
}

/** Begins at the first blank before a line feed, so that a run of blanks without one is looked through once. */
const lineBreak = /(?<![^\S\n])[^\S\n]*\n\s*/gu;

/** The paragraphs of the blocks that carry the article's own words, as far as it is read. */
export function paragraphsOf(article: Article): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const reach = readingEnds(article);
  article.blocks.forEach((block, index) => {
    if (!isOwn(block.kind) || block.start >= reach) return;
    for (const { start, end } of pieces(article.text, { start: block.start, end: Math.min(block.end, reach) })) {
      const tokens = tokenize(article.text, start, end);
      if (tokens.length > 0) paragraphs.push({ start, end, block: index, kind: block.kind, tokens });
    }
  });
  return paragraphs;
}

/**
 * The tokens of the own words behind the end of reading, in order: of an article longer than any news these are kept and no more,
 * so that another text's words are found there too.
 */
export function tokensBehindReach(article: Article): Pick<Token, 'start' | 'end'>[] {
  const reach = readingEnds(article);
  return article.blocks
    .filter(({ kind, end }) => isOwn(kind) && end > reach)
    .flatMap((block) => pieces(article.text, { start: Math.max(block.start, reach), end: block.end }))
    .flatMap(({ start, end }) =>
      tokenize(article.text, start, end).map((token) => ({ start: token.start, end: token.end })),
    );
}

/** A blank line always parts paragraphs; a single line feed does unless the line looks wrapped at a page's width. */
function pieces(text: string, block: Span): Span[] {
  const found: Span[] = [];
  let start = block.start;
  let lineStart = block.start;
  const part = text.slice(block.start, block.end);
  for (const match of part.matchAll(lineBreak)) {
    const at = block.start + match.index;
    const blankLine = match[0].indexOf('\n') !== match[0].lastIndexOf('\n');
    const length = at - lineStart;
    const wrapped = length >= 50 && length <= 100 && /[\p{L}\p{N},;-]$/u.test(text.slice(at - 1, at));
    if (blankLine || !wrapped) {
      if (at > start) found.push({ start, end: at });
      start = at + match[0].length;
    }
    lineStart = at + match[0].length;
  }
  if (block.end > start) found.push({ start, end: block.end });
  return found;
}
