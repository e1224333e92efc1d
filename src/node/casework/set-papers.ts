import { gunzipSync } from 'node:zlib';
import { changesBetween } from '../../changes/index.ts';
import { openEdition } from '../../edition/index.ts';
import { type Edition, VariorumError } from '../../model.ts';
import { renderChanges, renderReport, withHands } from '../../publish/index.ts';
import type { Casebook } from '../../store/sqlite/index.ts';
import { programDigest, SHOWING } from '../kept/program-digest.ts';

/** What of an article a question and a search are shown by. */
export type ArticleAtHand = Pick<
  Edition['articles'][number],
  'id' | 'key' | 'siglum' | 'publisher' | 'title' | 'published' | 'sha256' | 'url' | 'text'
>;

/**
 * Sets the latest edition of a case as it is shown in a browser, and keeps that in the case: the report, the report with hands, what
 * changed, and the articles at hand. Nothing is done where this program has done it already, or where there is no edition it can open.
 */
export function setPapers(casebook: Casebook): void {
  const editions = casebook.editions();
  const last = editions.at(-1);
  if (last === undefined || arePapersSet(casebook, last.number)) return;
  const edition = opened(casebook, last.number);
  if (edition === null) return;
  const before = editions.at(-2);
  const earlier = before === undefined ? null : opened(casebook, before.number);
  const changes = earlier === null ? null : changesBetween(earlier, edition);
  const report = renderReport(edition);
  const articles = edition.articles.map(
    ({ id, key, siglum, publisher, title, published, sha256, url, text }): ArticleAtHand => ({
      id,
      key,
      siglum,
      publisher,
      title,
      published,
      sha256,
      url,
      text,
    }),
  );
  const papers: [string, string][] = [
    ['report', report],
    ['room', withHands(report, 'server')],
    ['articles', JSON.stringify(articles)],
    ['rulings', JSON.stringify(edition.rulings)],
    ['changes', JSON.stringify(changes)],
    ['program', programDigest(SHOWING)],
  ];
  if (changes !== null) papers.push(['changes-page', renderChanges(changes, edition)]);
  casebook.keepPapers(last.number, new Map(papers));
}

/** True if an edition is set as this very program sets it. */
export function arePapersSet(casebook: Casebook, number: number): boolean {
  const program = casebook.paper(number, 'program');
  return program !== null && gunzipSync(program).toString('utf8') === programDigest(SHOWING);
}

/** An edition; null for one of an older contract, which is made again from the pages. */
function opened(casebook: Casebook, number: number): Edition | null {
  try {
    return openEdition(casebook.edition(number));
  } catch (error) {
    if (error instanceof VariorumError && error.code === 'schema') return null;
    throw error;
  }
}
