import { inflated } from '../packed/inflate.ts';
import { type ByteSource, inMemory, stretch } from '../page/byte-source.ts';
import type { ZipEntry } from './directory.ts';

/**
 * The bytes of an entry: where it is stored as it is, a stretch of the archive, of any length; else unpacked, at most `limit`.
 *
 * @returns why they cannot be had, in words for people, where they cannot
 */
export async function extracted(archive: ByteSource, entry: ZipEntry, limit: number): Promise<ByteSource | string> {
  if (entry.locked) return 'locked with a password; unpack the archive with the password and give what is in it';
  if (entry.method !== 0 && entry.method !== 8)
    return `packed by a method that is not known (${entry.method}); unpack the archive`;
  const { part, size } = archive;
  if (part === null || size === null) return 'in an archive within a stream';
  if (entry.at + 30 > size) return DAMAGED;
  const header = await part(entry.at, entry.at + 30);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (header.length < 30 || view.getUint32(0, true) !== 0x04034b50) return DAMAGED;
  const start = entry.at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const end = start + entry.packed;
  if (end > size) return DAMAGED;
  if (entry.method === 0) return stretch(archive, start, end);
  if (entry.packed > limit) return 'too large';
  const bytes = inflated(await part(start, end), limit, 'none');
  if (bytes === null) return 'too large when unpacked';
  return bytes === undefined ? DAMAGED : inMemory(bytes);
}

const DAMAGED = 'damaged in its archive, or cut short; copy or download the archive again';

/** The bytes of the entry of a name, at most `limit`; null where there is none, or it cannot be had. */
export async function bytesOf(
  archive: ByteSource,
  entries: readonly ZipEntry[],
  name: string,
  limit: number,
): Promise<Uint8Array | null> {
  const entry = entries.find((each) => each.name === name);
  if (entry === undefined) return null;
  const source = await extracted(archive, entry, limit);
  if (typeof source === 'string' || source.size === null || source.size > limit) return null;
  return source.part!(0, source.size);
}
