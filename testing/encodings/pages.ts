/** One page in each encoding of the Encoding Standard that a page of HTML can declare. */
export interface EncodedPage {
  readonly encoding: string;
  readonly bytes: Uint8Array;
}

const ONE_BYTE =
  'ibm866 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 iso-8859-8-i iso-8859-10 iso-8859-13 iso-8859-14 iso-8859-15 iso-8859-16 koi8-r koi8-u macintosh windows-874 windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 windows-1258 x-mac-cyrillic x-user-defined'.split(
    ' ',
  );
const MORE_BYTES = ['gbk', 'gb18030', 'big5', 'euc-jp', 'shift_jis', 'euc-kr'];

const WORDS = 'A gull sat on the lamp of Port Calder on Monday, and the board of the harbour looked on.';
const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));

/**
 * A page in each encoding: words of our own, then every byte above ASCII, or every sequence of two (and of the three and four
 * there are in some encodings, one of each kind of beginning), so that it holds the encoding's whole table.
 */
export function encodedPages(): EncodedPage[] {
  return [
    ...ONE_BYTE.map((encoding) => page(encoding, everyByte())),
    ...MORE_BYTES.map((encoding) => page(encoding, [...everyPair(0x81, 0x40), ...longer(encoding)])),
    page('iso-2022-jp', iso2022()),
    { encoding: 'utf-16le', bytes: utf16(true) },
    { encoding: 'utf-16be', bytes: utf16(false) },
  ];
}

function page(encoding: string, table: readonly number[]): EncodedPage {
  const head = ascii(
    `<!doctype html><html><head><meta charset="${encoding}"><title>Gull</title></head><body><p>${WORDS}</p><p>`,
  );
  return { encoding, bytes: Uint8Array.from([...head, ...table, ...ascii('</p></body></html>')]) };
}

/** Numbers from `first` up to and with `last`. */
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Each byte before a letter, so that one that begins a sequence takes no other with it. */
const everyByte = () => range(0x80, 0xff).flatMap((byte) => [byte, 0x61]);

const everyPair = (lead: number, trail: number) =>
  range(lead, 0xfe).flatMap((first) => [...range(trail, 0xfe).flatMap((second) => [first, second, 0x20]), 0x0a]);

function longer(encoding: string): number[] {
  if (encoding === 'euc-jp') {
    return range(0xa1, 0xfe).flatMap((first) => range(0xa1, 0xfe).flatMap((second) => [0x8f, first, second, 0x20]));
  }
  if (!encoding.startsWith('gb')) return [];
  return range(0x81, 0xfe).flatMap((first) =>
    range(0x30, 0x39).flatMap((second) => [first, second, 0x81 + (first % 0x7e), 0x30 + (first % 10), 0x20]),
  );
}

function iso2022(): number[] {
  const pairs = range(0x21, 0x7e).flatMap((first) => range(0x21, 0x7e).flatMap((second) => [first, second]));
  return [0x1b, 0x24, 0x42, ...pairs, 0x1b, 0x28, 0x4a, 0x5c, 0x7e, 0x1b, 0x28, 0x42];
}

function utf16(little: boolean): Uint8Array {
  const text = `\ufeff<!doctype html><html><body><p>${WORDS}</p><p>“Möwe” — 鷗 😀</p></body></html>`;
  const codes = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return Uint8Array.from(codes.flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255])));
}
