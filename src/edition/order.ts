import { type Article, byCodeUnit, type Page } from '../model.ts';

/**
 * Makes keys unique: of pages with one key the first by source keeps it, the others get `~2`, `~3` …, by code unit of
 * source, then of content hash. A suffixed key that another page already bears is skipped.
 */
export function uniqueKeys<Named extends Pick<Page, 'key' | 'source' | 'sha256'>>(pages: readonly Named[]): Named[] {
  const sorted = pages.toSorted(
    (x, y) => byCodeUnit(x.key, y.key) || byCodeUnit(x.source, y.source) || byCodeUnit(x.sha256, y.sha256),
  );
  const taken = new Set(sorted.map((page) => page.key));
  let copy = 1;
  return sorted.map((page, i) => {
    if (page.key !== sorted[i - 1]?.key) {
      copy = 1;
      return page;
    }
    do copy++;
    while (taken.has(`${page.key}~${copy}`));
    taken.add(`${page.key}~${copy}`);
    return { ...page, key: `${page.key}~${copy}` };
  });
}

/** The order of articles in an edition: by published date where both are known, then by key, by code unit. */
export function inEditionOrder(articles: readonly Article[]): Article[] {
  const dated = articles.filter((article) => article.published !== null).sort(byDate);
  const undated = articles.filter((article) => article.published === null).sort((x, y) => byCodeUnit(x.key, y.key));
  // Where only some are dated, "by date where both are known, then by key" is no order (it has cycles): the dated keep
  // their order among themselves, and each undated stands before the first dated article with a greater key.
  const merged: Article[] = [];
  let next = 0;
  for (const article of dated) {
    while (next < undated.length && byCodeUnit(undated[next]!.key, article.key) < 0) merged.push(undated[next++]!);
    merged.push(article);
  }
  return [...merged, ...undated.slice(next)];
}

function byDate(x: Article, y: Article): number {
  return byCodeUnit(instant(x.published!), instant(y.published!)) || byCodeUnit(x.key, y.key);
}

/** A date for comparison: moments in UTC; a mere day stands at its beginning. */
function instant(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : new Date(time).toISOString();
}
