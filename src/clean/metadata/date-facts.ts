import { dateOfAddress, isoDate } from '../dates/dates.ts';
import { withStatedOffset } from '../dates/local-time.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { Signs } from './signs.ts';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'article.published',
  'datepublished',
  'published',
  'published_time',
  'publication_date',
  'publication-date',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'rnews:datepublished',
  'shareaholic:article_published_time',
  'bt:pubdate',
  'originalpublicationdate',
  'article_date_original',
  'article-publication-date',
  'datecreated',
  'created',
  'creation_date',
  'date_published',
] as const;
/** Names that some systems give the publication and others the last change. */
const EITHER = ['dcterms.date', 'dc.date', 'displaydate', 'date'] as const;
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'article:modified',
  'datemodified',
  'dateupdated',
  'updated_time',
  'dcterms.modified',
  'dc.date.modified',
  'dc.modified',
  'lastmod',
  'last-modified',
  'modified',
  'revised',
] as const;

const SCRIPT_DATE =
  /["']?(?:datePublished|publishedAt|published_at|publishDate|publishedDate|publicationDate|publication_date|pubDate|firstPublished|publishedFirst|publish_date|page_date)\\?["']?\s{0,3}[:=]\s{0,3}\\?["'](\d{4}-?\d\d-?\d\d[^"'\\]{0,25}|\d\d[.-]\d\d[.-]\d{4})/i;

/**
 * The publication and the last change that the markup of a page states, ISO 8601; null where it states none. `likely` is
 * the publication by `time` elements and scripts, which may be another article's.
 */
export function dateFacts(
  signs: Signs,
  linked: LinkedArticle | null,
  url: string | null,
  dayFirst: boolean | null,
): { readonly published: string | null; readonly modified: string | null; readonly likely: string | null } {
  const first = (values: readonly (string | null | undefined)[]): string | null => {
    for (const value of values) {
      const date = value ? isoDate(value, dayFirst) : null;
      if (date !== null) return date;
    }
    return null;
  };
  const scripted = () => signs.dataScripts.map((script) => SCRIPT_DATE.exec(script)?.[1]);
  const published =
    first([
      linked?.published,
      ...PUBLISHED.map((name) => signs.meta.get(name)),
      ...(signs.properties.get('datepublished') ?? []),
      ...(signs.properties.get('datecreated') ?? []),
      ...signs.times
        .filter(({ names, aside }) => /\bpubdate\b/.test(names) && !aside && !LATER.test(names))
        .map(({ value }) => value),
    ]) ?? dateOfAddress(url);
  const either = first(EITHER.map((name) => signs.meta.get(name)));
  const likely = published ?? either ?? first(shownTimes(signs)) ?? first(scripted());
  const modified = first([
    linked?.modified,
    ...MODIFIED.map((name) => signs.meta.get(name)),
    ...(signs.properties.get('datemodified') ?? []),
    ...signs.times.filter(({ names }) => /\b(?:updated|modified)\b/i.test(names)).map(({ value }) => value),
  ]);
  const stated = signs.times.filter(({ aside }) => !aside).map(({ value }) => value);
  const local = (moment: string | null): string | null => (moment === null ? null : withStatedOffset(moment, stated));
  return { published: local(published), modified: local(modified), likely: local(likely) };
}

const LATER = /updated|modified|aktualisiert|comment|related|teaser|sidebar|widget|footer|event|expire|copyright/i;
const CALLED =
  /publish|pubdate|posted|entry-date|post-?date|article-?date|date-?published|dateline|timestamp|veroeffentlicht/i;

/** The `time` elements and dates near the headline first, then those by name, then any. */
function shownTimes({ times, headings }: Signs): string[] {
  const usable = times.filter(({ names }) => !LATER.test(names) || /\bpublished\b/i.test(names));
  const heading = headings.find(({ level }) => level === 1)?.index ?? null;
  const near = (index: number) => heading !== null && index > heading - 60 && index < heading + 80;
  const rank = (sign: (typeof times)[number]): number =>
    (sign.names.startsWith('time ') ? 1 : 0) +
    (CALLED.test(sign.names) ? 2 : 0) +
    (near(sign.index) ? 3 : 0) +
    (sign.inArticle ? 1 : 0);
  /** Those beside the article come last. */
  const place = ({ aside }: (typeof times)[number]): number => (aside ? 1 : 0);
  return usable
    .map((sign) => ({ value: sign.value, rank: rank(sign), place: place(sign) }))
    .filter(({ rank: worth }) => worth >= 3)
    .sort((a, b) => a.place - b.place || b.rank - a.rank)
    .map(({ value }) => value);
}
