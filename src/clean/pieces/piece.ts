import type { BlockKind, Span } from '../../model.ts';

/** What the markup of a page says of a piece; a plain text has none of it. */
export interface Markup {
  /** The kind the markup states outright: `figcaption`, `h1`, `rel=author`, `time`, a comment section. */
  readonly stated: BlockKind | null;
  /** Share (0–1) of the letters that a reader view of the page kept; null where none could be made. */
  readonly kept: number | null;
  /** Share (0–1) of the letters inside hyperlinks. */
  readonly linked: number;
  /** A heading (`h1`–`h6`). */
  readonly heading: boolean;
  /** It stands in a table of data, a cell or a row. */
  readonly cell?: boolean;
  /** What the elements around it tell, a number each (`SURROUNDINGS`); absent for a piece of another article. */
  readonly surroundings?: () => Float32Array;
}

/** A stretch of rendered text between two breaks, before it is known what it is. Trimmed of blanks, never empty. */
export interface Piece extends Span {
  readonly markup: Markup | null;
}

const ASCII = /^[\n -~]*$/;
/** Letters that are their own compatibility form. */
const PLAIN = /^[\n -~À-ÖØ-öø-ÿ‘-”–—]*$/;

/** What stands between words, single spaces aside, which stay as they are. */
const BETWEEN_PLAIN = / ?[^a-z\d ][^a-z\d]*| {2}[^a-z\d]*/g;
const BETWEEN = / ?[^\p{L}\p{N} ][^\p{L}\p{N}]*| {2}[^\p{L}\p{N}]*/gu;

/**
 * Text folded for comparison: compatibility forms, lower case, letters and digits only, one space between words.
 * Two copies of a line that differ in quotation marks or spacing fold to the same string.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replaceAll("'", '').replace(BETWEEN_PLAIN, ' ').trim();
  return (PLAIN.test(text) ? text : text.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’‘ʼ]/g, '')
    .replace(BETWEEN, ' ')
    .trim();
}
