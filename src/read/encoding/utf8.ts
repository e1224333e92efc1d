/** How near bytes are to being UTF-8. */
export interface Utf8Survey {
  /** Sound sequences of more than one byte. */
  readonly sequences: number;
  /** Stretches that are not UTF-8, each of which decodes to one U+FFFD. A cut end is not counted. */
  readonly invalid: number;
  /** Bytes of a sequence at the very end that is sound as far as it goes; 0 if the end is whole. */
  readonly cutTail: number;
}

/**
 * Counts sound and unsound sequences as the WHATWG decoder sees them (Encoding Standard, §8.1.1; Unicode 15,
 * table 3-7), to tell a UTF-8 text with a few bad bytes from a text in another encoding.
 */
export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let sequences = 0;
  let invalid = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const following = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    let got = 0;
    while (got < following && at + 1 + got < bytes.length && continues(lead, got, bytes[at + 1 + got]!)) got++;
    if (following > 0 && got === following) sequences++;
    else if (following > 0 && at + 1 + got === bytes.length) return { sequences, invalid, cutTail: 1 + got };
    else invalid++;
    at += 1 + got;
  }
  return { sequences, invalid, cutTail: 0 };
}

/** True if `byte` may stand as the continuation number `index` after `lead`. */
function continues(lead: number, index: number, byte: number): boolean {
  if (index > 0) return byte >= 0x80 && byte <= 0xbf;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return byte >= lowest && byte <= highest;
}

/** True if no byte is above 0x7F. */
export function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! > 0x7f) return false;
  return true;
}

/** True if the bytes are UTF-8 from the first to the last. */
export function isUtf8(bytes: Uint8Array): boolean {
  const { invalid, cutTail } = surveyUtf8(bytes);
  return invalid === 0 && cutTail === 0;
}
