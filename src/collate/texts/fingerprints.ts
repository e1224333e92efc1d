/** Words in a gram: shorter runs are shared by chance in news English. */
export const GRAM = 6;
/** Grams in a winnowing window: every common run of GRAM + WINDOW - 1 = 10 words leaves a common fingerprint. */
const WINDOW = 5;

/** A 32-bit hash of the gram of words that begins at `at`. */
export function gramHash(ids: Int32Array, at: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + length; i++) {
    hash = Math.imul(hash ^ ids[i]!, 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

/**
 * Winnowing: of every window of hashes keep the smallest, the rightmost of equals.
 *
 * Source: Schleimer, Wilkerson, Aiken, "Winnowing: local algorithms for document fingerprinting" (SIGMOD 2003).
 *
 * @returns distinct hashes in order of first position
 */
export function fingerprints(ids: Int32Array): number[] {
  const count = ids.length - GRAM + 1;
  if (count <= 0) return [];
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at++) hashes[at] = gramHash(ids, at, GRAM);
  const kept = new Set<number>();
  let smallest = -1;
  for (let end = Math.min(WINDOW, count) - 1; end < count; end++) {
    const begin = Math.max(0, end - WINDOW + 1);
    if (smallest < begin) {
      smallest = begin;
      for (let i = begin + 1; i <= end; i++) if (hashes[i]! <= hashes[smallest]!) smallest = i;
    } else if (hashes[end]! <= hashes[smallest]!) {
      smallest = end;
    }
    kept.add(hashes[smallest]!);
  }
  return [...kept];
}
