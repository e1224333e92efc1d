/**
 * Formats: a file's characters → its pages. One folder a format. What packs, encodes or finds the files is `read`'s.
 */

import { htmlFormat } from './html/index.ts';
import { jsonFormat, jsonLinesFormat } from './jsonl/index.ts';
import type { Format } from './page/format.ts';
import { textFormat } from './text/index.ts';

export { isReadFailure } from './page/finish-page.ts';
export type { DecodedFile, Format } from './page/format.ts';
export { defaultLimits, limitsWith, type ReadLimits, tooLarge, tooLargeUnpacked } from './page/limits.ts';
export { looksLikeHtml, looksLikeText, looksLikeXml } from './page/looks-like.ts';
export { type Decoded, isBlank, settle } from './page/settle.ts';
export { htmlFormat, textFormat };

/** Every format, by which a file's ending is looked up. */
export const FORMATS: readonly Format[] = [textFormat, htmlFormat, jsonLinesFormat, jsonFormat];

const BY_ENDING: ReadonlyMap<string, Format> = new Map(
  FORMATS.flatMap((format) => format.endings.map((ending) => [ending, format] as const)),
);

/** The format a file's ending (in lower case, without the dot) names; null where none does. */
export function formatOf(ending: string): Format | null {
  return BY_ENDING.get(ending) ?? null;
}
