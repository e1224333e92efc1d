import type { Article, Authors, Block, BlockKind, Capture, Link } from '../model.ts';

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
  /** What stands between the headline and the body to lead into it; null where nothing does. */
  readonly deck: string | null;
  readonly byline: string | null;
  readonly authors: Authors;
  readonly section: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** When it was fetched. */
  readonly retrieved: string | null;
  /** Who saved it, where it is a saved copy. */
  readonly capture: Capture | null;
  /** SHA-256 of the page's bytes. */
  readonly sha256: string;
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly notices: readonly string[];
}

function deckOf({ text, blocks }: Article): string | null {
  const parts = blocks.filter(({ kind }) => kind === 'deck').map(({ start, end }) => text.slice(start, end));
  return parts.length === 0 ? null : parts.join('\n');
}

/** What of an article concerns who reads it, without ids. */
export function readArticle(article: Article): ReadArticle {
  const { key, source, url, publisher, title, byline, published, modified, retrieved, sha256, language, text } =
    article;
  return {
    key,
    source,
    url,
    publisher,
    title,
    deck: deckOf(article),
    byline,
    authors: article.authors ?? { people: [], organisations: [], contributors: [] },
    section: article.section ?? null,
    published,
    modified,
    retrieved,
    capture: article.capture ?? null,
    sha256,
    language,
    text,
    blocks: article.blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    links: article.hyperlinks.map(({ start, end, href }) => ({ start, end, href })),
    notices: article.notices,
  };
}
