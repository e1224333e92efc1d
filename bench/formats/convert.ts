import { gzipSync } from 'node:zlib';
import { journalism } from '../../src/clean/index.ts';
import type { Article, Page } from '../../src/model.ts';
import { docxOf, docxParagraph, odtOf, xlsxOf, zipped } from '../../testing/containers/office.ts';
import { type PdfLine, pdfOf } from '../../testing/containers/pdf.ts';
import { tarOf } from '../../testing/containers/tar.ts';
import { answer, concat } from '../../testing/containers/warc.ts';

/** A page of the sample with the article that is in it. */
export interface Sampled {
  readonly page: Page;
  readonly article: Article;
}

/** A file as somebody would give it. */
export interface GivenFile {
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** Each format and what the sample's pages are in it: as pages, where it carries pages; else headline, who, when, paragraphs. */
export const CONVERT: Readonly<Record<string, (pages: readonly Sampled[]) => GivenFile[]>> = {
  'warc.gz': (pages) => [file('crawl.warc.gz', concat(records(pages).map((each) => new Uint8Array(gzipSync(each)))))],
  wacz: (pages) => [
    file(
      'crawl.wacz',
      zipped({
        'archive/data.warc.gz': new Uint8Array(gzipSync(concat(records(pages)))),
        'datapackage.json': '{}',
        'pages/pages.jsonl': pages.map((each) => JSON.stringify({ url: urlOf(each) })).join('\n'),
      }),
    ),
  ],
  zip: (pages) => [file('pile.zip', zipped(byName(pages)))],
  'tar.gz': (pages) => [file('pile.tar.gz', new Uint8Array(gzipSync(tarOf(byName(pages)))))],
  mhtml: (pages) =>
    pages.map((each) =>
      file(
        `${nameOf(each)}.mhtml`,
        text(
          `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${urlOf(each)}\r\nDate: Tue, 1 Apr 2031 08:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="B"\r\n\r\n--B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(htmlOf(each)).toString('base64')}\r\n--B--\r\n`,
        ),
      ),
    ),
  eml: (pages) =>
    pages.map(({ article, page }) =>
      file(
        `${safe(page.key)}.eml`,
        text(
          `From: =?utf-8?B?${Buffer.from(article.publisher ?? 'desk').toString('base64')}?= <brief@desk.example>\r\nList-Id: <brief.desk.example>\r\nSubject: =?utf-8?B?${Buffer.from(article.title ?? '').toString('base64')}?=\r\nDate: ${mailDate(article.published)}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(linesOf(article).join('\n\n')).toString('base64')}\r\n`,
        ),
      ),
    ),
  rss: (pages) =>
    pages.map(({ article, page }) =>
      file(
        `${safe(page.key)}.rss`,
        text(
          `<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>${xml(article.publisher ?? '')}</title><item><title>${xml(article.title ?? '')}</title>${article.byline === null ? '' : `<dc:creator>${xml(article.byline)}</dc:creator>`}${article.published === null ? '' : `<pubDate>${mailDate(article.published)}</pubDate>`}<content:encoded>${xml(
            paragraphsOf(article)
              .map((each) => `<p>${xml(each)}</p>`)
              .join('\n'),
          )}</content:encoded></item></channel></rss>`,
        ),
      ),
    ),
  csv: (pages) => [
    file(
      'pile.csv',
      text(
        table(pages)
          .map((row) => row.map(quoted).join(','))
          .join('\r\n'),
      ),
    ),
  ],
  xlsx: (pages) => [file('pile.xlsx', xlsxOf(table(pages).map((row) => row.map(xml))))],
  docx: (pages) =>
    pages.map(({ article, page }) =>
      file(
        `${safe(page.key)}.docx`,
        docxOf(
          linesOf(article)
            .map((line, n) => docxParagraph(xml(line), n === 0 ? 'Title' : ''))
            .join(''),
        ),
      ),
    ),
  odt: (pages) =>
    pages.map(({ article, page }) =>
      file(
        `${safe(page.key)}.odt`,
        odtOf(
          linesOf(article)
            .map((line, n) => (n === 0 ? `<text:h>${xml(line)}</text:h>` : `<text:p>${xml(line)}</text:p>`))
            .join(''),
        ),
      ),
    ),
  rtf: (pages) =>
    pages.map(({ article, page }) =>
      file(`${safe(page.key)}.rtf`, text(`{\\rtf1\\ansi ${linesOf(article).map(rtf).join('\\par\n')}\\par}`)),
    ),
  md: (pages) =>
    pages.map(({ article, page }) =>
      file(
        `${safe(page.key)}.md`,
        text(
          `---\npublisher: ${article.publisher ?? ''}\npublished: ${article.published ?? ''}\n---\n# ${linesOf(article).join('\n\n')}\n`,
        ),
      ),
    ),
  pdf: (pages) => pages.map(({ article, page }) => file(`${safe(page.key)}.pdf`, pdfOf(sheetsOf(linesOf(article))))),
};

const file = (source: string, bytes: Uint8Array): GivenFile => ({ source, bytes });
const text = (value: string): Uint8Array => new Uint8Array(Buffer.from(value));
const xml = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const quoted = (value: string): string => `"${value.replace(/"/g, '""')}"`;
const safe = (key: string): string => key.replace(/[^\w.-]/g, '_');
const nameOf = ({ page }: Sampled): string => safe(page.key);
const urlOf = ({ article, page }: Sampled): string => article.url ?? `https://pages.example/${safe(page.key)}`;

/** The page as it was, or for a record a page of its fields. */
function htmlOf({ page, article }: Sampled): string {
  if (page.mediaType === 'text/html') return page.content;
  const meta = [
    `<title>${xml(article.title ?? '')}</title>`,
    ...(article.publisher === null ? [] : [`<meta property="og:site_name" content="${xml(article.publisher)}">`]),
    ...(article.published === null ? [] : [`<meta property="article:published_time" content="${article.published}">`]),
  ];
  const body = paragraphsOf(article).map((each) => `<p>${xml(each)}</p>`);
  return `<!doctype html><html lang="${article.language}"><head><meta charset="utf-8">${meta.join('')}</head><body><article><h1>${xml(article.title ?? '')}</h1>${article.byline === null ? '' : `<p class="byline">By ${xml(article.byline)}</p>`}${body.join('\n')}</article></body></html>`;
}

const records = (pages: readonly Sampled[]): Uint8Array[] => pages.map((each) => answer(urlOf(each), htmlOf(each)));

const byName = (pages: readonly Sampled[]): Record<string, string> =>
  Object.fromEntries(pages.map((each) => [`pages/${nameOf(each)}.html`, htmlOf(each)]));

/** The paragraphs of an article without its headline. */
function paragraphsOf(article: Article): string[] {
  const all = journalism(article)
    .split(/\n{1,9}/)
    .filter((line) => line.trim() !== '');
  return all[0] === article.title ? all.slice(1) : all;
}

/** An article as somebody types or pastes it: headline, who, when, paragraphs. */
function linesOf(article: Article): string[] {
  const by = article.byline === null ? [] : [`By ${article.byline.replace(/^by /i, '')}`];
  const day = article.published === null ? [] : [dayOf(article.published)];
  return [article.title ?? '', ...by, ...day, ...paragraphsOf(article)];
}

const dayOf = (published: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(published.slice(0, 10)));

function mailDate(published: string | null): string {
  const at = new Date(published ?? '2031-03-20');
  return at.toUTCString().replace('GMT', '+0000');
}

function table(pages: readonly Sampled[]): string[][] {
  const rows = pages.map(({ article }) => [
    article.title ?? '',
    article.published ?? '',
    article.publisher ?? '',
    article.byline ?? '',
    paragraphsOf(article).join('\n\n'),
  ]);
  return [['headline', 'published', 'publisher', 'author', 'text'], ...rows];
}

const rtf = (line: string): string =>
  line.replace(/[\\{}]/g, '\\$&').replace(/[^\x20-\x7e]/g, (sign) => `\\u${(sign.charCodeAt(0) << 16) >> 16}?`);

/** Lines set on sheets, 80 letters a line, as a word processor breaks them.  */
function sheetsOf(lines: readonly string[]): PdfLine[][] {
  const sheets: PdfLine[][] = [[]];
  let y = 780;
  for (const [n, line] of lines.entries()) {
    const size = n === 0 ? 18 : 10;
    const rows = broken(line, n === 0 ? 45 : 85);
    for (const row of rows) {
      if (y < 60) {
        sheets.push([]);
        y = 780;
      }
      sheets.at(-1)!.push({ x: 60, y, text: row, size });
      y -= size * 1.25;
    }
    y -= size * 0.8;
  }
  return sheets;
}

function broken(line: string, width: number): string[] {
  const rows: string[] = [];
  for (const word of line.split(' ')) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + word.length < width) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}
