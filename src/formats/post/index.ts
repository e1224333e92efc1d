import { FORWARDED_FROM, type Page, type ReadFailure, sha256Hex } from '../../model.ts';
import { documentOf } from '../markup/document.ts';
import { finishPage } from '../page/finish-page.ts';
import type { DecodedFile } from '../page/format.ts';
import type { ReadLimits } from '../page/limits.ts';

import type { Post } from './post.ts';

export { postsOfMastodon } from './mastodon.ts';
export { postsOfTelegram } from './telegram.ts';
export { isTelegramPage, postsOfTelegramPage } from './telegram-page.ts';

/**
 * Posts as pages. Nobody published them: `post` tells the account that made each and whose words it passes on, which its first
 * line says too. Posts of pictures alone are counted.
 */
export function* pagesOfPosts(
  posts: readonly Post[],
  file: DecodedFile,
  limits: ReadLimits,
): Generator<Page | ReadFailure> {
  let silent = 0;
  for (const { id, url, account, published, markup, from } of posts) {
    if (markup.replace(/<[^<>]{0,2000}>/g, '').trim() === '') {
      silent += 1;
      continue;
    }
    const whose = from?.slice(0, LONGEST_NAME).replace(/\s+/g, ' ').trim() || null;
    const credit = whose === null ? '' : `<p>${FORWARDED_FROM} ${escapedName(whose)}</p>\n`;
    const decoded = documentOf({ title: null, author: account, body: credit + markup });
    yield finishPage(
      {
        key: url ?? `${file.key}-${id}`,
        source: `${file.source}#${id}`,
        mediaType: 'text/html',
        decoded,
        sha256: () => sha256Hex(decoded),
        declared: {
          url,
          publisher: null,
          title: null,
          published,
          retrieved: file.given?.declared.retrieved ?? null,
        },
        post: { account, from: whose },
        notices: file.notices,
      },
      limits,
    );
  }
  if (silent > 0) yield { source: file.source, reason: `${silent} posts without words` };
  if (posts.length === 0) yield { source: file.source, reason: 'an export without posts' };
}

/** Letters of the name of an account that are kept. */
const LONGEST_NAME = 200;

const escapedName = (name: string): string => name.replace(/&/g, '&amp;').replace(/</g, '&lt;');
