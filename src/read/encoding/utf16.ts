import type { Decoded } from '../../formats/index.ts';

/**
 * The byte order of UTF-16 without a mark, told by its NULs: in Latin script every second byte is one. Null if the
 * bytes are not such text.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'le' | 'be' | null {
  const pairs = Math.min(bytes.length, 4096) >> 1;
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) even++;
    if (bytes[2 * pair + 1] === 0) odd++;
  }
  const many = pairs * 0.4;
  const few = pairs * 0.05;
  if (odd >= many && even <= few) return 'le';
  return even >= many && odd <= few ? 'be' : null;
}

/** Code units that are made characters at a time: arguments of one call. */
const PIECE = 8192;

/** Decodes UTF-16. Halves of surrogate pairs are left as they are; a last odd byte is left out, with a notice. */
export function decodeUtf16(bytes: Uint8Array, order: 'le' | 'be'): Decoded {
  const high = order === 'be' ? 0 : 1;
  const units = new Uint16Array(bytes.length >> 1);
  for (let at = 0; at < units.length; at++) units[at] = (bytes[2 * at + high]! << 8) | bytes[2 * at + 1 - high]!;
  let text = '';
  for (let at = 0; at < units.length; at += PIECE) text += String.fromCharCode(...units.subarray(at, at + PIECE));
  const notices = bytes.length % 2 === 1 ? ['The file ends in the middle of a character, which was left out.'] : [];
  return { text, notices };
}
