import { type ByteSource, latin1 } from '../page/byte-source.ts';
import { Unreadable } from '../page/reader.ts';

/** An entry of a ZIP archive, as its directory lists it. */
export interface ZipEntry {
  /** Its path in the archive, with forward slashes. */
  readonly name: string;
  readonly packed: number;
  /** Bytes once unpacked, as the directory says. */
  readonly size: number;
  /** 0 stored, 8 deflate. */
  readonly method: number;
  readonly locked: boolean;
  /** Where its own header stands. */
  readonly at: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
/** Bytes of the end record, its longest comment, the locator of the longer end record before it. */
const TAIL = 22 + 65_535 + 20;
/** Bytes of a directory that is read: a hundred thousand entries with long names. */
const LONGEST = 64 * 1024 * 1024;

/**
 * The entries of a ZIP archive (APPNOTE 6.3.10), in the order of its directory; folders are left out. Throws `Unreadable` where
 * there is no directory.
 */
export async function directoryOf(source: ByteSource): Promise<ZipEntry[]> {
  const { part, size } = source;
  if (part === null || size === null) throw new Unreadable('a ZIP archive within a stream; unpack it first');
  const from = Math.max(0, size - TAIL);
  const tail = await part(from, size);
  const view = viewOf(tail);
  let end = tail.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw new Unreadable('a ZIP archive that is cut short or damaged; copy or download it again');
  let length = view.getUint32(end + 12, true);
  let start = view.getUint32(end + 16, true);
  if ((start === 0xffffffff || length === 0xffffffff) && end >= 20) {
    const at = Number(view.getBigUint64(end - 20 + 8, true));
    const longer = at + 56 <= size ? viewOf(await part(at, at + 56)) : null;
    if (longer?.getUint32(0, true) === END_64) {
      length = Number(longer.getBigUint64(40, true));
      start = Number(longer.getBigUint64(48, true));
    }
  }
  // What stands before the archive, as in one that unpacks itself, moves all places.
  const moved = start + length > from + end ? 0 : from + end - start - length;
  const shift = moved > 0 && moved < size && length < 0xffffffff ? moved : 0;
  if (length > LONGEST) throw new Unreadable('a ZIP archive with more entries than can be read; unpack it first');
  const bytes = await part(start + shift, Math.min(start + shift + length, size));
  const entries = entriesIn(bytes, shift);
  return entries.length > 0 || length === 0 ? entries : entriesIn(await part(start, start + length), 0);
}

function entriesIn(bytes: Uint8Array, shift: number): ZipEntry[] {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= bytes.length && view.getUint32(at, true) === ENTRY; ) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const name = nameOf(bytes.subarray(at + 46, nameEnd));
    if (name !== '' && !name.endsWith('/')) {
      const { packed, size, place } = placesOf(view, at, nameEnd, Math.min(extraEnd, bytes.length));
      const locked = (view.getUint16(at + 8, true) & 1) === 1;
      entries.push({ name, packed, size, method: view.getUint16(at + 10, true), locked, at: place + shift });
    }
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Sizes and place of an entry; where 32 bits do not hold them they stand in its extra field 1. */
function placesOf(
  view: DataView,
  at: number,
  extra: number,
  end: number,
): { readonly packed: number; readonly size: number; readonly place: number } {
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  for (let field = extra; field + 4 <= end; ) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let next = field + 4;
      for (const [index, value] of short.entries()) {
        if (value !== 0xffffffff || next + 8 > Math.min(field + 4 + length, end)) continue;
        short[index] = Number(view.getBigUint64(next, true));
        next += 8;
      }
    }
    field += 4 + length;
  }
  return { size: short[0]!, packed: short[1]!, place: short[2]! };
}

/** A name in UTF-8, or, where it is none, a letter a byte: it is only what the page is called. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\\', '/');
  } catch {
    return latin1(bytes).replaceAll('\\', '/');
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
