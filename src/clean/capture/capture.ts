import { ARCHIVE_NAME, CACHE_BANNER, FILE_ARCHIVED, SAVED_BY, SAVED_FIELDS } from '../../languages/pages/captures.ts';
import type { Capture } from '../../model.ts';
import { type ElementNode, type Tree, textWithin } from '../page/tree.ts';
import { type SavedAddress, savedAddress, unwrapped } from './addresses.ts';
import { savedMoment } from './moment.ts';

/** A page that is a saved copy of another. */
export interface Captured {
  readonly capture: Capture;
  /** The address of the page itself. */
  readonly url: string | null;
  /** What the archive or the cache put around it: its bars and banners, each with all in it. */
  readonly banners: readonly ElementNode[];
}

/** How much of a page is looked at for signs of a copy: letters, elements, shares. */
const LOOK = {
  /** Letters of the beginning and of the end in which programs leave their comment. */
  beginning: 8_000,
  end: 3_000,
  /** Elements of the beginning in which a cache's banner stands, and letters it may have. */
  elements: 80,
  banner: 1_500,
  /** Least hyperlinks, and share of them, that lead into one archive, where nothing else tells. */
  links: 3,
  wrapped: 0.6,
} as const;

const BAR =
  /^(?:wm-ipp|wm-ipp-base|wm-ipp-print|donato|wb-toolbar|__wb_\w+|wayback-?\w*|replay-?toolbar|archive-?(?:toolbar|banner|header)|HEADER)$/;

/** True if a name a page gives its publisher is that of the archive it was read from. */
export const isArchiveName = (name: string): boolean =>
  ARCHIVE_NAME.test(name.trim()) || savedAddress(`https://${name.trim().toLowerCase()}/`) !== null;

/**
 * What tells that a page of HTML is a saved copy: the address it gives itself or was declared, the bar of an archive, the
 * banner of a search engine's cache, the comment of the program that saved it. Null for a page that is none.
 *
 * @param html the page as it stands, for the comments in it
 * @param declared the address that the record declares
 */
export function captureOf(tree: Tree, html: string, declared: string | null): Captured | null {
  const signs = signsOfCapture(tree);
  const archived = archivedBy(tree, signs, html, declared);
  if (archived !== null) return archived;
  return savedBy(html, signs) ?? cachedBy(tree, signs);
}

interface Signs {
  /** The addresses the page gives itself. */
  readonly own: readonly string[];
  readonly base: string | null;
  readonly meta: ReadonlyMap<string, string>;
  /** How the root element says it was saved. */
  readonly root: ElementNode | null;
}

function signsOfCapture({ elements }: Tree): Signs {
  const links: string[] = [];
  const graph: string[] = [];
  const meta = new Map<string, string>();
  let base: string | null = null;
  let root: ElementNode | null = null;
  for (const element of elements) {
    const { tag, attributes } = element;
    if (tag === 'link' && /^(?:canonical|bookmark|original)$/i.test(attributes.rel ?? '') && attributes.href)
      links.push(attributes.href);
    else if (tag === 'base') base ??= attributes.href ?? null;
    else if (tag === 'html') root ??= element;
    else if (tag === 'meta') {
      const name = (attributes.property ?? attributes.name ?? '').toLowerCase();
      if (name === 'og:url' && attributes.content) graph.push(attributes.content);
      if (name !== '' && !meta.has(name)) meta.set(name, attributes.content ?? '');
    }
  }
  return { own: [...links, ...graph], base, meta, root };
}

/** An archive's copy: by the addresses the page gives, by the links in it, by the line at its end. */
function archivedBy(tree: Tree, { own, base }: Signs, html: string, declared: string | null): Captured | null {
  const addresses = [declared, ...own, base].filter((url): url is string => url !== null && url !== '');
  const saved = addresses.flatMap((url) => savedAddress(url) ?? []);
  const tail = FILE_ARCHIVED.exec(html.slice(-LOOK.end))?.groups?.at;
  const banners = tree.elements.filter(
    ({ tag, attributes }) => tag !== 'body' && tag !== 'html' && BAR.test(attributes.id ?? ''),
  );
  const linked = saved.length > 0 || tail !== undefined ? null : wrappedLinks(tree);
  const found = [...saved, ...(linked === null ? [] : [linked])];
  if (found.length === 0 && tail === undefined) return null;
  const whole = found.find(({ original }) => original !== null);
  const boxed = whole === undefined && saved.length > 0 ? boxedAddress(banners) : null;
  const plain = addresses.find((url) => savedAddress(url) === null && /^https?:/i.test(url));
  const copies = addresses.filter((url) => savedAddress(url) !== null && /^https?:/i.test(url));
  return {
    capture: {
      by: found[0]?.by ?? 'Wayback Machine',
      at: found.find(({ at }) => at !== null)?.at ?? (tail === undefined ? null : archiveMoment(tail)),
      url: copies[0] ?? null,
    },
    url: (linked === null ? whole?.original : null) ?? boxed ?? plain ?? null,
    banners: saved.length > 0 || linked !== null || tail !== undefined ? banners : [],
  };
}

const archiveMoment = (tail: string): string | null => {
  const moment = savedMoment(tail);
  return moment?.includes('T') ? `${moment}Z` : moment;
};

/** The archive into which most hyperlinks of a page lead, where its bar was cut away; null where few do. */
function wrappedLinks({ elements }: Tree): SavedAddress | null {
  let links = 0;
  const saved: SavedAddress[] = [];
  for (const { tag, attributes } of elements) {
    if (tag !== 'a' || !/^(?:https?:)?\/\/|^\/web\//i.test(attributes.href ?? '')) continue;
    links += 1;
    const address = savedAddress(attributes.href!);
    if (address?.original) saved.push(address);
  }
  return saved.length >= LOOK.links && saved.length >= links * LOOK.wrapped ? { ...saved[0]!, original: null } : null;
}

/** The address in the search box of an archive's bar. */
function boxedAddress(banners: readonly ElementNode[]): string | null {
  const open: ElementNode[] = [...banners];
  for (let seen = 0; open.length > 0 && seen < 500; seen++) {
    const element = open.pop()!;
    const { value } = element.attributes;
    if (element.tag === 'input' && value !== undefined && /^https?:\/\/\S+$/i.test(value)) return value;
    for (const child of element.children) if (typeof child !== 'string') open.push(child);
  }
  return null;
}

/** A page that a browser or a program saved: by its comment, or by fields of its own. */
function savedBy(html: string, { meta, root }: Signs): Captured | null {
  const beginning = html.slice(0, LOOK.beginning);
  if (beginning.includes('<!--')) {
    for (const { name, pattern } of SAVED_BY) {
      const groups = pattern.exec(beginning)?.groups;
      if (groups === undefined) continue;
      const url = /^https?:/i.test(groups.url!)
        ? groups.url!
        : /^[\w.-]+\.[a-z]{2,}\//i.test(groups.url!)
          ? `http://${groups.url}`
          : null;
      if (url === null) continue;
      return { capture: { by: name, at: savedMoment(groups.at ?? ''), url: null }, url: unwrapped(url), banners: [] };
    }
  }
  for (const { name, url, at } of SAVED_FIELDS) {
    const address = meta.get(url);
    if (!address || !/^https?:/i.test(address)) continue;
    return {
      capture: { by: name, at: savedMoment(meta.get(at) ?? ''), url: null },
      url: unwrapped(address),
      banners: [],
    };
  }
  const source = root?.attributes['data-scrapbook-source'];
  if (source && /^https?:/i.test(source)) {
    const digits = (root.attributes['data-scrapbook-create'] ?? '').slice(0, 14);
    const at = savedAddress(`https://web.archive.org/web/${digits}/https://x.example/`)?.at ?? null;
    return { capture: { by: 'ScrapBook', at, url: null }, url: source.split('#', 1)[0]!, banners: [] };
  }
  return null;
}

/** A copy in a search engine's cache: by the words over it. */
function cachedBy({ elements }: Tree, { base }: Signs): Captured | null {
  for (const element of elements.slice(1, LOOK.elements)) {
    if (!element.children.some((child) => typeof child === 'string' && CACHE_BANNER.test(child.slice(0, 500))))
      continue;
    const words = textWithin(element, LOOK.banner, 60).replace(/\s+/g, ' ');
    const shown = /https?:\/\/[^\s<>"]{4,1000}/i.exec(words)?.[0]?.replace(/[.,;)]$/, '');
    const url = base !== null && /^https?:/i.test(base) ? base : (shown ?? null);
    if (url === null || words.length >= LOOK.banner) continue;
    const after = /\d/.exec(words.replace(shown ?? '', ' ')) === null ? '' : words.replace(shown ?? '', ' ');
    const at = savedMoment(/(?:\p{L}{3,10}\.?,? )?\d{1,4}[\s./年-].{4,60}/u.exec(after)?.[0] ?? '');
    return { capture: { by: 'search engine’s cache', at, url: null }, url, banners: [bannerAround(element)] };
  }
  return null;
}

const WHOLE = new Set(['#root', 'html', 'body', 'main', 'article']);

/** The box of a banner: the outermost element around its words that holds nothing of the page. */
function bannerAround(element: ElementNode): ElementNode {
  let box = element;
  for (let up = element.parent; up !== null && !WHOLE.has(up.tag); up = up.parent) {
    if (holdsPage(up)) break;
    box = up;
  }
  return box;
}

function holdsPage(element: ElementNode): boolean {
  const open: ElementNode[] = [element];
  let paragraphs = 0;
  for (let seen = 0; open.length > 0; seen++) {
    const { tag, children } = open.pop()!;
    if (seen > 60 || WHOLE.has(tag) || /^h[1-3]$/.test(tag)) return true;
    if (tag === 'p' && ++paragraphs > 2) return true;
    for (const child of children) if (typeof child !== 'string') open.push(child);
  }
  return textWithin(element, LOOK.banner + 1, 500).length > LOOK.banner;
}
