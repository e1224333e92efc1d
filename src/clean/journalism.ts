import type { Article, Block, BlockKind, Link } from '../model.ts';

const JOURNALISM: ReadonlySet<BlockKind> = new Set<BlockKind>(['deck', 'body']);

/**
 * The journalism of an article: its headline, then its deck and body, a blank line between blocks; captions, dates,
 * repeats and furniture left out.
 *
 * @example journalism(cleanPage(page, defaultRegister()))
 */
export function journalism({ title, text, blocks }: Article): string {
  const parts = blocks.filter(({ kind }) => JOURNALISM.has(kind)).map(({ start, end }) => text.slice(start, end));
  return [...(title === null ? [] : [title]), ...parts].join('\n\n');
}

/** An article as `variorum read --json` writes it; offsets are UTF-16 code units into `text`. */
export interface ReadArticle {
  readonly key: string;
  readonly source: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly notices: readonly string[];
}

/** What of an article concerns who reads it, without ids and checksums. */
export function readArticle(article: Article): ReadArticle {
  const { key, source, url, publisher, title, byline, published, modified, language, text } = article;
  return {
    key,
    source,
    url,
    publisher,
    title,
    byline,
    published,
    modified,
    language,
    text,
    blocks: article.blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    links: article.hyperlinks.map(({ start, end, href }) => ({ start, end, href })),
    notices: article.notices,
  };
}
