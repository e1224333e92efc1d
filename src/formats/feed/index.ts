import { childOf, childrenOf, elementsIn, markupOf, textOf, type XmlElement } from '../markup/tree.ts';
import type { FeedItem } from './item.ts';

export { type FeedItem, pagesOfItems } from './item.ts';
export { itemsOfJsonFeed } from './json-feed.ts';

/**
 * The entries of a feed: RSS 0.9 to 2.0 and RDF, or Atom (RFC 4287). Null for a document that is none. `<source>` of an entry
 * names who published it, where the feed gathers others' texts.
 */
export function itemsOfFeed(root: XmlElement): FeedItem[] | null {
  const top = childrenOf(root)[0];
  if (top === undefined) return null;
  if (top.name === 'feed') {
    const name = line(childOf(top, 'title'));
    return childrenOf(top, 'entry').map((entry) => atomItem(entry, name));
  }
  if (top.name !== 'rss' && top.name !== 'RDF' && top.name !== 'channel') return null;
  const channel = top.name === 'channel' ? top : childOf(top, 'channel');
  const name = line(childrenOf(channel, 'title').find(({ prefix }) => prefix === '') ?? null);
  const items = [...elementsIn(top)].filter((element) => element.name === 'item' && element.prefix === '');
  return items.map((item) => rssItem(item, name));
}

function rssItem(item: XmlElement, feed: string | null): FeedItem {
  const own = (name: string): string | null => line(childOf(item, name, ''));
  const encoded = childOf(item, 'encoded', 'content');
  const body = encoded ?? childOf(item, 'content', '') ?? childOf(item, 'fulltext');
  const words = textOf(body ?? childOf(item, 'description', ''));
  const guid = childOf(item, 'guid');
  const link =
    own('link') ??
    line(childOf(item, 'origLink')) ??
    (guid?.attributes.get('isPermaLink') === 'false' ? null : line(guid));
  return {
    title: bare(own('title')),
    url: address(link),
    author: line(childOf(item, 'creator')) ?? own('author'),
    published: own('pubDate') ?? line(childOf(item, 'date')),
    publisher: own('source') ?? feed,
    text: words.trim() === '' ? null : { words, html: looksMarked(words), whole: body !== null },
  };
}

function atomItem(entry: XmlElement, feed: string | null): FeedItem {
  const links = childrenOf(entry, 'link');
  const link = links.find(({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate');
  const content = childOf(entry, 'content', '');
  const body = content ?? childOf(entry, 'summary');
  const kind = body?.attributes.get('type') ?? 'text';
  const words = kind === 'xhtml' && body !== null ? markupOf(body) : textOf(body);
  const authors = childrenOf(entry, 'author').flatMap((author) => line(childOf(author, 'name')) ?? []);
  return {
    title: bare(line(childOf(entry, 'title', ''))),
    url: address(link?.attributes.get('href') ?? null),
    author: authors.length > 0 ? authors.join(', ') : null,
    published: line(childOf(entry, 'published')) ?? line(childOf(entry, 'issued')) ?? line(childOf(entry, 'updated')),
    publisher: line(childOf(childOf(entry, 'source'), 'title')) ?? feed,
    text:
      words.trim() === ''
        ? null
        : { words, html: kind.includes('html') || looksMarked(words), whole: content !== null },
  };
}

const looksMarked = (words: string): boolean =>
  /<(?:p|br|div|a|h\d|ul|em|strong|i|b|img|span|blockquote)\b[^<>]{0,2000}>/i.test(words);

/** Text without markup and entities of its own: titles are often written as HTML. */
const bare = (text: string | null): string | null =>
  text === null
    ? null
    : text
        .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
        .replace(/&amp;/g, '&')
        .replace(/&#0?39;|&rsquo;/g, '’')
        .replace(/&quot;/g, '"')
        .trim() || null;

const address = (url: string | null): string | null => (url !== null && /^https?:\/\//i.test(url) ? url : null);

function line(element: XmlElement | null): string | null {
  const text = textOf(element)
    .replace(/(?<!\s)\s+/g, ' ')
    .trim();
  return text === '' ? null : text.slice(0, 2000);
}
