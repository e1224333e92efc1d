import { finishPage, givenOf, nothingDeclared } from '../page/finish-page.ts';
import type { Format } from '../page/format.ts';
import { printoutOf } from './printout.ts';

/** Plain text: the file is the page. */
export const textFormat: Format = {
  name: 'text',
  endings: ['txt', 'text'],
  single: true,
  pages: (file, limits) => {
    if (isAddressList(file.text)) return [{ source: file.source, reason: ADDRESSES }];
    const printout = printoutOf(file.text);
    const draft = { ...file, decoded: file.text, mediaType: 'text/plain' as const, ...givenOf(file) };
    if (printout === null) return [finishPage(draft, limits)];
    const declared = { ...(file.given?.declared ?? nothingDeclared), ...printout.declared };
    const notices = [...file.notices, PRINTED];
    return [finishPage({ ...draft, decoded: printout.text, declared, capture: printout.capture, notices }, limits)];
  },
};

const ADDRESSES = 'addresses of pages, not their texts; get the pages with: variorum fetch LIST -o FOLDER';
const PRINTED =
  'The file is a print-out of a page; its running heads and feet were left out, broken lines joined and hyphens at their ends undone.';

/** True for a file of nothing but addresses: a list of them, or what a browser drops as a link. */
function isAddressList(text: string): boolean {
  const lines = text
    .slice(0, 200_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.some((line) => ADDRESS.test(line)) && lines.every((line) => ADDRESS.test(line) || AROUND.test(line));
}

const ADDRESS = /^(?:[-*•]\s{1,3}|\d{1,5}[.)]\s{1,3})?(?:URL=)?<?https?:\/\/\S+$/i;
const AROUND = /^(?:\[[\w ]{1,40}\]|[A-Za-z]\w{0,30}=\S.{0,300}|#.{0,200})$/;
