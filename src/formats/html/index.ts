import { finishPage, givenOf } from '../page/finish-page.ts';
import type { Format } from '../page/format.ts';

/** Saved web pages: the file is the page; what it says of itself is read when it is cleaned. */
export const htmlFormat: Format = {
  name: 'html',
  endings: ['html', 'htm', 'xhtml'],
  single: true,
  pages: (file, limits) => [
    finishPage({ ...file, decoded: file.text, mediaType: 'text/html', ...givenOf(file) }, limits),
  ],
};
