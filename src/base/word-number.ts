/**
 * A number of 32 bits for a word, the same in every pile and on every machine, so that what is made of words can be compared between
 * processes. Of a million words some hundred share theirs with another; two texts side by side hold a few thousand.
 *
 * Source: FNV-1a (Fowler, Noll, Vo) over UTF-16 code units, finished by the mixer of MurmurHash3 (Appleby).
 */
export function wordNumber(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
