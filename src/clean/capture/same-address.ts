import { sharedAddress } from '../../base/shared-address.ts';
import { type Article, byCodeUnit } from '../../model.ts';

/**
 * Gives copies of one page, by their address, one publisher: that of a copy no archive made where there is one, else the first
 * by key. Copies of which none has a publisher stay without.
 */
export function withOnePublisher(articles: readonly Article[]): Article[] {
  const named = new Map<string, { readonly name: string; readonly rank: string }>();
  for (const { url, publisher, capture, key } of articles) {
    const address = sharedAddress(url);
    if (address === null || publisher === null) continue;
    const rank = `${capture ? 1 : 0} ${key}`;
    const known = named.get(address);
    if (known === undefined || byCodeUnit(rank, known.rank) < 0) named.set(address, { name: publisher, rank });
  }
  return articles.map((article) => {
    const name = named.get(sharedAddress(article.url) ?? '')?.name;
    return name === undefined || name === article.publisher ? article : { ...article, publisher: name };
  });
}
