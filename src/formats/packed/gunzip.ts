import { Inflate } from 'pako';
import type { ByteSource } from '../page/byte-source.ts';
import { Unreadable } from '../page/reader.ts';

/** zlib's window size that asks for gzip's frame, with its check sum. */
const GZIP_WINDOW = 31;
const CHUNK = 65_536;
/** zlib's Z_SYNC_FLUSH: gives out what there is. */
const SYNC_FLUSH = 2;

/** How much may come out of a stream of packed bytes: what is more is a bomb. */
export const UNPACKED = {
  /** Bytes that any file may unpack to. */
  always: 2 ** 28,
  /** And for each byte that is packed: text packs to a fifth or a tenth. */
  ratio: 50,
} as const;

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08;

/**
 * What is packed with gzip (RFC 1952), of one member or many, as bytes that come one after another. A stream that breaks off
 * gives what there is and then throws {@link Unreadable}; so does one that is damaged, or that grows beyond {@link UNPACKED}.
 */
export function gunzipped(packed: ByteSource): ByteSource {
  return { size: null, part: null, stream: () => unpackedPieces(packed) };
}

async function* unpackedPieces(packed: ByteSource): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = [];
  let read = 0;
  let written = 0;
  const start = (): Inflate => {
    const stream = new Inflate({ windowBits: GZIP_WINDOW, chunkSize: CHUNK });
    stream.onData = (chunk) => {
      written += chunk.length;
      if (written > Math.max(UNPACKED.always, read * UNPACKED.ratio)) throw new Unreadable(BOMB);
      out.push(Uint8Array.from(chunk as Uint8Array));
    };
    return stream;
  };
  let stream = start();
  for await (const piece of packed.stream()) {
    read += piece.length;
    if (stream.ended) {
      // What follows a member's end and begins no other is padding.
      if (piece[0] !== 0x1f) break;
      stream = start();
    }
    stream.push(piece, SYNC_FLUSH);
    yield* out;
    out = [];
    if (stream.err) throw new Unreadable('a damaged gzip file; what follows the damage was not read');
  }
  if (!stream.ended) throw new Unreadable('a gzip file that is cut short; what is missing at its end was not read');
}

const BOMB = 'unpacks to a quarter of a gigabyte and more out of very little; it was not read further';
