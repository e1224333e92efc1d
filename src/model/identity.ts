import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of bytes or of a string's UTF-8, in lower-case hex. */
export function sha256Hex(data: Uint8Array | string): string {
  return bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data));
}

/**
 * An id that is a function of content, never of a counter: the first 12 hex digits of the SHA-256 of the parts
 * joined by NUL.
 *
 * @example contentId(article.key, article.text)
 */
export function contentId(...parts: readonly string[]): string {
  return sha256Hex(parts.join('\0')).slice(0, 12);
}

/** Compares by UTF-16 code unit: the same order on every machine, unlike `localeCompare`. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Rounds a confidence to the two decimals an edition prints. */
export function confidence(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
}
