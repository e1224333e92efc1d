import { inflated } from '../packed/inflate.ts';
import { joined, latin1 } from '../page/byte-source.ts';
import type { Unpack } from '../page/reader.ts';

/** The head of an answer as a server sent it. */
export interface HttpHead {
  readonly status: number;
  /** By name in small letters; of several the last. */
  readonly fields: ReadonlyMap<string, string>;
  /** Bytes of the head: where the body begins. */
  readonly length: number;
}

/** The head at the beginning of an answer (RFC 9112); null where there is none. */
export function httpHead(bytes: Uint8Array): HttpHead | null {
  const text = latin1(bytes, 0, 65_536);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(text)?.[1];
  if (status === undefined) return null;
  const crlf = text.indexOf('\r\n\r\n');
  const lf = text.indexOf('\n\n');
  const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf >= 0 ? lf + 2 : -1;
  if (end < 0) return null;
  const fields = new Map<string, string>();
  for (const line of text.slice(0, end).split('\n').slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { status: Number(status), fields, length: end };
}

/** Kind and encoding that a field `Content-Type` tells: `text/html; charset=koi8-r`. */
export function contentType(value: string | undefined): {
  readonly mediaType: string;
  readonly charset: string | null;
} {
  const [kind = '', ...parameters] = (value ?? '').split(';');
  const charset = parameters
    .map((each) => /^\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(each)?.[1])
    .find(Boolean);
  return { mediaType: kind.trim().toLowerCase(), charset: charset ?? null };
}

/**
 * The body of an answer as it was meant: put together of its chunks, unpacked. A field that says a body is packed and is not, as
 * programs leave it behind that unpacked it themselves, is passed over.
 *
 * @returns why it cannot be had, in words for people, where it cannot
 */
export function bodyOf(
  raw: Uint8Array,
  fields: ReadonlyMap<string, string>,
  limit: number,
  brotli: Unpack | null,
): Uint8Array | string {
  const body = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '') ? (unchunked(raw) ?? raw) : raw;
  const encoding = (fields.get('content-encoding') ?? '').toLowerCase();
  const gzip = body[0] === 0x1f && body[1] === 0x8b;
  if (gzip && /gzip/.test(encoding)) return unpacked(inflated(body, limit, 'gzip'));
  if (encoding === 'deflate' && !isMarkup(body)) {
    const framed = inflated(body, limit, 'zlib');
    return unpacked(framed === undefined ? inflated(body, limit, 'none') : framed);
  }
  if (encoding === 'br' && !isMarkup(body)) {
    return brotli === null ? 'packed with Brotli, which is not unpacked here' : unpacked(brotli(body, limit));
  }
  if (encoding === 'zstd' && !isMarkup(body)) return 'packed with Zstandard, which is not read; save the page again';
  return body;
}

const unpacked = (bytes: Uint8Array | null | undefined): Uint8Array | string =>
  bytes ?? (bytes === null ? 'too large when unpacked' : 'its packed body is damaged or cut short');

/** True for what begins as text with a tag or a letter: it was unpacked before. */
const isMarkup = (body: Uint8Array): boolean => /^(?:\xef\xbb\xbf)?\s{0,99}<[!?a-z]/i.test(latin1(body, 0, 200));

/** A body put together of its chunks; null where it is not in chunks. */
function unchunked(raw: Uint8Array): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < raw.length; ) {
    const feed = raw.indexOf(0x0a, at);
    if (feed < 0 || feed - at > 1000) return null;
    const size = /^\s{0,9}([0-9a-f]{1,8})\s{0,9}(?:;|\r?$)/i.exec(latin1(raw, at, feed))?.[1];
    if (size === undefined) return null;
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    pieces.push(raw.subarray(feed + 1, feed + 1 + length));
    at = feed + 1 + length;
    if (raw[at] === 0x0d) at++;
    if (raw[at] === 0x0a) at++;
  }
  return joined(pieces);
}
