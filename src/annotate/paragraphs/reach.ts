import type { Article, BlockKind } from '../../model.ts';

/**
 * How much of one article is read, so that no page takes a run longer than a minute: claims take up to a fifth of a second for a
 * thousand code units. The longest article of the affairs has 37,000 code units, so that it decides nothing there.
 */
export const REACH = {
  /** Code units of the article's own words: headline, deck, body, captions. */
  own: 200_000,
  /** Code units by which the cut may go back to the end of a word. */
  back: 200,
} as const;

const OWN: ReadonlySet<BlockKind> = new Set(['headline', 'deck', 'body', 'caption']);

/** True for a block that carries the article's own words. Furniture, bylines and repeats do not. */
export function isOwn(kind: BlockKind): boolean {
  return OWN.has(kind);
}

/** The offset in the article's text at which reading ends: its length, but for an article longer than any news. */
export function readingEnds({ text, blocks }: Pick<Article, 'text' | 'blocks'>): number {
  let left: number = REACH.own;
  for (const { start, end, kind } of blocks) {
    if (!isOwn(kind)) continue;
    if (end - start > left) return wordEnd(text, start + left);
    left -= end - start;
  }
  return text.length;
}

/** The end of the last whole word before an offset, if there is one near. */
function wordEnd(text: string, at: number): number {
  const before = text.slice(at - REACH.back, at + 1);
  const blank = before.search(/\s\S*$/u);
  return blank < 0 ? at : at - REACH.back + blank;
}

/** What the edition says of an article that was not read to its end; null for one that was. */
export function unreadNotice(article: Pick<Article, 'text' | 'blocks'>): string | null {
  const end = readingEnds(article);
  if (end === article.text.length) return null;
  return `It is very long: names, quotations and claims were read in its first ${end} of ${article.text.length} characters alone.`;
}
