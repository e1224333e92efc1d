import { FULL_NAME } from '../../languages/pages/persons.ts';
import { ROLE } from '../../languages/pages/role-words.ts';
import { attributeOf, type ElementNode, type Tree, textWithin } from '../page/tree.ts';

/** A date as some element states it, in whatever form. */
export interface DateSign {
  /** The machine-readable value, or the words shown where there is none. */
  readonly value: string;
  /** Its place in the order of the document. */
  readonly index: number;
  /** What the element and those around it are called: class, id, itemprop. */
  readonly names: string;
  readonly inArticle: boolean;
  /** It stands in a bar, a menu, a footer: the date of today, or another article's. */
  readonly aside: boolean;
}

/** A heading of the first three levels. */
export interface HeadingSign {
  /** Its words, without a kicker or a subtitle that the markup sets off inside it. */
  readonly text: string;
  /** All its words. */
  readonly whole: string;
  readonly index: number;
  readonly level: number;
  /** It leads to the front page: it is the name of the site. */
  readonly home: boolean;
}

/** The words of an element that says it names the author; names side by side together. */
export interface AuthorSign {
  readonly names: readonly string[];
  /** Its place in the order of the document. */
  readonly index: number;
}

/** What the markup of a page says in passing, collected in one walk, unjudged. */
export interface Signs {
  /** The contents of `meta` by lower-case name, property or itemprop; the first that is not empty. */
  readonly meta: ReadonlyMap<string, string>;
  /** Contents of `meta` elements that may stand several times, as authors do. */
  readonly metaAuthors: readonly string[];
  readonly canonical: string | null;
  readonly title: string | null;
  readonly lang: string | null;
  readonly linkedData: readonly string[];
  /** Beginnings of other scripts that carry data. */
  readonly dataScripts: readonly string[];
  readonly times: readonly DateSign[];
  /** Text or content of elements by `itemprop`, in lower case. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** Headings of the first three levels. */
  readonly headings: readonly HeadingSign[];
  /** What elements say that name the author, the surest first. */
  readonly authors: readonly AuthorSign[];
  /** Hyperlinks to the front page that have words or a picture with a name. */
  readonly homes: readonly { readonly text: string; readonly href: string }[];
  /** Words of hyperlinks to authors' pages, and headings of boxes about them. */
  readonly led: readonly string[];
}

const MOST = 60;
/** Hyperlinks to the front page that are looked at. */
const MOST_HOMES = 12;
/** Elements and texts inside one that says something short. */
const FEW_NODES = 100;
const LONGEST_DATA = 3_000_000;
const AUTHOR =
  /(?:^|[\s_-])(?:author|authors|byline|by-line|autor|autoren|autorin|auteur|auteurs|autore|vcard|writer|verfasser)(?:$|\s|[_-]{1,2}(?:name|names|link|title|url|fn|display-name|text|label)?(?:$|\s))/i;
const ASIDE_TAG = new Set(['nav', 'footer', 'aside']);
const ASIDE_NAME =
  /(?:^|[\s_-])(?:nav|navtop|navbar|navwrap|top-?bar|header-?top|sidebar|footer|weather|teaser|related|comments?)(?=$|[\s_-])/i;
/** A menu, in which a hyperlink to an author's page is a column's name. */
const MENU = /(?:^|[\s_-])menu(?=$|[\s_-])/i;
/** Where a hyperlink to an author's page leads. */
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:in|en|es)?|auteurs?|autori|newsteam|reporters?|journalists?|columnists?|contributors?|redakteur(?:e|in)?|bylines?)\/[^/?#]{2,80}\/?$/i;
/** A box that tells about the author: its heading is the name. */
const AUTHOR_BOX = /author-?_{0,2}(?:box|bio|info|card|profile)|(?:about|autor)-?_{0,2}(?:author|box|info|bio)/i;
const NOT_AUTHOR = /author-?_{0,2}(?:box|bio|info|desc|description|image|avatar|social|posts|more)|comment/i;

export const tidy = (value: string | null | undefined, most = 2_000): string | null => {
  const text = (value ?? '')
    .slice(0, most)
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text;
};

/**
 * Walks the elements once and collects what they say of the page.
 *
 * @param outside marks elements that are none of the page: what an archive put around it
 */
export function signsOf({ elements }: Tree, outside: Uint8Array): Signs {
  const meta = new Map<string, string>();
  const metaAuthors: string[] = [];
  const authorItems: string[] = [];
  const properties = new Map<string, string[]>();
  const linkedData: string[] = [];
  const dataScripts: string[] = [];
  const times: DateSign[] = [];
  const headings: HeadingSign[] = [];
  const surest: { names: string[]; index: number }[] = [];
  const named: { names: string[]; index: number }[] = [];
  let lastParent: ElementNode | null = null;
  const pages: string[] = [];
  const boxes: string[] = [];
  const homes: { text: string; href: string }[] = [];
  const boxed = new Uint8Array(elements.length);
  let canonical: string | null = null;
  let title: string | null = null;
  let lang: string | null = null;
  const inArticle = new Uint8Array(elements.length);
  const beside = new Uint8Array(elements.length);
  const inMenu = new Uint8Array(elements.length);
  for (const element of elements) {
    const { tag, index, parent, attributes } = element;
    if (outside[index]) continue;
    inArticle[index] = tag === 'article' || tag === 'main' || (parent !== null && inArticle[parent.index]) ? 1 : 0;
    const up = parent === null ? 0 : beside[parent.index]!;
    beside[index] = up || ASIDE_TAG.has(tag) || ASIDE_NAME.test((attributes.class ?? '').slice(0, 200)) ? 1 : 0;
    const above = parent === null ? 0 : inMenu[parent.index]!;
    inMenu[index] =
      above || tag === 'nav' || (tag !== 'body' && MENU.test((attributes.class ?? '').slice(0, 200))) ? 1 : 0;
    if (tag === 'meta') {
      readMeta(element, meta, metaAuthors, authorItems);
    } else if (tag === 'link') {
      if (/\bcanonical\b/i.test(attributes.rel ?? '')) canonical ??= tidy(attributes.href);
    } else if (tag === 'html') lang ??= tidy(attributes.lang ?? attributes['xml:lang']);
    else if (tag === 'title') {
      if (parent?.tag !== 'svg' && parent?.tag !== 'symbol') title ??= tidy(textWithin(element));
    } else if (tag === 'script') {
      if (/ld\+json/i.test(attributes.type ?? '')) {
        if (linkedData.length < MOST) linkedData.push(textWithin(element, LONGEST_DATA));
      } else if (dataScripts.length < MOST && element.children.length > 0)
        dataScripts.push(textWithin(element, 200_000));
    } else if (tag === 'h1' || tag === 'h2' || tag === 'h3') {
      const heading = headings.length < MOST ? headingOf(element) : null;
      if (heading !== null) headings.push(heading);
    }
    if (tag === 'a' && homes.length < MOST_HOMES && HOME_PATH.test((attributes.href ?? '#').trim().slice(0, 300))) {
      const text = shortText(element, 60) ?? pictured(element);
      if (text !== null) homes.push({ text, href: attributes.href!.trim() });
    }
    const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 200);
    const property = attributeOf(element, 'itemprop')?.toLowerCase() ?? null;
    if (property !== null && tag !== 'meta') readProperty(element, property, properties);
    if (times.length < MOST && (tag === 'time' || (/date|datum|time|published/i.test(names) && tag !== 'body'))) {
      const value = attributeOf(element, 'datetime') ?? isoTitle(element) ?? shortText(element, 90);
      if (value !== null && /\d/.test(value)) {
        const around = `${names} ${property ?? ''} ${attributes.pubdate === undefined ? '' : 'pubdate'} ${parent?.attributes.class ?? ''}`;
        times.push({
          value,
          index,
          names: `${tag} ${around}`.slice(0, 300),
          inArticle: inArticle[index] === 1,
          aside: beside[index] === 1,
        });
      }
    }
    const leadsHome = tag === 'a' && HOME_PATH.test((attributes.href ?? '#').trim().slice(0, 300));
    const sure = !leadsHome && (attributes.rel === 'author' || property === 'author');
    if (sure || (!leadsHome && !inMenu[index] && names.length > 3 && AUTHOR.test(names) && !NOT_AUTHOR.test(names))) {
      const list = sure ? surest : named;
      const inside = namesInside(element);
      const text = inside.length > 1 ? null : shortText(element, 150);
      if (inside.length > 1 && list.length < MOST) list.push({ names: inside, index });
      else if (text !== null && list.length < MOST) {
        if (parent !== null && parent === lastParent && list.length > 0) list.at(-1)!.names.push(text);
        else list.push({ names: [text], index });
      }
      lastParent = parent;
    } else if (tag === 'a' && !inMenu[index] && AUTHOR_PAGE.test((attributes.href ?? '').slice(0, 500)))
      push(pages, shortText(element, 60));
    if (boxed[parent?.index ?? 0] || (AUTHOR_BOX.test(names) && !/comment/i.test(names))) boxed[index] = 1;
    if (boxed[index] && /^(?:h[2-6]|strong)$/.test(tag)) push(boxes, shortText(element, 60));
  }
  headings.sort((a, b) => a.level - b.level || a.index - b.index);
  const authors = [...surest, ...named];
  return {
    meta,
    metaAuthors: metaAuthors.length > 0 ? metaAuthors : authorItems,
    canonical,
    title,
    lang,
    linkedData,
    dataScripts,
    times,
    properties,
    headings,
    homes,
    authors,
    led: [...pages, ...boxes],
  };
}

/** Parts of a heading that stand above or below the headline. */
const KICKER =
  /(?:^|[\s_-])(?:kicker|overline|dachzeile|topline|roofline|eyebrow|spitzmarke|oberzeile|vorzeile|pre-?title|pre-?headline|suptitle|super-?title|antetitulo|over-?title|sub-?title|sub-?headline|subline|unterzeile|untertitel|label|category)(?=$|[\s_-])/i;
const HOME_PATH = /^(?:https?:\/\/[^/]{1,200})?\/?(?:index\.\w{3,5})?$/i;

function headingOf(element: ElementNode): HeadingSign | null {
  const whole = tidy(textWithin(element, 2_000, FEW_NODES));
  const link = element.children.find((child): child is ElementNode => typeof child !== 'string' && child.tag === 'a');
  const home =
    link !== undefined &&
    ((link.attributes.rel ?? '') === 'home' || HOME_PATH.test((link.attributes.href ?? '#').trim().slice(0, 300)));
  const picture = home ? pictured(link) : null;
  if (whole === null) {
    if (picture === null) return null;
    return { text: picture, whole: picture, index: element.index, level: Number(element.tag[1]), home };
  }
  const bare = unpointed(tidy(bareText(element, 20), LONGEST_HEADING));
  const text = bare !== null && bare.length >= 8 ? bare : whole;
  return { text, whole, index: element.index, level: Number(element.tag[1]), home };
}

/** Letters of a heading that are looked at. */
const LONGEST_HEADING = 600;

/** A heading without the marks that parted it from what was taken out of it. */
function unpointed(heading: string | null): string | null {
  if (heading === null) return null;
  const marks = ' :–—|,-';
  let start = 0;
  let end = heading.length;
  while (start < end && marks.includes(heading[start]!)) start += 1;
  while (end > start && marks.includes(heading[end - 1]!)) end -= 1;
  return heading.slice(start, end);
}

/** The name that the picture in a hyperlink stands for. */
function pictured(link: ElementNode): string | null {
  const picture = link.children.find((child): child is ElementNode => typeof child !== 'string' && child.tag === 'img');
  return tidy(picture?.attributes.alt ?? link.attributes.title, 100);
}

/** The words of a heading less those set off as a kicker or a subtitle; children `most` levels down, few of them. */
function bareText(element: ElementNode, most: number): string {
  const parts = element.children.slice(0, 30).map((child) => {
    if (typeof child === 'string') return child.slice(0, LONGEST_HEADING);
    const { tag, attributes } = child;
    if (tag === 'small' || tag === 'script' || tag === 'style' || KICKER.test(attributes.class ?? '')) return ' ';
    return most > 0 ? bareText(child, most - 10) : textWithin(child, 500, 20);
  });
  return parts.join('');
}

/** The names that stand side by side inside an element, each in one of its own; fewer than two where it names one. */
function namesInside({ children }: ElementNode): string[] {
  const parts = children.filter((child): child is ElementNode => typeof child !== 'string').slice(0, 12);
  const names = parts.flatMap((part) => {
    if (part.tag !== 'a' && part.tag !== 'span' && part.tag !== 'li' && part.tag !== 'div') return [];
    const text = shortText(part, 60);
    return text !== null && FULL_NAME.test(text) && !ROLE.test(text) ? [text] : [];
  });
  return [...new Set(names)];
}

/** A moment in the tooltip of a date that is shown in other words. */
function isoTitle({ attributes }: ElementNode): string | null {
  const title = attributes.title ?? attributes.content ?? '';
  return /^\d{4}-\d\d-\d\d/.test(title) ? title.slice(0, 60) : null;
}

function readMeta({ attributes }: ElementNode, meta: Map<string, string>, authors: string[], items: string[]): void {
  const content = tidy(attributes.content);
  if (content === null) return;
  for (const attribute of ['property', 'name', 'itemprop'] as const) {
    const name = attributes[attribute]?.toLowerCase().trim();
    if (!name) continue;
    if (!meta.has(name)) meta.set(name, content);
    if (/^(?:author|article:author|dcterms?\.creator|dc\.creator|citation_author)$/.test(name))
      push(attribute === 'itemprop' ? items : authors, content);
  }
}

function readProperty(element: ElementNode, property: string, properties: Map<string, string[]>): void {
  const { attributes } = element;
  const value = tidy(attributes.content ?? attributes.datetime) ?? shortText(element, 300);
  if (value === null) return;
  for (const name of property.split(/\s+/).slice(0, 4)) {
    const list = properties.get(name) ?? [];
    if (list.length < MOST) list.push(value);
    properties.set(name, list);
  }
}

function shortText(element: ElementNode, most: number): string | null {
  const text = tidy(textWithin(element, most * 3, FEW_NODES), most * 3);
  return text !== null && text.length <= most ? text : null;
}

function push(list: string[], value: string | null): void {
  if (value !== null && list.length < MOST) list.push(value);
}
