import type { Article } from './reading.ts';

/**
 * An article of text alone, of which no page told anything: for corpora and programs that have no page. Each line that is
 * not blank is a block of the body.
 *
 * @param known what is known all the same: its blocks, its publisher, its day
 * @example textArticle('a', 'The mill burned.\nNobody was hurt.', { published: '2031-03-12' })
 */
export function textArticle(key: string, text: string, known: Partial<Article> = {}): Article {
  return {
    id: key,
    key,
    source: key,
    sha256: '',
    url: null,
    text,
    blocks: linesOf(text),
    hyperlinks: [],
    publisher: null,
    title: null,
    byline: null,
    published: null,
    modified: null,
    retrieved: null,
    language: 'en',
    notices: [],
    ...known,
  };
}

function linesOf(text: string): Article['blocks'] {
  const blocks: { start: number; end: number; kind: 'body' }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ start, end: start + line.length, kind: 'body' });
    start += line.length + 1;
  }
  return blocks;
}
