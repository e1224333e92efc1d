import type { Decoded } from './settle.ts';

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

/** Decodes UTF-16. Halves of surrogate pairs are left as they are; a last odd byte is left out, with a notice. */
export function decodeUtf16(bytes: Uint8Array, order: 'le' | 'be'): Decoded {
  const whole = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const text = (order === 'be' ? whole.swap16() : whole).toString('utf16le');
  const notices = bytes.length % 2 === 1 ? ['The file ends in the middle of a character, which was left out.'] : [];
  return { text, notices };
}
