import { strToU8, zipSync } from 'fflate';

/** A document of Word whose paragraphs are these pieces of its own markup. */
export function docxOf(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`;
  return zipped({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...more });
}

/** A paragraph of such a document. */
export const docxParagraph = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A text of LibreOffice. */
export function odtOf(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:xlink="x"><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content, ...more });
}

/** A workbook of Excel with one sheet; cells of letters by number into the shared strings. */
export function xlsxOf(rows: readonly (readonly string[])[]): Uint8Array {
  const shared = rows.flat();
  const cell = (row: number, column: number, at: number) =>
    `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="s"><v>${at}</v></c>`;
  let at = 0;
  const data = rows.map(
    (row, n) => `<row r="${n + 1}">${row.map((_, column) => cell(n, column, at++)).join('')}</row>`,
  );
  return zipped({
    'xl/workbook.xml': '<workbook/>',
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${data.join('')}</sheetData></worksheet>`,
  });
}

/** An e-book whose chapters are these, by their names. */
export function epubOf(
  chapters: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = Object.keys(chapters);
  const items = names.map((name, n) => `<item id="c${n}" href="${name}" media-type="application/xhtml+xml"/>`);
  const spine = names.map((_, n) => `<itemref idref="c${n}"/>`);
  return zipped({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': `<package><metadata xmlns:dc="d"><dc:title>Tides</dc:title></metadata><manifest>${items.join('')}</manifest><spine>${spine.join('')}</spine></package>`,
    ...Object.fromEntries(Object.entries(chapters).map(([name, text]) => [`OEBPS/${name}`, text])),
    ...more,
  });
}

/** A ZIP archive of texts. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
    ),
  );
}
