import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A SHA-256 in the making. */
export interface Hashing {
  update(bytes: Uint8Array): void;
  /** Ends it: the hash in lower-case hex. */
  hex(): string;
}

/** What is used of the hashes of a host. */
interface HostHashes {
  createHash(name: string): { update(bytes: Uint8Array): unknown; digest(form: 'hex'): string };
}

/** Node's own hashes, ten times as fast as those in JavaScript; a browser has none that answer at once. */
const HOST = (
  globalThis as { process?: { getBuiltinModule?: (name: string) => HostHashes | undefined } }
).process?.getBuiltinModule?.('node:crypto');

/** SHA-256 of what comes piece by piece: the same in every host. */
export function sha256Hashing(): Hashing {
  if (HOST === undefined) return plainHashing();
  const hash = HOST.createHash('sha256');
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
}

/** The same in JavaScript alone, for a host without hashes of its own. */
export function plainHashing(): Hashing {
  const hash = sha256.create();
  return { update: (bytes) => void hash.update(bytes), hex: () => bytesToHex(hash.digest()) };
}

/** SHA-256 of bytes or of a string's UTF-8, in lower-case hex. */
export function sha256Hex(data: Uint8Array | string): string {
  const hash = sha256Hashing();
  hash.update(typeof data === 'string' ? utf8ToBytes(data) : data);
  return hash.hex();
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
