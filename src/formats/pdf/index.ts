import { sha256Hex } from '../../model.ts';
import { documentOf } from '../markup/document.ts';
import { wholeOf } from '../page/byte-source.ts';
import { finishPage } from '../page/finish-page.ts';
import { type Found, type OpenFile, type Reader, Unreadable } from '../page/reader.ts';
import { markupOfSheets } from './paragraphs.ts';
import { type Run, sheetOf } from './sheet.ts';
import { withoutMarks } from './sheet-marks.ts';

/**
 * A PDF: its text in the order it is read, columns one after the other, running heads, feet and page numbers left out, hyphens at
 * the ends of lines undone. A page that a browser printed has its address and time of its head and foot. Needs `unpdf` (PDF.js
 * without its drawing), which is loaded when a PDF comes.
 */
export const pdfReader: Reader = { what: 'a PDF', read };

/** Sheets of one document that are read, and pieces of text of one sheet. */
const MOST = { sheets: 500, runs: 20_000 } as const;

async function* read({ source, key, bytes, limits, given }: OpenFile): AsyncGenerator<Found> {
  const whole = await wholeOf(bytes, limits.fileBytes);
  if (whole === null) throw new Unreadable('too large');
  const digest = given.sha256 ?? sha256Hex(whole);
  const { title, sheets, count } = await textOf(Uint8Array.from(whole));
  if (sheets.every((runs) => runs.length === 0)) throw new Unreadable(SCAN);
  const { sheets: clean, marks } = withoutMarks(sheets.map(sheetOf));
  const { masthead, markup, headline } = markupOfSheets(clean);
  const cut = count > sheets.length ? [`Of ${count} pages of the PDF the first ${sheets.length} were read.`] : [];
  const bare = sheets.filter((runs) => runs.length === 0).length;
  const scans = bare > 0 ? [`${bare} of its ${sheets.length} pages hold no text, perhaps only pictures of it.`] : [];
  const declared = { ...given.declared, ...(given.declared.url === null && marks ? marks.declared : {}) };
  yield finishPage(
    {
      key,
      source,
      mediaType: 'text/html',
      decoded: documentOf({
        title,
        headline: headline === null && title !== null && !isFileName(title),
        author: null,
        before: masthead,
        body: markup,
      }),
      sha256: () => digest,
      declared,
      capture: given.capture ?? marks?.capture ?? null,
      notices: [...given.notices, ...(marks === null ? [] : [PRINTED]), ...cut, ...scans],
    },
    limits,
  );
}

/** True for a title that a program made of the name of a file. */
const isFileName = (title: string): boolean => /\.\w{2,5}$|^(?:untitled|microsoft word)/i.test(title);

const SCAN = 'a PDF without text, perhaps a scan: run OCR first (ocrmypdf IN.pdf OUT.pdf) and give what comes out';
const PRINTED = 'The file is a print-out of a page; its running heads and feet were left out.';

interface PdfText {
  readonly title: string | null;
  readonly sheets: readonly (readonly Run[])[];
  /** How many sheets the document has. */
  readonly count: number;
}

async function textOf(bytes: Uint8Array): Promise<PdfText> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(bytes, { verbosity: 0, stopAtErrors: false }).catch((error: unknown) => {
    const name = error instanceof Error ? error.name : '';
    throw new Unreadable(
      name === 'PasswordException'
        ? 'a PDF that is locked with a password; open it and save it without'
        : 'a PDF that is damaged or cut short; copy or download it again',
    );
  });
  try {
    const sheets: Run[][] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST.sheets); number++) {
      sheets.push(await runsOn(document, number));
    }
    const info = (await document.getMetadata().catch(() => null))?.info as { readonly Title?: unknown } | undefined;
    const title = typeof info?.Title === 'string' && info.Title.trim() !== '' ? info.Title.trim().slice(0, 500) : null;
    return { title, sheets, count: document.numPages };
  } finally {
    await document.destroy();
  }
}

type Document = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;

/** The pieces of text on a sheet; none where the sheet is damaged. */
async function runsOn(document: Document, number: number): Promise<Run[]> {
  const page = await document.getPage(number).catch(() => null);
  const content = await page?.getTextContent({ disableNormalization: false }).catch(() => null);
  const runs: Run[] = [];
  for (const item of content?.items ?? []) {
    if (!('str' in item) || item.str.trim() === '' || runs.length >= MOST.runs) continue;
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    // Text that runs upwards or is put on its head is a stamp or a watermark.
    if (Math.abs(b) > Math.abs(a) || a < 0) continue;
    const size = Math.hypot(a, b);
    runs.push({ text: item.str, x, y, width: item.width, size: size > 0 ? size : item.height });
  }
  page?.cleanup();
  return runs;
}
