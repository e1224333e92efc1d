import { isIsoDate } from './dates.ts';
import { type LinkedArticle, linkedArticle } from './json-ld.ts';

/** What the markup of a page states about it outside its text; null where it states nothing. */
export interface HtmlFacts {
  readonly url: string | null;
  readonly title: string | null;
  /** Names the page gives its publisher, the surest first. */
  readonly publishers: readonly string[];
  readonly byline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
}

export const NO_FACTS: HtmlFacts = {
  url: null,
  title: null,
  publishers: [],
  byline: null,
  published: null,
  modified: null,
  language: null,
};

/** Reads JSON-LD, OpenGraph and other `meta` elements, `time` elements and the canonical link, in that order. */
export function htmlFacts(document: Document, declaredUrl: string | null): HtmlFacts {
  const meta = metaOf(document);
  const linked = linkedArticle(scripts(document));
  const url =
    [declaredUrl, attributeOf(document, 'link[rel="canonical"]', 'href'), meta('og:url')].find(isHttp) ?? null;
  return {
    url,
    title:
      linked?.headline ??
      meta('og:title', 'twitter:title', 'dc.title', 'headline') ??
      tidy(document.querySelector('title')?.textContent),
    publishers: [
      linked?.publisher,
      meta('og:site_name'),
      meta('application-name', 'dc.publisher', 'publisher', 'copyright'),
    ]
      .filter((name): name is string => name !== null && name !== undefined)
      .filter((name) => name.length <= 80),
    byline:
      people(linked) ?? meta('author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author'),
    published: firstDate([
      linked?.published,
      meta(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'date',
        'dc.date',
        'dc.date.issued',
        'parsely-pub-date',
        'sailthru.date',
        'pubdate',
        'publish-date',
        'article.published',
      ),
      attributeOf(document, 'meta[itemprop="datePublished"]', 'content'),
      attributeOf(document, '[itemprop="datePublished"]', 'datetime'),
      attributeOf(document, 'article time[datetime]', 'datetime'),
      attributeOf(document, 'time[pubdate]', 'datetime'),
    ]),
    modified: firstDate([
      linked?.modified,
      meta('article:modified_time', 'og:updated_time', 'last-modified', 'datemodified', 'dc.date.modified', 'lastmod'),
      attributeOf(document, 'meta[itemprop="dateModified"]', 'content'),
    ]),
    language: languageCode(attributeOf(document, 'html', 'lang') ?? meta('og:locale', 'language', 'dc.language')),
  };
}

const people = (linked: LinkedArticle | null): string | null =>
  linked && linked.authors.length > 0 ? linked.authors.join(', ') : null;

const isHttp = (url: string | null | undefined): url is string =>
  typeof url === 'string' && /^https?:\/\/\S+$/i.test(url);

function firstDate(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) if (value && isIsoDate(value)) return value.trim();
  return null;
}

function languageCode(tag: string | null): string | null {
  return /^([a-z]{2})(?:[-_]|$)/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase() ?? null;
}

function tidy(value: string | null | undefined): string | null {
  const text = (value ?? '').slice(0, 2000).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

function attributeOf(document: Document, selector: string, name: string): string | null {
  return tidy(document.querySelector(selector)?.getAttribute(name));
}

/** A look-up of `meta` content by name, property or itemprop; of the names given the first that has any. */
function metaOf(document: Document): (...names: string[]) => string | null {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase();
    const content = tidy(element.getAttribute('content'));
    if (name !== '' && content !== null && !values.has(name)) values.set(name, content);
  }
  return (...names) => {
    for (const name of names) {
      const value = values.get(name);
      if (value !== undefined && !/^https?:\/\//i.test(value)) return value;
      if (value !== undefined && name === 'og:url') return value;
    }
    return null;
  };
}

function scripts(document: Document): string[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, 50)
    .map((script) => script.textContent ?? '');
}
