/** FNV-1a over UTF-16 code units: a word as 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Mixes one number more into a hash. */
export function mix(hash: number, part: number): number {
  let k = Math.imul(part, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const h = hash ^ Math.imul(k, 0x1b873593);
  return Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64;
}

/** Spreads a mixed hash over all its bits (the finalizer of MurmurHash3). */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A feature of a kind and one number. The fast way where words are hashed once and used in many features. */
export function hash1(kind: number, a: number): number {
  return finish(mix(kind, a));
}

/** A feature of a kind and two numbers. */
export function hash2(kind: number, a: number, b: number): number {
  return finish(mix(mix(kind, a), b));
}

/** A feature of a kind and three numbers. */
export function hash3(kind: number, a: number, b: number, c: number): number {
  return finish(mix(mix(mix(kind, a), b), c));
}

/**
 * The hash of a feature: its kind, which keeps kinds apart, and its parts. The order of the parts counts.
 *
 * @example hashFeature(3, 'said', -1) // kind 3: the word before is "said"
 */
export function hashFeature(kind: number, ...parts: readonly (string | number)[]): number {
  let hash = kind;
  for (const part of parts) hash = mix(hash, typeof part === 'string' ? hashText(part) : part);
  return finish(hash);
}
