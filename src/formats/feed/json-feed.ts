import type { FeedItem } from './item.ts';

/** The entries of a JSON Feed (version 1 or 1.1); null for a document that is none. */
export function itemsOfJsonFeed(value: unknown): FeedItem[] | null {
  if (!isRecord(value) || !/jsonfeed\.org/i.test(text(value, 'version') ?? '') || !Array.isArray(value.items))
    return null;
  const feed = text(value, 'title');
  return value.items.filter(isRecord).map((item) => {
    const html = text(item, 'content_html');
    const words = html ?? text(item, 'content_text') ?? text(item, 'summary');
    const authors = Array.isArray(item.authors) ? item.authors : [item.author];
    const names = authors.filter(isRecord).flatMap((author) => text(author, 'name') ?? []);
    return {
      title: text(item, 'title'),
      url: text(item, 'url') ?? text(item, 'external_url'),
      author: names.length > 0 ? names.join(', ') : null,
      published: text(item, 'date_published') ?? text(item, 'date_modified'),
      publisher: feed,
      text: words === null ? null : { words, html: html !== null, whole: words !== text(item, 'summary') },
    };
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function text(record: Record<string, unknown>, name: string): string | null {
  const value = Object.hasOwn(record, name) ? record[name] : null;
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
