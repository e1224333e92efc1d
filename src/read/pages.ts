import {
  htmlFormat,
  limitsWith,
  looksLikeHtml,
  looksLikeText,
  looksLikeXml,
  type ReadLimits,
  textFormat,
  tooLarge,
  tooLargeUnpacked,
} from '../formats/index.ts';
import { type Page, type ReadFailure, sha256Hex } from '../model.ts';
import { decode } from './encoding/decode.ts';
import { foreignBytes, isGzip, latin1 } from './encoding/signatures.ts';
import { unpack } from './encoding/unpack.ts';
import { fileName } from './file-name.ts';

/** Bytes of a file's beginning by which HTML is told where the name does not say. */
const HEAD = 2048;

/**
 * The pages in the bytes of one file, in the file's order: one, or one a record of JSON Lines or of a JSON array. What
 * cannot be read comes as a failure with its reason, never as an exception.
 *
 * @param source the file's name, with folders if there are any: its ending says how to read the bytes, and it becomes
 *   the pages' `source` and, without its ending, their `key`.
 * @example [...pagesFromBytes(new TextEncoder().encode('Boats left the port.'), 'wire/boats.txt')]
 */
export function* pagesFromBytes(
  bytes: Uint8Array,
  source: string,
  options: { readonly limits?: Partial<ReadLimits> } = {},
): Generator<Page | ReadFailure> {
  const limits = limitsWith(options.limits);
  const name = fileName(source);
  const content = name.foreign ?? unpacked(bytes, name.packed, limits);
  if (typeof content === 'string') return yield { source, reason: content };

  const named = name.format;
  const looks = (html: boolean) => named ?? (html ? htmlFormat : textFormat);
  const decoded = decode(content.bytes, looks(looksLikeHtml(latin1(content.bytes, HEAD))) === htmlFormat);
  const { text } = decoded;
  if (!looksLikeText(text, named !== null)) return yield { source, reason: 'not text' };
  if (named === null && looksLikeXml(text)) {
    return yield { source, reason: 'an XML document; save its texts as text or HTML' };
  }

  const format = looks(looksLikeHtml(text));
  const cut = content.cut && format.single ? ['The gzip file is cut short; what could be unpacked was read.'] : [];
  const notices = [...content.notices, ...cut, ...decoded.notices];
  yield* format.pages({ text, source, key: name.key, notices, sha256: () => sha256Hex(bytes) }, limits);
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
  if (content === 'damaged') return 'a damaged gzip file';
  if (content === 'too-large') return tooLargeUnpacked(limits);
  if (content.bytes.length === 0) return content.cut ? 'a gzip file that is cut short' : 'empty';
  if (isGzip(content.bytes)) return 'packed twice; unpack it first';
  return foreignBytes(content.bytes) ?? { ...content, notices: [] };
}
