/**
 * Formats: files → pages. One folder a format: those of characters (`Format`), and those opened by their bytes (`Reader`), which
 * hold pages or other files. What finds the files and encodes their text is `read`'s.
 */

import { htmlFormat } from './html/index.ts';
import { jsonFormat, jsonLinesFormat } from './jsonl/index.ts';
import { markdownFormat } from './markdown/index.ts';
import type { Format } from './page/format.ts';
import { looksLikeHtml, looksLikeXml } from './page/looks-like.ts';
import { tableFormat } from './table/index.ts';
import { textFormat } from './text/index.ts';
import { looksLikeTranscript, transcriptFormat } from './transcript/index.ts';
import { xmlFormat } from './xml/index.ts';

export { gunzipped, isGzip } from './packed/gunzip.ts';
export { type ByteSource, byParts, headOf, inMemory, wholeOf } from './page/byte-source.ts';
export { withoutCompanions } from './page/companions.ts';
export { sha256Of } from './page/digest.ts';
export { isReadFailure } from './page/finish-page.ts';
export type { DecodedFile, Format } from './page/format.ts';
export { defaultLimits, limitsWith, type ReadLimits, tooLarge, tooLargeUnpacked } from './page/limits.ts';
export { looksLikeHtml, looksLikeText, looksLikeXml } from './page/looks-like.ts';
export { type Found, type Given, nothingGiven, type Reader, type Unpack, Unreadable } from './page/reader.ts';
export { type Decoded, isBlank, settle } from './page/settle.ts';
export { isSkippedName } from './page/skipped.ts';
export { readerOf } from './readers.ts';
export { htmlFormat, textFormat };

/** Every format of characters, by which a file's ending is looked up. */
export const FORMATS: readonly Format[] = [
  textFormat,
  markdownFormat,
  htmlFormat,
  jsonLinesFormat,
  jsonFormat,
  xmlFormat,
  tableFormat,
  transcriptFormat,
];

const BY_ENDING: ReadonlyMap<string, Format> = new Map(
  FORMATS.flatMap((format) => format.endings.map((ending) => [ending, format] as const)),
);

/** The format a file's ending (in lower case, without the dot) names; null where none does. */
export function formatOf(ending: string): Format | null {
  return BY_ENDING.get(ending) ?? null;
}

/** The format of a text: what its characters say, else what its name says, else plain text. */
export function formatIn(text: string, named: Format | null): Format {
  if (looksLikeXml(text)) return xmlFormat;
  if (looksLikeHtml(text) && named !== jsonFormat && named !== jsonLinesFormat && named !== tableFormat)
    return htmlFormat;
  if (looksLikeTranscript(text)) return transcriptFormat;
  if (named !== null && named !== xmlFormat && named !== transcriptFormat) return named;
  return /^\uFEFF?\s{0,99}(?:\{\s{0,99}"|\[\s{0,99}\{\s{0,99}")/.test(text.slice(0, 400)) ? jsonFormat : textFormat;
}
