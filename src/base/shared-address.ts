import { byCodeUnit } from '../model.ts';

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
