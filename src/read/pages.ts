import {
  formatIn,
  type Given,
  htmlFormat,
  isGzip,
  limitsWith,
  looksLikeHtml,
  looksLikeText,
  looksLikeXml,
  nothingGiven,
  type ReadLimits,
  textFormat,
  tooLarge,
  tooLargeUnpacked,
} from '../formats/index.ts';
import { type Page, type ReadFailure, sha256Hex } from '../model.ts';
import { decode } from './encoding/decode.ts';
import { foreignBytes, latin1 } from './encoding/signatures.ts';
import { unpack } from './encoding/unpack.ts';
import { fileName } from './file-name.ts';

/** Bytes of a file's beginning by which HTML is told where the name does not say. */
const HEAD = 2048;

/**
 * The pages in the bytes of one file of text, in the file's order: one, or one a record of JSON Lines, of a JSON array, of a
 * feed. What cannot be read comes as a failure with its reason, never as an exception. Files that hold files, and documents that
 * are not text (archives, mails, PDF), are read by `readFiles`.
 *
 * @param source the file's name, with folders if there are any: its ending says how to read the bytes, and it becomes
 *   the pages' `source` and, without its ending, their `key`.
 * @example [...pagesFromBytes(new TextEncoder().encode('Boats left the port.'), 'wire/boats.txt')]
 */
export function pagesFromBytes(
  bytes: Uint8Array,
  source: string,
  options: { readonly limits?: Partial<ReadLimits> } = {},
): Generator<Page | ReadFailure> {
  return pagesOfBytes(bytes, { source, name: source, given: nothingGiven }, limitsWith(options.limits));
}

/** The pages in bytes of text, as `pagesFromBytes`, with what is known of them from what they came in. */
export function* pagesOfBytes(
  bytes: Uint8Array,
  { source, name: called, given }: { readonly source: string; readonly name: string; readonly given: Given },
  limits: ReadLimits,
): Generator<Page | ReadFailure> {
  const name = fileName(called);
  const sent = given.mediaType === null ? null : /html|xml/.test(given.mediaType) ? htmlFormat : textFormat;
  const content = (sent === null ? name.foreign : null) ?? unpacked(bytes, name.packed, limits);
  if (typeof content === 'string') return yield { source, reason: content };

  const named = sent ?? name.format;
  const head = latin1(content.bytes, HEAD);
  const markup = named === htmlFormat || (named === null && looksLikeHtml(head)) || looksLikeXml(head);
  const decoded = decode(content.bytes, markup, given.charset);
  const { text } = decoded;
  if (!looksLikeText(text, named !== null)) return yield { source, reason: 'not text' };

  const format = formatIn(text, named);
  const cut = content.cut && format.single ? ['The gzip file is cut short; what could be unpacked was read.'] : [];
  const other =
    name.opened && sent === null
      ? [`Named .${name.ending} but is ${format === htmlFormat ? 'HTML' : 'text'}; read as such.`]
      : [];
  const notices = [...given.notices, ...content.notices, ...cut, ...other, ...decoded.notices];
  const key = given.key ?? name.key;
  yield* format.pages({ text, source, key, notices, sha256: () => given.sha256 ?? sha256Hex(bytes), given }, limits);
  if (content.cut && !format.single) {
    yield { source, reason: 'a gzip file that is cut short; records may be missing at its end' };
  }
}

interface Content {
  readonly bytes: Uint8Array;
  readonly cut: boolean;
  readonly notices: readonly string[];
}

/** The file's bytes, unpacked if they are packed whatever the name says; or why they cannot be read. */
function unpacked(bytes: Uint8Array, namedPacked: boolean, limits: ReadLimits): Content | string {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > limits.fileBytes) return tooLarge(bytes.length, limits);
  if (!isGzip(bytes)) {
    const notices = namedPacked ? ['Named as a gzip file but not packed; read as it is.'] : [];
    return foreignBytes(bytes) ?? { bytes, cut: false, notices };
  }
  const content = unpack(bytes, limits.fileBytes);
  if (content === 'damaged') return 'a damaged gzip file; copy or download it again';
  if (content === 'too-large') return tooLargeUnpacked(limits);
  if (content.bytes.length === 0) return content.cut ? 'a gzip file that is cut short' : 'empty';
  if (isGzip(content.bytes)) return 'packed twice; unpack it first';
  return foreignBytes(content.bytes) ?? { ...content, notices: [] };
}
