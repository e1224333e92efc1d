import { cleanPage } from '../../src/clean/index.ts';
import type { Article, BlockKind, OutletRegister, Page } from '../../src/model.ts';
import { shippedCleanModels } from './models.ts';
import type { Extract } from './score.ts';

const JOURNALISM: ReadonlySet<BlockKind> = new Set<BlockKind>(['body', 'deck']);

/** The journalism of an article: its body and deck, a block a line. */
export function journalism({ text, blocks }: Article): string {
  return blocks
    .filter(({ kind }) => JOURNALISM.has(kind))
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

/** What Variorum makes of a page. */
export function variorum(page: Page, register: OutletRegister): Extract {
  const article = cleanPage(page, register, shippedCleanModels());
  return {
    text: journalism(article),
    title: article.title,
    date: article.published ?? article.modified,
    byline: article.byline,
    publisher: article.publisher,
  };
}
