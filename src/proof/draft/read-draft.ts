import { fromMarkdown } from './markdown.ts';
import type { DraftText } from './pieces.ts';
import { fromWikitext } from './wikitext.ts';

export type { DraftText } from './pieces.ts';

/** How a draft is marked up; everything else is read as a page of its format. */
export type DraftMarkup = 'markdown' | 'wikitext';

const ENDINGS: ReadonlyMap<string, DraftMarkup> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['wiki', 'wikitext'],
  ['wikitext', 'wikitext'],
  ['mediawiki', 'wikitext'],
]);

/** The markup that a file's ending names, in lower case and without the dot; null where it names none. */
export function markupOf(ending: string): DraftMarkup | null {
  return ENDINGS.get(ending) ?? null;
}

/**
 * A draft without its markup, with what it cites. Linear in its length.
 *
 * @example readDraft('The board paid [41 million](https://a.example/x).', 'markdown').links[0]?.href
 */
export function readDraft(source: string, markup: DraftMarkup): DraftText {
  return markup === 'markdown' ? fromMarkdown(source) : fromWikitext(source);
}
