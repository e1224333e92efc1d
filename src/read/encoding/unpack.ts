import { Inflate } from 'pako';

/** What came out of a packed file. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  /** The packed file ends too early: these are the bytes up to there. */
  readonly cut: boolean;
}

/** Bytes that are unpacked at a time. */
const CHUNK = 65_536;
/** zlib's Z_SYNC_FLUSH. */
const SYNC_FLUSH = 2;
/** zlib's window size that asks for gzip's frame, with its check sum. */
const GZIP_WINDOW = 31;

/**
 * Unpacks gzip (RFC 1952), of one member or several. Stops as soon as more than `limit` bytes come out, so a
 * decompression bomb costs no more than that. The same on every engine.
 *
 * @returns `too-large` over the limit, `damaged` if the data are not sound.
 */
export function unpack(packed: Uint8Array, limit: number): Unpacked | 'too-large' | 'damaged' {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const take = (chunk: Uint8Array) => {
    length += chunk.length;
    if (length > limit) throw TOO_LARGE;
    chunks.push(chunk);
  };
  const stream = new Inflate({ windowBits: GZIP_WINDOW, chunkSize: CHUNK });
  stream.onData = (chunk) => take(Uint8Array.from(chunk as Uint8Array));
  try {
    // The flush gives out what a file that is cut short still holds.
    stream.push(packed, SYNC_FLUSH);
    if (stream.err) return 'damaged';
  } catch (error) {
    if (error === TOO_LARGE) return 'too-large';
    throw error;
  }
  return { bytes: joined(chunks, length), cut: !stream.ended };
}

/** Thrown from within the stream to end it. */
const TOO_LARGE = Symbol('too large');

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
