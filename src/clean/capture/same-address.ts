import { type Article, byCodeUnit } from '../../model.ts';

/** What of an address is the way a reader came, not the page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|ref|referrer|outputtype|amp|s|cmpid|ocid|smid|share)$/i;

/**
 * An address as copies of one page have it in common: without scheme, "www.", "m." or "amp." before the host, "amp" in the
 * path, the last slash, the fragment and what marks how a reader came. Null where there is none.
 */
export function sharedAddress(url: string | null): string | null {
  const [, host, path = '', query = ''] =
    /^https?:\/\/([^/?#]{1,253})([^?#]{0,2000})(?:\?([^#]{0,2000}))?/i.exec(url ?? '') ?? [];
  if (host === undefined) return null;
  const kept = query.split('&').filter((part) => part !== '' && !TRACKING.test(part.split('=', 1)[0]!));
  const bare = path
    .replace(/\/amp(?=\/|$)/gi, '')
    .replace(/\.amp(?=\.html?$|$)/i, '')
    .replace(/(?<!\/)\/$/, '');
  const way = bare === '/' ? '' : bare;
  if (way === '' && kept.length === 0) return null;
  return `${host
    .toLowerCase()
    .replace(/^(?:www|m|mobile|amp)\./, '')
    .replace(/:(?:80|443)$/, '')}${way}${kept.length > 0 ? `?${kept.sort(byCodeUnit).join('&')}` : ''}`;
}

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
