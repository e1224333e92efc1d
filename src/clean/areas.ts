import type { BlockKind } from '../model.ts';

/** Elements that are not rendered as text. */
export const UNRENDERED: ReadonlySet<string> = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG MATH HEAD-ONLY TITLE META LINK BASE IFRAME OBJECT EMBED AUDIO VIDEO CANVAS MAP DATALIST PARAM SOURCE TRACK'.split(
    ' ',
  ),
);

/** Elements rendered within a line; every other element breaks it. */
export const INLINE: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG PICTURE AMP-IMG'.split(
    ' ',
  ),
);

const FURNITURE_TAGS = new Set('NAV FOOTER ASIDE FORM BUTTON SELECT DIALOG MENU TEXTAREA'.split(' '));
const FURNITURE_ROLES = new Set(
  'navigation complementary contentinfo dialog alert banner search menu menubar toolbar'.split(' '),
);
const OUTERMOST = new Set('HTML BODY MAIN ARTICLE'.split(' '));

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
  /^(?:caption|wp-caption-text|image-?caption|photo-?(?:caption|credit)|image-?credit|caption-?text|photo-?caption|credit)$/i;

/** What the element itself states of the text in it; null where it states nothing. */
export function areaOf(tag: string, attribute: (name: string) => string | null): BlockKind | null {
  if (tag === 'FIGCAPTION') return 'caption';
  if (FURNITURE_TAGS.has(tag)) return 'furniture';
  if (tag === 'TIME') return 'dateline';
  if (OUTERMOST.has(tag)) return null;
  const role = attribute('role');
  if (role !== null && FURNITURE_ROLES.has(role.toLowerCase())) return 'furniture';
  if (attribute('rel') === 'author' || /^author$/i.test(attribute('itemprop') ?? '')) return 'byline';
  const names = `${attribute('class') ?? ''} ${attribute('id') ?? ''}`.slice(0, 500);
  if (names.length < 3) return null;
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
export function isHidden(attribute: (name: string) => string | null): boolean {
  if (attribute('hidden') !== null) return true;
  const style = attribute('style');
  return style !== null && /display\s{0,5}:\s{0,5}none/i.test(style.slice(0, 2000));
}
