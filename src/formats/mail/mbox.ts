import { inMemory, joined } from '../page/byte-source.ts';
import type { Found, OpenFile, Reader } from '../page/reader.ts';

/** A mailbox (RFC 4155): each mail in it, read one after another; `n` of `source#n` counts them from 1. */
export const mboxReader: Reader = { what: 'a mailbox', streams: true, read };

/** True for the line that begins a mail in a mailbox: `From brief@calder.example Mon Nov 10 06:00:00 2031`. */
export const isMbox = (head: string): boolean =>
  /^From \S{1,300}\s{1,4}(?:\S{1,40}\s{1,4}){2,5}\S{0,40}[ \t]{0,9}\r?\n(?:>?From )?[!-9;-~]{1,100}:/.test(head);

const BREAK = [...'\nFrom '].map((sign) => sign.charCodeAt(0));

async function* read({ source, key, bytes, limits }: OpenFile): AsyncGenerator<Found> {
  let held: Uint8Array[] = [];
  let length = 0;
  let count = 0;
  const mail = function* (): Generator<Found> {
    if (length === 0) return;
    count += 1;
    const name = String(count);
    const given = { mediaType: 'message/rfc822', key: `${key}-${count}` };
    if (length > limits.fileBytes) yield { source: `${source}#${name}`, reason: 'too large' };
    else yield { name, bytes: inMemory(joined(held).slice()), given };
    held = [];
    length = 0;
  };
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    // A mail over the limit is only counted.
    if (length <= limits.fileBytes) held.push(piece);
    else held = [];
  };
  let tail: Uint8Array = new Uint8Array(0);
  for await (const piece of bytes.stream()) {
    const all = joined([tail, piece]);
    let start = 0;
    for (let at = breakAfter(all, 0); at >= 0; at = breakAfter(all, at + 1)) {
      add(all.subarray(start, at + 1));
      yield* mail();
      start = at + 1;
    }
    const keep = Math.max(start, all.length - BREAK.length);
    add(all.subarray(start, keep));
    tail = all.subarray(keep);
  }
  add(tail);
  yield* mail();
}

/** Where a line feed stands that the line of a new mail follows; it must end a blank line. */
function breakAfter(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x0a, from); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    if (at + BREAK.length > bytes.length) return -1;
    const blank = bytes[at - 1] === 0x0a || (bytes[at - 1] === 0x0d && bytes[at - 2] === 0x0a);
    if (blank && BREAK.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
