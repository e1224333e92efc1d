import { sha256Hex } from '../../model.ts';
import { mailHeader, parameterOf } from '../mail/header.ts';
import { statedMoment } from '../markup/stated-moment.ts';
import { inMemory, wholeOf } from '../page/byte-source.ts';
import { type Found, type OpenFile, type Reader, Unreadable } from '../page/reader.ts';
import { type Part, partsOf } from './parts.ts';

/** True for a header that a browser wrote over a page it saved with all it shows. */
export function isMhtml(head: string, ending: string): boolean {
  const fields = mailHeader(head)?.fields;
  if (fields === undefined) return false;
  const kind = fields.get('content-type') ?? '';
  const saved = fields.has('snapshot-content-location') || /^"?<?saved by /i.test(fields.get('from') ?? '');
  const named = /^m?html?$|^mht$/.test(ending) && !fields.has('received');
  return saved || (named && /^(?:multipart\/related|text\/html)/i.test(kind));
}

/**
 * A page that a browser saved with all it shows (MHTML, RFC 2557): the page alone, with its address and when it was saved. Frames
 * of it, advertisements mostly, are documents of their own and left out, as are its pictures.
 */
export const mhtmlReader: Reader = { what: 'a saved page (MHTML)', read };

async function* read({ bytes, limits, key }: OpenFile): AsyncGenerator<Found> {
  const whole = await wholeOf(bytes, limits.fileBytes);
  if (whole === null) throw new Unreadable('too large');
  const document = partsOf(whole);
  const page = document === null ? null : rootOf(document.fields, document.parts);
  if (document === null || page === null)
    throw new Unreadable('a saved page (MHTML) that is cut short: it holds no page');
  const { fields, parts } = document;
  const at = statedMoment(fields.get('date'));
  const url = addressIn(fields.get('snapshot-content-location')) ?? addressIn(page.fields.get('content-location'));
  const by = /saved by ([^<>]{1,60})/i.exec(fields.get('from') ?? '')?.[1]?.trim() ?? 'a browser';
  const kind = page.fields.get('content-type') ?? 'text/html';
  yield {
    name: '',
    bytes: inMemory(page.bytes()),
    given: {
      key,
      mediaType: 'text/html',
      charset: parameterOf(kind, 'charset'),
      declared: { url, publisher: null, title: null, published: null, retrieved: at },
      capture: { by, at, url: null },
      sha256: sha256Hex(whole),
    },
  };
  for (const part of parts) if (part !== page) yield { leftOut: 'what a page only shows' };
}

/** The part that is the page: the one the header names, else the first of HTML. */
function rootOf(fields: Part['fields'], parts: readonly Part[]): Part | null {
  const start = parameterOf(fields.get('content-type') ?? '', 'start');
  const location = fields.get('snapshot-content-location');
  const html = parts.filter((part) => /^text\/html|xhtml/i.test(part.fields.get('content-type') ?? 'text/html'));
  return (
    html.find((part) => start !== null && part.fields.get('content-id') === start) ??
    html.find((part) => location !== undefined && part.fields.get('content-location') === location) ??
    html[0] ??
    null
  );
}

const addressIn = (field: string | undefined): string | null =>
  field !== undefined && /^https?:\/\//i.test(field.trim()) ? field.replace(/\s/g, '') : null;
