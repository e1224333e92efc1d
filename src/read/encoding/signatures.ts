/** First bytes that tell a kind of file whatever its name says; `at` where they stand. Latin-1 strings. */
const SIGNATURES: readonly { readonly bytes: string; readonly at?: number; readonly reason: string }[] = [
  { bytes: '%PDF-', reason: 'a PDF, which readFiles reads' },
  { bytes: '\x89PNG', reason: 'an image' },
  { bytes: '\xff\xd8\xff', reason: 'an image' },
  { bytes: 'GIF87a', reason: 'an image' },
  { bytes: 'GIF89a', reason: 'an image' },
  { bytes: 'II*\0', reason: 'an image' },
  { bytes: 'MM\0*', reason: 'an image' },
  { bytes: 'WEBP', at: 8, reason: 'an image' },
  { bytes: 'ftyp', at: 4, reason: 'a video, sound recording or image' },
  { bytes: 'OggS', reason: 'a sound recording' },
  { bytes: 'ID3\x03', reason: 'a sound recording' },
  { bytes: 'ID3\x04', reason: 'a sound recording' },
  { bytes: 'PK\x03\x04', reason: 'a ZIP archive or an office document, which readFiles reads' },
  {
    bytes: '\xd0\xcf\x11\xe0',
    reason: 'an office document of an old kind, or one locked with a password; save it as .docx without a password',
  },
  { bytes: '{\\rtf', reason: 'an office document, which readFiles reads' },
  { bytes: '7z\xbc\xaf', reason: 'an archive; unpack it first' },
  { bytes: 'Rar!\x1a', reason: 'an archive; unpack it first' },
  { bytes: '\xfd7zXZ', reason: 'an archive; unpack it first' },
  { bytes: '\x28\xb5\x2f\xfd', reason: 'an archive; unpack it first' },
  { bytes: 'BZh9', reason: 'an archive; unpack it first' },
  { bytes: 'WARC/1.', reason: 'a web archive, which readFiles reads' },
  { bytes: 'SQLite format 3\0', reason: 'a database' },
  { bytes: '\x7fELF', reason: 'a program' },
  { bytes: '\xff\xfe\0\0', reason: 'text in UTF-32; save it as UTF-8 first' },
  { bytes: '\0\0\xfe\xff', reason: 'text in UTF-32; save it as UTF-8 first' },
];

/** What a file is, told by its first bytes, if it cannot hold a page; else null. */
export function foreignBytes(bytes: Uint8Array): string | null {
  const head = latin1(bytes, 32);
  return SIGNATURES.find((each) => head.startsWith(each.bytes, each.at ?? 0))?.reason ?? null;
}

/** The first bytes as one character a byte. */
export function latin1(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}
