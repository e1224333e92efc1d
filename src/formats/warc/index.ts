import { sha256Hex } from '../../model.ts';
import { inMemory } from '../page/byte-source.ts';
import type { Found, OpenFile, Reader } from '../page/reader.ts';
import { bodyOf, contentType, httpHead } from './http.ts';
import { recordsOf, type WarcRecord } from './records.ts';

export { bodyOf, contentType, httpHead } from './http.ts';
export { isWarc } from './records.ts';

/** Bytes of a record that are looked at to tell whether it is wanted. */
const LOOK = 65_536;

/**
 * A web archive (WARC, ISO 28500): the pages that servers answered with, as HTML or text, and what was filed as such. A page met
 * again unchanged is one page; a revisit that names another address is that page under its own address. What pages only show
 * (pictures, scripts, styles), errors and redirects are counted. Its records are read one after another, so that a file of any
 * length can be.
 */
export const warcReader: Reader = {
  what: 'a web archive',
  streams: true,
  async *read(file) {
    const again: Revisits = new Map();
    yield* passThrough(file, again, false);
    if (again.size > 0) yield* passThrough(file, again, true);
    for (const fields of [...again.values()].flat()) {
      yield {
        source: `${file.source}#${addressIn(fields)}`,
        reason: 'a later visit of a page that this file does not hold',
      };
    }
  },
};

/** The headers of visits that found a page unchanged that was first met under another address, by the digest of the page. */
type Revisits = Map<string, WarcRecord['fields'][]>;

/**
 * One way through the file. The first gives its pages and notes the revisits under other addresses; a second, where there are
 * any, gives those and strikes them off, for no page is kept in memory for them.
 */
async function* passThrough(file: OpenFile, again: Revisits, second: boolean): AsyncGenerator<Found> {
  const read = new Map<string, string>();
  let software: string | null = null;
  for await (const record of recordsOf(file.bytes)) {
    const { type, fields } = record;
    if (type === 'warcinfo') software ??= softwareIn(await text(record));
    const uri = addressIn(fields);
    const digest = fields.get('warc-payload-digest') ?? null;
    if (type === 'revisit') {
      if (!second && digest !== null) {
        const known = read.get(digest);
        if (known === uri) yield { leftOut: AGAIN };
        else again.set(digest, [...(again.get(digest) ?? []), fields]);
      }
      continue;
    }
    if (type !== 'response' && type !== 'resource') continue;
    if (second && (digest === null || !again.has(digest))) continue;
    if (!/^https?:/i.test(uri) || /^[^?#]{1,300}\/robots\.txt$/i.test(uri)) {
      if (!second) yield { leftOut: 'a record that is no page of the web' };
      continue;
    }
    const answer = await answerIn(record, file);
    if ('bytes' in answer) {
      const id = digest ?? sha256Hex(answer.bytes);
      if (second) {
        for (const revisit of again.get(id) ?? []) yield innerOf(revisit, answer, software);
        again.delete(id);
        continue;
      }
      const known = `${uri}\0${id}`;
      if (read.has(known)) yield { leftOut: AGAIN };
      else yield innerOf(fields, answer, software);
      read.set(known, uri);
      if (digest !== null) read.set(digest, uri);
    } else if (!second) {
      yield 'leftOut' in answer ? answer : { source: `${file.source}#${uri}`, reason: answer.reason };
    }
  }
}

const AGAIN = 'a page met again unchanged';

interface Answer {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly charset: string | null;
}

/** The page a record holds; or why it is none. */
async function answerIn(
  record: WarcRecord,
  { limits, brotli }: OpenFile,
): Promise<Answer | { readonly leftOut: string } | { readonly reason: string }> {
  const { fields } = record;
  const kind = fields.get('warc-resource-type');
  if (kind !== undefined && kind !== 'document') return { leftOut: 'what a page only shows' };
  const look = (await record.take(Math.min(LOOK, record.length))).slice();
  const http = record.type === 'response' ? httpHead(look) : null;
  if (record.type === 'response' && http === null) return { leftOut: 'a record that is no answer of a web server' };
  const { mediaType, charset } = contentType((http?.fields ?? fields).get('content-type'));
  const what = kindOf(mediaType, look.subarray(http?.length ?? 0));
  if (what !== null) return { leftOut: what };
  if (http !== null && http.status >= 300 && http.status < 400) return { leftOut: 'a redirect' };
  if (http !== null && (http.status < 200 || http.status > 203))
    return { reason: `the server answered ${http.status}` };
  if (record.length > limits.fileBytes) return { reason: 'too large' };
  const raw = new Uint8Array(record.length - (http?.length ?? 0));
  raw.set(look.subarray(http?.length ?? 0));
  if (record.length > look.length)
    raw.set(await record.take(record.length - look.length), look.length - (http?.length ?? 0));
  const bytes = http === null ? raw : bodyOf(raw, http.fields, limits.fileBytes, brotli);
  return typeof bytes === 'string' ? { reason: bytes } : { bytes, mediaType, charset };
}

/** What an answer of this kind is where it is no page; null for pages and documents. */
function kindOf(mediaType: string, body: Uint8Array): string | null {
  if (/^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/pdf)$/.test(mediaType)) return null;
  if (mediaType === '') return body[0] === 0x3c ? null : 'an answer without a kind';
  if (mediaType.startsWith('image/')) return 'an image';
  if (/^(?:video|audio)\//.test(mediaType)) return 'a video or sound recording';
  if (/font/.test(mediaType)) return 'a font';
  if (mediaType === 'text/css') return 'a style sheet';
  if (/script|ecma/.test(mediaType)) return 'a script';
  return 'data';
}

function innerOf(fields: WarcRecord['fields'], { bytes, mediaType, charset }: Answer, software: string | null): Found {
  const url = addressIn(fields);
  const date = fields.get('warc-date') ?? '';
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(date) ? date.replace(/\.\d{1,9}/, '') : null;
  const declared = { url, publisher: null, title: null, published: null, retrieved: at };
  const capture = { by: software ?? 'a web archive (WARC)', at, url: null };
  return { name: url, bytes: inMemory(bytes), given: { key: url, mediaType, charset, declared, capture } };
}

const addressIn = (fields: WarcRecord['fields']): string => (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');

/** The program that wrote the file, as it says. */
const softwareIn = (info: string): string | null =>
  /^software:[ \t]{0,9}([^\r\n]{1,80})/im.exec(info)?.[1]?.trim() ?? null;

const text = async (record: WarcRecord): Promise<string> =>
  new TextDecoder().decode(await record.take(Math.min(record.length, 4096)));
