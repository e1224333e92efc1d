import type { BlockKind } from '../../model.ts';
import type { ElementNode } from './tree.ts';

/** Elements that are not rendered as text. */
export const UNRENDERED: ReadonlySet<string> = new Set(
  'script style template noscript svg math title meta link base iframe object embed audio video canvas map datalist param source track'.split(
    ' ',
  ),
);

/** Elements rendered within a line; every other element breaks it. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture amp-img'.split(
    ' ',
  ),
);

const FURNITURE_TAGS = new Set('nav footer aside form button select dialog menu textarea'.split(' '));
const FURNITURE_ROLES = new Set(
  'navigation complementary contentinfo dialog alert banner search menu menubar toolbar'.split(' '),
);
const OUTERMOST = new Set('html body main article'.split(' '));

const COMMENTS =
  /^(?:comments?|comments?-?_?(?:list|section|area|body|thread|container|wrapper|form|respond)|disqus_thread|respond|reader-comments)$/i;
const SHARE =
  /^(?:share|sharing|social|social-?(?:share|links|media|bar|icons)|share-?(?:bar|buttons|tools|links)|addthis|newsletter(?:-?\w+)?|related(?:-?(?:articles|stories|posts|content|links))?|recommended|breadcrumbs?|cookie(?:-?\w+)?|advert(?:isement)?|ad-?(?:slot|container|unit|label)|tags?|tag-?list|paywall|pagination|print-?only|sr-only|screen-reader-text|visually-?hidden)$/i;
const BYLINE =
  /^(?:byline|by-line|author|authors|article-?(?:author|byline)|(?:post|entry|story)-?author|author-?name|byline-?\w+|\w+-byline)$/i;
const DATE =
  /^(?:dateline|timestamp|date|pubdate|published|publish-?date|entry-?date|post-?date|article-?date|date-?time|datetime)$/i;
const DECK =
  /^(?:deck|dek|standfirst|subtitle|sub-?headline|subhead|article-?(?:deck|dek|subtitle|standfirst)|headline-?deck)$/i;
const CAPTION =
  /^(?:caption|wp-caption-text|image-?caption|photo-?(?:caption|credit)|image-?credit|caption-?text|photo-?caption|credit|(?:[\w-]{1,40}[_-]{1,2})?(?:caption|legende?|bildunterschrift|bildtext|bildbeschreibung|didascalia|pie-?(?:de-?)?foto|fotocredit)(?:-?text)?)$/i;

/** What the element itself states of the text in it; null where it states nothing. */
export function areaOf({ tag, attributes }: ElementNode): BlockKind | null {
  if (tag === 'figcaption') return 'caption';
  if (FURNITURE_TAGS.has(tag)) return 'furniture';
  if (tag === 'time') return 'dateline';
  if (OUTERMOST.has(tag)) return null;
  const { role } = attributes;
  if (role !== undefined && FURNITURE_ROLES.has(role.toLowerCase())) return 'furniture';
  if (attributes.rel === 'author' || attributes.itemprop?.toLowerCase() === 'author') return 'byline';
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 500);
  if (names.length < 3) return null;
  const known = KNOWN.get(names);
  if (known !== undefined) return known;
  const area = areaByNames(names);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(names, area);
  return area;
}

/** What names tell, kept: the same stand on hundreds of elements. Emptied when it is full. */
const KNOWN = new Map<string, BlockKind | null>();
const MOST_KNOWN = 5_000;

function areaByNames(names: string): BlockKind | null {
  let area: BlockKind | null = null;
  for (const name of names.split(/\s+/)) {
    if (COMMENTS.test(name) || SHARE.test(name)) return 'furniture';
    if (CAPTION.test(name)) area = 'caption';
    else if (BYLINE.test(name)) area ??= 'byline';
    else if (DATE.test(name)) area ??= 'dateline';
    else if (DECK.test(name)) area ??= 'deck';
  }
  return area;
}

/** True if the element says that it is not shown. `aria-hidden` text is shown, so it is kept. */
export function isHidden({ attributes }: ElementNode): boolean {
  if (attributes.hidden !== undefined) return true;
  const { style } = attributes;
  return style !== undefined && /display\s{0,5}:\s{0,5}none/i.test(style.slice(0, 2000));
}
