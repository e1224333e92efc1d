import { RIGHTS_AROUND } from '../languages/pages/mastheads.ts';
import type { Capture } from '../model.ts';
import { unwrapped } from './capture/addresses.ts';
import { type Captured, isArchiveName } from './capture/capture.ts';
import { dateFacts } from './metadata/date-facts.ts';
import { linkedArticle } from './metadata/json-ld.ts';
import { sectionOf } from './metadata/section.ts';
import { type Signs, signsOf } from './metadata/signs.ts';
import { fitsHost, siteInTitle, siteParts, titleOf } from './metadata/title.ts';
import { type Tree, textWithin } from './page/tree.ts';
import { peopleOf } from './people/people.ts';
import { fold } from './pieces/piece.ts';

/** What the markup of a page states about it outside its text; null where it states nothing. */
export interface HtmlFacts {
  readonly url: string | null;
  /** Who saved the page, where it is a saved copy. */
  readonly capture: Capture | null;
  readonly title: string | null;
  /** Names the page gives its publisher, the surest first. */
  readonly publishers: readonly string[];
  /** The people it is by. */
  readonly byline: string | null;
  /** The metadata that say who it is by, as they stand. */
  readonly bylines: readonly string[];
  /** A site or an organisation that signs where no person does. */
  readonly signedBy: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** A date of publication that may be another article's: of a `time` element, a script. */
  readonly likely: string | null;
  readonly language: string | null;
  /** The section of the site it stands in. */
  readonly section: string | null;
  /** What the page says its article is about, in a sentence or two. */
  readonly description: string | null;
  /** The whole text where the page's linked data gives it, and the number of words it is said to have. */
  readonly statedBody: string | null;
  readonly statedWords: number | null;
  /** The page says that not all may read it. */
  readonly locked: boolean;
  /** Its linked data describes a live blog. */
  readonly live: boolean;
  /** The title of the document as it stands. */
  readonly documentTitle: string | null;
  /** The last part of the page's title, where a site names itself. */
  readonly site: string | null;
  /** Dates written 03/04/2031 put the day first; null where the page does not tell. */
  readonly dayFirst: boolean | null;
}

export const NO_FACTS: HtmlFacts = {
  url: null,
  capture: null,
  title: null,
  publishers: [],
  byline: null,
  bylines: [],
  signedBy: null,
  published: null,
  modified: null,
  likely: null,
  language: null,
  section: null,
  description: null,
  statedBody: null,
  statedWords: null,
  locked: false,
  live: false,
  documentTitle: null,
  site: null,
  dayFirst: null,
};

/**
 * Reads JSON-LD, OpenGraph and other `meta` elements, microdata, `time` elements and the canonical link.
 *
 * @param captured who saved the page, where it is a saved copy: then its address is the original's, and neither the
 *   archive's name nor the moment of saving is the page's own
 * @param outside marks the elements an archive put around the page
 */
export function htmlFacts(
  tree: Tree,
  declaredUrl: string | null,
  captured: Captured | null,
  outside: Uint8Array,
): HtmlFacts {
  const signs = signsOf(tree, outside);
  const linked = linkedArticle(signs.linkedData);
  const own = captured?.url ?? [declaredUrl, signs.canonical, signs.meta.get('og:url')].find(isHttp) ?? null;
  const url = own === null ? null : unwrapped(own);
  const publishers = publishersOf(signs, linked?.publisher ?? null, url).filter(
    (name) => captured === null || !isArchiveName(name),
  );
  const locale = signs.lang ?? meta(signs, 'og:locale', 'content-language', 'language', 'dc.language');
  const dayFirst = dayFirstIn(locale);
  const { people, body, raw } = peopleOf(signs, linked?.authors ?? [], publishers, url);
  const title = titleOf(signs, linked?.headline ?? null, publishers, url);
  return {
    url,
    capture: captured?.capture ?? null,
    title,
    publishers,
    byline: people,
    bylines: raw,
    signedBy: body,
    ...withoutSaving(dateFacts(signs, linked, url, dayFirst), captured),
    language: languageCode(locale),
    section: sectionOf(tree, signs, linked?.section ?? null, fold(title ?? '')),
    description: meta(signs, 'og:description', 'description', 'twitter:description', 'dc.description'),
    statedBody: linked?.body ?? null,
    statedWords: linked?.words ?? null,
    locked: ((linked?.locked ?? false) || isLocked(signs)) && !holdGated(tree, linked?.gates ?? []),
    live: linked?.live ?? false,
    documentTitle: signs.title,
    site: siteInTitle(signs.title),
    dayFirst,
  };
}

type Dates = ReturnType<typeof dateFacts>;

/** The dates without the moment of saving, which some archives write where a page says when it was changed. */
function withoutSaving(dates: Dates, captured: Captured | null): Dates {
  const at = captured?.capture.at ?? null;
  if (at === null) return dates;
  const saving = (date: string | null): boolean =>
    date !== null && (date === at || (date.includes('T') && Math.abs(Date.parse(date) - Date.parse(at)) < 120_000));
  const { published, modified, likely } = dates;
  return {
    published: saving(published) ? null : published,
    modified: saving(modified) ? null : modified,
    likely: saving(likely) ? null : likely,
  };
}

/** Letters from which what is not free to all is in the file all the same. */
const GATED = 100;

/** True if the elements that only some may read hold their text. */
function holdGated({ elements }: Tree, gates: readonly string[]): boolean {
  if (gates.length === 0) return false;
  let letters = 0;
  for (const element of elements) {
    const names = (element.attributes.class ?? '').split(/\s+/);
    if (element.tag !== 'body' && names.some((name) => gates.includes(name)))
      letters += textWithin(element, 400, 60).trim().length;
    if (letters >= GATED) return true;
  }
  return false;
}

/** True if `meta` elements of the common systems say that not all may read the page. */
function isLocked(signs: Signs): boolean {
  const tier = meta(signs, 'article:content_tier', 'content_tier', 'cxenseparse:access', 'article.content_tier');
  return tier !== null && /^(?:locked|paid|premium|subscriber)/i.test(tier);
}

/** The first of the named `meta` contents that is there and no address. */
export function meta(signs: Signs, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = signs.meta.get(name);
    if (value !== undefined && !/^https?:\/\//i.test(value)) return value;
  }
  return null;
}

/** The names a page gives its publisher: stated, then those of its front page's links and its title that fit its address. */
function publishersOf(signs: Signs, linked: string | null, url: string | null): string[] {
  const fitting = [...signs.homes.map(({ text }) => text), ...siteParts(signs.title)].filter((name) =>
    fitsHost(name, url ?? signs.homes.find(({ href }) => isHttp(href))?.href ?? null),
  );
  const names = [
    linked,
    meta(signs, 'og:site_name'),
    meta(signs, 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'apple-mobile-web-app-title'),
    fitting[0] ?? null,
    meta(signs, 'copyright'),
  ];
  return names.flatMap((name) => {
    if (name === null || name.length > 80) return [];
    const told = name.replace(RIGHTS_AROUND, '').trim();
    return told === '' ? [] : [told];
  });
}

const isHttp = (url: string | null | undefined): url is string =>
  typeof url === 'string' && /^https?:\/\/\S+$/i.test(url);

function languageCode(tag: string | null): string | null {
  return /^([a-z]{2})(?:[-_]|$)/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase() ?? null;
}

function dayFirstIn(locale: string | null): boolean | null {
  const code = languageCode(locale);
  if (code === null) return null;
  if (code !== 'en') return true;
  const region = /[-_]([a-z]{2})\b/i.exec(locale ?? '')?.[1]?.toLowerCase();
  return region === undefined ? null : region !== 'us';
}
