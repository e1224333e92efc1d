import { finishPage, givenOf } from '../page/finish-page.ts';
import type { Format } from '../page/format.ts';
import { isTelegramPage, pagesOfPosts, postsOfTelegramPage } from '../post/index.ts';

/** Saved web pages: the file is the page, or, where Telegram exported a channel, its posts are; what it says of itself is read when it is cleaned. */
export const htmlFormat: Format = {
  name: 'html',
  endings: ['html', 'htm', 'xhtml'],
  single: true,
  pages: (file, limits) =>
    isTelegramPage(file.text.slice(0, limits.pageCharacters))
      ? pagesOfPosts(postsOfTelegramPage(file.text.slice(0, limits.pageCharacters)), file, limits)
      : [finishPage({ ...file, decoded: file.text, mediaType: 'text/html', ...givenOf(file) }, limits)],
};
