import { ByteQueue } from '../page/byte-queue.ts';
import { type ByteSource, inMemory, latin1 } from '../page/byte-source.ts';
import type { Found, OpenFile, Reader } from '../page/reader.ts';
import { isSkippedName } from '../page/skipped.ts';

const BLOCK = 512;

/** True for the first bytes of a TAR archive. */
export const isTar = (head: Uint8Array): boolean => latin1(head, 257, 262) === 'ustar';

/** A TAR archive (POSIX.1-1988 ustar, pax and GNU names), read from its beginning to its end; links in it lead nowhere. */
export const tarReader: Reader = { what: 'a TAR archive', streams: true, read };

async function* read({ source, bytes, limits }: OpenFile): AsyncGenerator<Found> {
  const queue = new ByteQueue(bytes as ByteSource);
  let longName: string | null = null;
  for (;;) {
    const header = await queue.take(BLOCK);
    if (header.length < BLOCK || header[0] === 0) {
      if (header.length > 0 && header.length < BLOCK) yield { source, reason: CUT };
      return;
    }
    const size = numberOf(header, 124, 136);
    if (size === null || !hasItsSum(header)) {
      yield { source, reason: 'a TAR archive that is damaged; what follows the damage was not read' };
      return;
    }
    const kind = String.fromCharCode(header[156]!);
    const name: string = longName ?? nameOf(header);
    longName = null;
    const padded = Math.ceil(size / BLOCK) * BLOCK;
    if (kind === 'L' || kind === 'x') {
      const words = utf8((await queue.take(Math.min(padded, 65_536))).subarray(0, size));
      await queue.skip(padded - Math.min(padded, 65_536));
      longName =
        kind === 'L' ? words.split('\0', 1)[0]! : (/(?:^|\n)\d{1,9} path=([^\n]{1,4000})/.exec(words)?.[1] ?? null);
    } else if ((kind !== '0' && kind !== '\0') || name.split('/').some((part) => part !== '.' && isSkippedName(part))) {
      await queue.skip(padded);
    } else if (size > limits.fileBytes) {
      await queue.skip(padded);
      yield { source: `${source}#${name}`, reason: 'too large' };
    } else {
      const held = await queue.take(padded);
      if (held.length < size) {
        yield { source: `${source}#${name}`, reason: CUT };
        return;
      }
      yield { name: name.replace(/^\.\//, ''), bytes: inMemory(held.slice(0, size)) };
    }
  }
}

const CUT = 'a TAR archive that is cut short; what is missing at its end was not read';

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function nameOf(header: Uint8Array): string {
  const field = (start: number, end: number) => utf8(header.subarray(start, end)).split('\0', 1)[0]!;
  const prefix = latin1(header, 257, 263) === 'ustar\0' ? field(345, 500) : '';
  return prefix === '' ? field(0, 100) : `${prefix}/${field(0, 100)}`;
}

/** A number in octal digits, or, as GNU writes long ones, in bits. */
function numberOf(header: Uint8Array, start: number, end: number): number | null {
  if (header[start]! & 0x80) {
    let value = header[start]! & 0x7f;
    for (let at = start + 1; at < end; at++) value = value * 256 + header[at]!;
    return Number.isSafeInteger(value) ? value : null;
  }
  const digits = latin1(header, start, end).replace(/[\0 ]/g, '');
  return /^[0-7]{0,12}$/.test(digits) ? Number.parseInt(digits || '0', 8) : null;
}

function hasItsSum(header: Uint8Array): boolean {
  let sum = 8 * 32;
  for (let at = 0; at < BLOCK; at++) if (at < 148 || at >= 156) sum += header[at]!;
  return numberOf(header, 148, 156) === sum;
}
