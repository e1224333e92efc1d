/** Characters made of bytes. */
export interface Decoded {
  readonly text: string;
  /** What a reader must know: a guessed encoding, bytes that were not characters. */
  readonly notices: readonly string[];
}

/**
 * Makes decoded characters a page's content: no byte order mark in front, LF for CRLF and lone CR, U+FFFD for half
 * surrogate pairs. The result goes through JSON unchanged, so offsets into it hold everywhere.
 */
export function settle(decoded: string): Decoded {
  const notices: string[] = [];
  const lines = inPieces(decoded.replace(/^\uFEFF/, ''), (piece) => piece.replace(/\r\n?/g, '\n'));
  const text = wellFormed(lines);
  if (text !== lines) notices.push('Halves of surrogate pairs, which are no characters, were replaced by U+FFFD.');
  if (text.includes('\0')) notices.push('The text holds NUL characters; they were kept.');
  return { text, notices };
}

/** How long the content will be, told without making it: a text of any length can be refused at once. */
export function settledLength(decoded: string): number {
  let length = decoded.length - (decoded.startsWith('\uFEFF') ? 1 : 0);
  for (let at = decoded.indexOf('\r\n'); at >= 0; at = decoded.indexOf('\r\n', at + 2)) length--;
  return length;
}

/** The text with U+FFFD for each half of a surrogate pair; its length stays the same. */
export function wellFormed(text: string): string {
  // Every engine we run in has it, the types of ES2023 do not; telling takes a tenth of the time of replacing.
  if ((text as { isWellFormed?: () => boolean }).isWellFormed?.() === true) return text;
  // With the flag `u` a surrogate in a class matches only where it has no other half.
  return inPieces(text, (piece) => piece.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));
}

const PIECE = 1_000_000;

/**
 * Replaces piece by piece, never dividing CRLF or a surrogate pair: one replacement with tens of millions of matches
 * would end the process (V8 keeps the matches in one array of limited size).
 */
function inPieces(text: string, replace: (piece: string) => string): string {
  if (text.length <= PIECE) return replace(text);
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + PIECE, text.length);
    if (/^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])/.test(text.slice(end - 1, end + 1))) end++;
    pieces.push(replace(text.slice(start, end)));
    start = end;
  }
  return pieces.join('');
}

/** True if there is nothing in the text but white space. */
export function isBlank(text: string): boolean {
  return !/[^\s\uFEFF\0\u200B]/.test(text);
}
