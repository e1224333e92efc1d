import { gzipSync } from 'fflate';

type Roll = (below: number) => number;

/** Labels a page may wear, rightly or wrongly. */
const LABELS = [
  'utf-8',
  'utf-16',
  'windows-1252',
  'shift_jis',
  'gbk',
  'big5',
  'euc-kr',
  'koi8-u',
  'iso-2022-jp',
  'x-klingon',
];

/** The bytes of a text, three in five unbroken: else cut, swapped, relabelled, of two encodings, packed and cut. */
export function broken(text: string, roll: Roll): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  switch (roll(15)) {
    case 0:
      return bytes.subarray(0, roll(bytes.length + 1));
    case 1:
      return swapped(bytes, roll);
    case 2:
      return joined(
        bytes.subarray(0, bytes.length / 2),
        utf16(text.slice(0, roll(400))),
        bytes.subarray(bytes.length / 2),
      );
    case 3:
      return joined(new TextEncoder().encode(`<meta charset="${LABELS[roll(LABELS.length)]}">`), swapped(bytes, roll));
    case 4:
      return joined(Uint8Array.of(0xff, 0xfe), utf16(text));
    case 5: {
      const packed = gzipSync(bytes, { mtime: 0 });
      return roll(2) === 0 ? packed : packed.subarray(0, roll(packed.length));
    }
    default:
      return bytes;
  }
}

/** Some bytes that are others, and some that changed places. */
function swapped(bytes: Uint8Array, roll: Roll): Uint8Array {
  const copy = bytes.slice();
  for (let times = 1 + roll(40); times > 0 && copy.length > 0; times--) {
    const [a, b] = [roll(copy.length), roll(copy.length)];
    [copy[a], copy[b]] = [roll(2) === 0 ? roll(256) : copy[b]!, copy[a]!];
  }
  return copy;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  for (let i = 0; i < text.length; i++) {
    bytes[2 * i] = text.charCodeAt(i) & 0xff;
    bytes[2 * i + 1] = text.charCodeAt(i) >> 8;
  }
  return bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
