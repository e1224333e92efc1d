import { docxReader } from './docx/index.ts';
import { epubReader } from './epub/index.ts';
import { isMaff, maffReader } from './maff/index.ts';
import { isMailHeader, isMbox, mailHeader, mailReader, mboxReader } from './mail/index.ts';
import { isMhtml, mhtmlReader } from './mhtml/index.ts';
import { odtReader } from './odt/index.ts';
import { type ByteSource, latin1 } from './page/byte-source.ts';
import type { Reader } from './page/reader.ts';
import { pdfReader } from './pdf/index.ts';
import { rtfReader } from './rtf/index.ts';
import { isTar, tarReader } from './tar/index.ts';
import { isWacz, waczReader } from './wacz/index.ts';
import { isWarc, warcReader } from './warc/index.ts';
import { webarchiveReader } from './webarchive/index.ts';
import { xlsxReader } from './xlsx/index.ts';
import { directoryOf, zipReader } from './zip/index.ts';

/**
 * The reader of a file with these first bytes, whatever its name says; null for what is characters.
 *
 * @param bytes for archives whose entries tell what they are: an office document, an e-book
 * @param ending the last ending of its name, for what its bytes alone do not tell
 * @param mediaType what kind whoever sent it says it is
 */
export async function readerOf(
  head: Uint8Array,
  bytes: ByteSource,
  ending: string,
  mediaType: string | null,
): Promise<Reader | null> {
  if (isWarc(head)) return warcReader;
  if (isTar(head)) return tarReader;
  const start = latin1(head, 0, 8);
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return zipKind(bytes, ending);
  if (start === 'bplist00') return webarchiveReader;
  if (start.startsWith('{\\rtf')) return rtfReader;
  const text = latin1(head);
  if (ending === 'pdf' ? text.slice(0, 1024).includes('%PDF-') : /^\s{0,16}%PDF-\d/.test(text)) return pdfReader;
  if (mediaType !== 'message/rfc822' && isMbox(text)) return mboxReader;
  const header = mailHeader(text);
  if (header === null) return null;
  if (isMhtml(text, ending)) return mhtmlReader;
  const mail = ending === 'eml' || mediaType === 'message/rfc822';
  return isMailHeader(header, mail) ? mailReader : null;
}

/** What a ZIP archive is, by the names of its entries. */
async function zipKind(bytes: ByteSource, ending: string): Promise<Reader> {
  if (bytes.part === null) return zipReader;
  const names = new Set((await directoryOf(bytes)).map(({ name }) => name));
  if (names.has('word/document.xml')) return docxReader;
  if (names.has('xl/workbook.xml')) return xlsxReader;
  if (names.has('META-INF/container.xml') || (ending === 'epub' && names.has('mimetype'))) return epubReader;
  if (names.has('content.xml') && names.has('mimetype')) return odtReader;
  if (isWacz(names)) return waczReader;
  return isMaff(names) ? maffReader : zipReader;
}
