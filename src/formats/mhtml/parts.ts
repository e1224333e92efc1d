import { mailHeader, parameterOf } from '../mail/header.ts';
import { latin1 } from '../page/byte-source.ts';

/** A part of a document that was saved with what it shows. */
export interface Part {
  readonly fields: ReadonlyMap<string, string>;
  /** Its bytes, out of what carried them. */
  readonly bytes: () => Uint8Array;
}

/** How many parts are looked at. */
const MOST = 20_000;

/**
 * The parts of a document of several parts (RFC 2046, RFC 2557), in their order; a document that is one part is that. The parts of
 * a part are not looked into: frames of the page are documents of their own.
 */
export function partsOf(
  bytes: Uint8Array,
): { readonly fields: Part['fields']; readonly parts: readonly Part[] } | null {
  const text = latin1(bytes);
  const header = mailHeader(text);
  if (header === null) return null;
  const boundary = parameterOf(header.fields.get('content-type') ?? '', 'boundary');
  if (boundary === null) {
    const body = { fields: header.fields, bytes: () => carried(text.slice(header.length), header.fields) };
    return { fields: header.fields, parts: [body] };
  }
  const parts: Part[] = [];
  const mark = `--${boundary}`;
  let at = text.indexOf(mark, header.length);
  while (at >= 0 && parts.length < MOST) {
    const start = text.indexOf('\n', at + mark.length) + 1;
    if (start === 0 || text.startsWith('--', at + mark.length)) break;
    const next = nextMark(text, `\n${mark}`, start - 1);
    const end = next < 0 ? text.length : next;
    const part = text.slice(start, text[end - 1] === '\r' ? end - 1 : end);
    const own = mailHeader(part);
    const fields = own?.fields ?? new Map<string, string>();
    parts.push({ fields, bytes: () => carried(part.slice(own?.length ?? 0), fields) });
    at = next < 0 ? -1 : next + 1;
  }
  return { fields: header.fields, parts };
}

/** Where a mark stands that ends its line, or nothing but `--` follows. */
function nextMark(text: string, mark: string, from: number): number {
  let at = text.indexOf(mark, from);
  while (at >= 0 && !/^(?:--)?[ \t]{0,9}(?:\r?\n|\r?$)/.test(text.slice(at + mark.length, at + mark.length + 14))) {
    at = text.indexOf(mark, at + 1);
  }
  return at;
}

/** The bytes that a text of one letter a byte carries (RFC 2045). */
function carried(text: string, fields: Part['fields']): Uint8Array {
  const how = (fields.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  if (how === 'base64') return base64(text);
  if (how === 'quoted-printable') return fromLatin1(unquoted(text));
  return fromLatin1(text);
}

const unquoted = (text: string): string =>
  text
    .replace(/[ \t]{1,80}(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

function base64(text: string): Uint8Array {
  const letters = text.replace(/[^A-Za-z0-9+/]/g, '');
  try {
    return fromLatin1(atob(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0))));
  } catch {
    return new Uint8Array(0);
  }
}

function fromLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
