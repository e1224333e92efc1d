import { finishPage, nothingDeclared } from '../page/finish-page.ts';
import type { Format } from '../page/format.ts';

/** Plain text and Markdown: the file is the page. */
export const textFormat: Format = {
  name: 'text',
  endings: ['txt', 'text', 'md', 'markdown'],
  single: true,
  pages: (file, limits) => [
    finishPage({ ...file, decoded: file.text, mediaType: 'text/plain', declared: nothingDeclared }, limits),
  ],
};
