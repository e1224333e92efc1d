import { latin1 } from '../page/byte-source.ts';

/** A value of a property list: a dictionary, an array, a text, bytes; anything else is null. */
export type PlistValue = Map<string, PlistValue> | PlistValue[] | string | Uint8Array | null;

/** How deep values may lie in one another, and how many are read. */
const MOST = { depth: 32, values: 200_000 } as const;

/**
 * A binary property list as Macs write it (`bplist00`). Null for what is none, or damaged.
 */
export function binaryPlist(bytes: Uint8Array): PlistValue {
  if (bytes.length < 40 || latin1(bytes, 0, 8) !== 'bplist00') return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 32;
  const offsetSize = bytes[end + 6]!;
  const referenceSize = bytes[end + 7]!;
  const count = Number(view.getBigUint64(end + 8));
  const top = Number(view.getBigUint64(end + 16));
  const table = Number(view.getBigUint64(end + 24));
  if (offsetSize < 1 || offsetSize > 8 || referenceSize < 1 || referenceSize > 8 || table + count * offsetSize > end)
    return null;
  let read = 0;

  const number = (at: number, size: number): number => {
    let value = 0;
    for (let byte = 0; byte < size; byte++) value = value * 256 + (bytes[at + byte] ?? 0);
    return value;
  };
  const value = (reference: number, depth: number): PlistValue => {
    if (reference >= count || depth > MOST.depth || ++read > MOST.values) return null;
    const at = number(table + reference * offsetSize, offsetSize);
    if (at >= end) return null;
    const kind = bytes[at]! >> 4;
    let length = bytes[at]! & 0x0f;
    let start = at + 1;
    if (length === 0x0f && kind >= 4) {
      const size = 1 << (bytes[start]! & 0x0f);
      if (size > 8) return null;
      length = number(start + 1, size);
      start += 1 + size;
    }
    if (kind === 4) return start + length <= end ? bytes.subarray(start, start + length) : null;
    if (kind === 5) return start + length <= end ? latin1(bytes, start, start + length) : null;
    if (kind === 6) return start + 2 * length <= end ? utf16(view, start, length) : null;
    if (kind !== 0x0a && kind !== 0x0d) return null;
    if (start + length * referenceSize * (kind === 0x0d ? 2 : 1) > end) return null;
    const item = (index: number): PlistValue => value(number(start + index * referenceSize, referenceSize), depth + 1);
    if (kind === 0x0a) return Array.from({ length }, (_, index) => item(index));
    const map = new Map<string, PlistValue>();
    for (let index = 0; index < length; index++) {
      const name = item(index);
      if (typeof name === 'string') map.set(name, item(length + index));
    }
    return map;
  };
  return value(top, 0);
}

function utf16(view: DataView, start: number, length: number): string {
  const units: string[] = [];
  for (let index = 0; index < length; index++) units.push(String.fromCharCode(view.getUint16(start + 2 * index)));
  return units.join('');
}
