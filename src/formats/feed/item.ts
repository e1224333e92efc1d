import { type Page, type ReadFailure, sha256Hex } from '../../model.ts';
import { documentOf, paragraphsOf } from '../markup/document.ts';
import { statedMoment } from '../markup/stated-moment.ts';
import { finishPage } from '../page/finish-page.ts';
import type { DecodedFile } from '../page/format.ts';
import type { ReadLimits } from '../page/limits.ts';

/** An entry of a feed. */
export interface FeedItem {
  readonly title: string | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly published: string | null;
  /** Who published it, where the entry says; the feed's own name stands in for it. */
  readonly publisher: string | null;
  /** Its text; `whole` where the feed calls it the content, not a summary. */
  readonly text: { readonly words: string; readonly html: boolean; readonly whole: boolean } | null;
}

/** Letters below which what a feed calls a description is an excerpt. */
const EXCERPT = 1_200;

/** The pages of a feed's entries, `n` of `source#n` counting them from 1. An entry without a text is a failure that says so. */
export function* pagesOfItems(
  items: readonly FeedItem[],
  file: DecodedFile,
  limits: ReadLimits,
): Generator<Page | ReadFailure> {
  if (items.length === 0) yield { source: file.source, reason: 'a feed without entries' };
  for (const [index, item] of items.entries()) {
    const source = `${file.source}#${index + 1}`;
    if (item.text === null || item.text.words.trim() === '') {
      const where = item.url === null ? '' : `; its page is ${item.url.slice(0, 500)}`;
      yield { source, reason: `an entry of a feed without its text${where}` };
      continue;
    }
    yield pageOfItem(item, item.text, { ...file, source, key: item.url ?? `${file.key}-${index + 1}` }, limits);
  }
}

function pageOfItem(
  { title, url, author, published, publisher }: FeedItem,
  { words, html, whole }: NonNullable<FeedItem['text']>,
  file: DecodedFile,
  limits: ReadLimits,
): Page | ReadFailure {
  const body = html ? words : paragraphsOf(words);
  const decoded = documentOf({ title, author, body });
  const length = body.replace(/<[^<>]{0,2000}>/g, '').trim().length;
  const excerpt = !whole && length < EXCERPT ? [EXCERPTED] : [];
  return finishPage(
    {
      key: file.key,
      source: file.source,
      mediaType: 'text/html',
      decoded,
      sha256: () => sha256Hex(decoded),
      declared: {
        url,
        publisher,
        title,
        published: statedMoment(published) ?? published,
        retrieved: file.given?.declared.retrieved ?? null,
      },
      notices: [...file.notices, ...excerpt],
    },
    limits,
  );
}

const EXCERPTED = 'The feed gives this text as a summary: it may be an excerpt. Fetch the page to read the whole.';
