import { Inflate } from 'pako';

const TOO_LARGE = Symbol('too large');

/**
 * Unpacks what is packed with deflate, without a frame, with zlib's or with gzip's. Ends as soon as more than `limit` bytes come
 * out. Null over the limit; undefined where the data are not sound or end too early.
 */
export function inflated(
  packed: Uint8Array,
  limit: number,
  frame: 'none' | 'zlib' | 'gzip',
): Uint8Array | null | undefined {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate({ windowBits: frame === 'none' ? -15 : frame === 'zlib' ? 15 : 31, chunkSize: 65_536 });
  stream.onData = (chunk) => {
    length += chunk.length;
    if (length > limit) throw TOO_LARGE;
    pieces.push(chunk as Uint8Array);
  };
  try {
    stream.push(packed, true);
  } catch (error) {
    if (error === TOO_LARGE) return null;
    throw error;
  }
  if (stream.err) return undefined;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
