import { ARCHIVES } from '../../languages/pages/captures.ts';

/** An address that leads to a saved copy of another. */
export interface SavedAddress {
  /** The archive; its host where it is none we know. */
  readonly by: string;
  /** When it was saved, ISO 8601, as far as the address says. */
  readonly at: string | null;
  /** The address of the page itself; null where the address of the copy does not hold it. */
  readonly original: string | null;
}

/** `/web/20310402101512id_/https://…`, `/2031.03.20-091405/https://…`, `/o/kXq2B/https://…`, `/20310402/…`. */
const WRAPPED =
  /^(?:(?:https?:)?\/\/([^/?#]{1,200}))?\/(?:[^?#]{0,100}?\/)??(?:(\d{4,14})(?:[a-z]{2}_)?|(\d{4}[.-]\d\d[.-]?\d\d-\d{4,6}(?:-\d\d)?)|o\/\w{3,12})\/((?:https?(?::|%3a)\/{1,2}|www\.)\S{3,3000})$/i;
const HOST = /^(?:https?:)?\/\/([^/?#:]{1,200})/i;
/** Google's viewer and the cache of AMP pages. */
const AMP_VIEWER = /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/amp\/(s\/)?([^?#\s]{3,2000})/i;
const AMP_CACHE = /^https?:\/\/[^/]{1,200}\.cdn\.ampproject\.org\/[a-z]\/(s\/)?([^?#\s]{3,2000})/i;
/** A page a search engine keeps: `search?q=cache:Xy12:https://…+words`. */
const CACHED = /[?&]q=cache(?::|%3a)(?:[\w-]{6,16}(?::|%3a))?([^&+\s]{4,2000})/i;

/** The archive of a host, or null. */
const archiveOf = (host: string): string | null =>
  ARCHIVES.find((archive) => archive.host.test(host.toLowerCase().replace(/^www\./, '')))?.name ?? null;

/**
 * What the address of a saved copy tells: who keeps it, since when, of what. Null for an address that is none.
 *
 * @example savedAddress('https://web.archive.org/web/20310402101512/https://calder.example/a')?.original // 'https://calder.example/a'
 */
export function savedAddress(url: string | null): SavedAddress | null {
  if (url === null || url.length > 4_000) return null;
  const text = url.trim();
  const host = HOST.exec(text)?.[1] ?? '';
  const by = archiveOf(host);
  const wrapped = WRAPPED.exec(text);
  if (wrapped) {
    const [, , digits, dotted, original] = wrapped;
    const at = momentOfDigits(digits ?? dotted ?? '');
    if (by !== null || (at !== null && (digits ?? '').length === 14)) {
      return { by: by ?? host, at, original: wholeAddress(original!) };
    }
  }
  const cached = by === null ? null : CACHED.exec(text)?.[1];
  if (cached) return { by: by!, at: null, original: wholeAddress(cached) };
  return by === null ? null : { by, at: null, original: null };
}

/** The address without the archive, the viewer or the cache around it. */
export function unwrapped(url: string): string {
  const text = url.trim();
  if (text.length > 4_000) return url;
  const original = savedAddress(text)?.original;
  if (original) return original;
  const amp = AMP_VIEWER.exec(text) ?? AMP_CACHE.exec(text);
  return amp ? `http${amp[1] === undefined ? '' : 's'}://${amp[2]}` : url;
}

function wholeAddress(raw: string): string {
  let text = raw;
  if (/^https?%3a/i.test(text)) {
    try {
      text = decodeURIComponent(text);
    } catch {}
  }
  if (!/^https?:/i.test(text)) text = `http://${text}`;
  return text
    .replace(/^(https?):\/{1,2}(?=[^/])/i, '$1://')
    .replace(/^(https?:\/\/[^/:]{1,200}):(?:80|443)(?=\/|$)/i, '$1');
}

/** The moment in a row of digits, from the year on: 20310402101512. */
function momentOfDigits(digits: string): string | null {
  const row = digits.replace(/\D/g, '');
  const [, year, month, day, hours, minutes, seconds] =
    /^((?:19|20|21)\d\d)(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?/.exec(row) ?? [];
  if (year === undefined || Number(month) > 12 || Number(month) < 1 || Number(day) > 31 || Number(day) < 1) return null;
  if (hours === undefined || Number(hours) > 23) return `${year}-${month}-${day}`;
  return `${year}-${month}-${day}T${hours}:${minutes}:${seconds ?? '00'}Z`;
}
