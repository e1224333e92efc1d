import { TextDecoder as StandardDecoder } from '@exodus/bytes/encoding.js';
import type { Decoded } from '../../formats/index.ts';
import { charsetSent, declaredCharset } from './charset.ts';
import { guessedEncoding, isTwiceUtf8 } from './guess.ts';
import { latin1 } from './signatures.ts';
import { isAscii, isUtf8, surveyUtf8 } from './utf8.ts';
import { decodeUtf16, unmarkedUtf16 } from './utf16.ts';

/**
 * Bytes → characters, without byte order mark. Decided in this order: the mark; UTF-16 told by its NULs; sound UTF-8;
 * nearly sound UTF-8; what the HTML declares; windows-1252, which every byte sequence is. Whatever was guessed or
 * replaced is said in a notice.
 *
 * @param html look for the encoding a page of HTML declares in its first 2 KB.
 * @param sent the encoding that whoever sent the bytes called theirs; it goes before what a page declares
 */
export function decode(bytes: Uint8Array, html: boolean, sent: string | null = null): Decoded {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return utf8(bytes.subarray(3));
  if (startsWith(bytes, 0xff, 0xfe)) return decodeUtf16(bytes.subarray(2), 'le');
  if (startsWith(bytes, 0xfe, 0xff)) return decodeUtf16(bytes.subarray(2), 'be');
  const order = unmarkedUtf16(bytes);
  if (order !== null) return decodeUtf16(bytes, order);

  const charset = charsetSent(sent) ?? (html ? declaredCharset(latin1(bytes, 2048)) : null);
  // UTF-16 cannot be what declares itself in ASCII; the HTML standard takes it for UTF-8 as well.
  const declared = charset?.encoding?.startsWith('utf-') ? 'utf-8' : (charset?.encoding ?? null);
  const other = declared !== null && declared !== 'utf-8';
  if (declared === 'iso-2022-jp' && isAscii(bytes) && bytes.includes(0x1b)) return byLabel(bytes, declared);
  if (isUtf8(bytes)) {
    const mislabelled = other && !isAscii(bytes);
    return utf8(bytes, mislabelled ? [`Labelled ${charset!.label} but is UTF-8; read as UTF-8.`] : []);
  }
  const survey = surveyUtf8(bytes);
  if (other) {
    if (survey.sequences >= 10 && survey.invalid * 10 <= survey.sequences) {
      return utf8(bytes, [`Labelled ${charset!.label} but is nearly all UTF-8; read as UTF-8.`]);
    }
    return byLabel(bytes, declared);
  }
  // A lone last byte after plain ASCII is more likely an accented letter of windows-1252 than a cut sequence.
  const cutOnly = survey.invalid === 0 && (declared === 'utf-8' || survey.cutTail > 1);
  if (cutOnly || (survey.sequences > 0 && survey.invalid <= survey.sequences)) return utf8(bytes);
  const guess = guessedEncoding(bytes);
  if (guess !== null) {
    return { ...byLabel(bytes, guess), notices: [`The encoding is not declared; guessed by its letters as ${guess}.`] };
  }
  return {
    text: byLabel(bytes, 'windows-1252').text,
    notices: [
      charset === null
        ? 'The encoding is not declared and is not UTF-8; read as windows-1252.'
        : declared === null
          ? `Labelled ${charset.label}, an encoding that is not known, and is not UTF-8; read as windows-1252.`
          : `Labelled ${charset.label} but is not UTF-8; read as windows-1252.`,
    ],
  };
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

const TWICE =
  'Some letters were put into UTF-8 twice (“Ã©” for “é”); they stand as in the file. Save the page again if the words matter.';

function utf8(bytes: Uint8Array, notices: readonly string[] = []): Decoded {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (isUtf8(bytes)) {
    return isTwiceUtf8(text) ? { text, notices: [...notices, TWICE] } : { text, notices };
  }
  const { invalid, cutTail } = surveyUtf8(bytes);
  const said = [...notices];
  if (invalid === 1) said.push('One place is not valid UTF-8; it was replaced by U+FFFD.');
  if (invalid > 1) said.push(`${invalid} places are not valid UTF-8; they were replaced by U+FFFD.`);
  if (cutTail > 0) said.push('The file ends in the middle of a character, which was replaced by U+FFFD.');
  return { text, notices: said };
}

/**
 * Decodes by an encoding the Encoding Standard knows, with tables of our own package: the engines' decoders differ from the
 * standard and from one another.
 */
function byLabel(bytes: Uint8Array, encoding: string): Decoded {
  const text = new StandardDecoder(encoding).decode(bytes);
  const notices =
    encoding !== 'windows-1252' && text.includes('\uFFFD')
      ? [`Some bytes are not valid ${encoding}; they were replaced by U+FFFD.`]
      : [];
  return { text, notices };
}
