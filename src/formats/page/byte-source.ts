/** Bytes that need not be in memory: a file on a disk, one dropped on a page, an entry of an archive. */
export interface ByteSource {
  /** How many there are; null where they must be unpacked to know. */
  readonly size: number | null;
  /** Those from `start` on, `end` exclusive; null where they can only be read one after another. */
  readonly part: ((start: number, end: number) => Promise<Uint8Array>) | null;
  /** All of them, a piece at a time; can be asked for again. */
  stream(): AsyncIterable<Uint8Array>;
}

/** Bytes that are read at a time. */
const PIECE = 262_144;

/** Bytes that are there. */
export function inMemory(bytes: Uint8Array): ByteSource {
  return byParts(bytes.length, async (start, end) => bytes.subarray(start, end));
}

/** Bytes that somebody hands out by their places. */
export function byParts(size: number, part: (start: number, end: number) => Promise<Uint8Array>): ByteSource {
  return {
    size,
    part,
    async *stream() {
      for (let at = 0; at < size; at += PIECE) yield part(at, Math.min(at + PIECE, size));
    },
  };
}

/** A stretch of other bytes. */
export function stretch(source: ByteSource, start: number, end: number): ByteSource {
  const { part } = source;
  if (part === null) throw new Error('these bytes come one after another');
  return byParts(end - start, (from, to) => part(start + from, start + to));
}

/** The first bytes, at most `length`; of what breaks off, those before. */
export async function headOf(source: ByteSource, length: number): Promise<Uint8Array> {
  if (source.part !== null) return source.part(0, Math.min(length, source.size ?? length));
  const pieces: Uint8Array[] = [];
  await collect(source, length, pieces).catch(() => undefined);
  return joined(pieces).subarray(0, length);
}

/** All bytes in one piece; null where they are more than `limit`. */
export async function wholeOf(source: ByteSource, limit: number): Promise<Uint8Array | null> {
  if (source.size !== null && source.size > limit) return null;
  if (source.part !== null && source.size !== null) return source.part(0, source.size);
  const pieces: Uint8Array[] = [];
  await collect(source, limit + 1, pieces);
  const bytes = joined(pieces);
  return bytes.length > limit ? null : bytes;
}

/** Puts pieces on the list until there are `length` bytes. */
async function collect(source: ByteSource, length: number, pieces: Uint8Array[]): Promise<void> {
  let held = 0;
  for await (const piece of source.stream()) {
    pieces.push(piece);
    held += piece.length;
    if (held >= length) break;
  }
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Bytes as one character each, for what is ASCII. */
export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = '';
  for (let at = start; at < Math.min(end, bytes.length); at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8192, end, bytes.length)));
  }
  return text;
}
