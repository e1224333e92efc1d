import { attributeOf, type ElementNode } from './tree.ts';

/** What content-management systems in general call the parts of a page, in class and id. */

/** Parts that hold no article, whatever is in them. */
const UNLIKELY =
  /-ad-|\bads?\b|advert|agegate|banner|breadcrumb|brotkrumen|combx|comment|kommentar|community|consent|cookie|cover-wrap|disqus|extra|footer|gdpr|header|jp-relatedposts|legends|masthead|menu|modal|navbar|navigation|newsletter|outbrain|overlay|pager|pagination|popup|recommend|related|remark|replies|rss|sharedaddy|shoutbox|sidebar|skip-?link|skyscraper|social|sponsor|supplemental|taboola|teaser-?list|toolbar|yom-remote/i;
const MAYBE = /\band\b|article|body|column|content|main|shadow|entry|post(?!s)|story|text/i;
const POSITIVE = /article|blog|body|content|entry|hentry|main|page|post|story|text|artikel|beitrag|inhalt|nachricht/i;
const NEGATIVE =
  /-ad-|\bad\b|advert|author-?(?:box|bio|info)|banner|bookmark|breadcrumb|byline|combx|comment|com-|consent|contact|cookie|copyright|footer|foot\b|footnote-?nav|gdpr|hidden|masthead|media|meta\b|metadata|modal|nav\b|navi|newsletter|outbrain|paywall|popular|promo|rating|recommend|related|scroll|share|sharing|shoutbox|sidebar|skyscraper|social|sponsor|shopping|subscribe|subscription|taboola|tags|tag-?list|teaser|toc\b|widget|weiterlesen|werbung|zurueck/i;
const SHARED = /(?:\b|_)(?:share|sharedaddy|sharing|social|addtoany|addthis)(?:\b|_)/i;
const UNLIKELY_ROLES = new Set(
  'menu menubar complementary navigation alert alertdialog dialog banner contentinfo search toolbar'.split(' '),
);
/** Containers of the body alone, as the common systems name them. */
const BODY =
  /(?:^|\s)(?:article-?_{0,2}(?:body|content|text)(?:-(?:content|text|inner|wrapper))?|(?:entry|post|story|news)-?_{0,2}(?:body|content|text)|(?:content|body)__article-body|article-?main|td-post-content|single-?(?:post-)?content|field--name-body|field-name-body|articlebody|storybody|story-text|maincontent-?text|articletext|rich-?text-article|js-article-(?:body|content))(?=\s|$)/i;

const namesOf = (element: ElementNode): string =>
  `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`.slice(0, 400);

/** What a name tells, kept: the same names stand on hundreds of elements of a page. Emptied when it is full. */
function remembered<Value>(judge: (names: string) => Value): (names: string) => Value {
  const known = new Map<string, Value>();
  return (names) => {
    let value = known.get(names);
    if (value === undefined) {
      value = judge(names);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(names, value);
    }
    return value;
  };
}
const MOST_KNOWN = 5_000;

const readsUnlikely = remembered((names) => UNLIKELY.test(names) && !MAYBE.test(names));
const weightOf = remembered((name) => (NEGATIVE.test(name) ? -25 : 0) + (POSITIVE.test(name) ? 25 : 0));
const readsBody = remembered((names) => BODY.test(names));
const readsShared = remembered((names) => SHARED.test(names));

const SPARED = new Set([
  'html',
  'body',
  'main',
  'article',
  'a',
  'p',
  '#root',
  'em',
  'strong',
  'b',
  'i',
  'table',
  'code',
]);

/** True if the names or the role of an element say that no article is in it. */
export function isUnlikely(element: ElementNode): boolean {
  const role = attributeOf(element, 'role');
  if (role !== null && UNLIKELY_ROLES.has(role.toLowerCase())) return true;
  if (attributeOf(element, 'aria-modal') === 'true') return true;
  if (SPARED.has(element.tag)) return false;
  const names = namesOf(element);
  return names.length > 1 && readsUnlikely(names);
}

/** How much the names of an element speak for (above 0) or against its being the article: 25 a sign. */
export function nameWeight(element: ElementNode): number {
  let weight = 0;
  for (const name of ['class', 'id']) {
    const value = attributeOf(element, name)?.slice(0, 300);
    if (value) weight += weightOf(value);
  }
  return weight;
}

/** True for a bar of buttons to share. */
export const isShareBar = (element: ElementNode): boolean => readsShared(namesOf(element));

/** True if the markup says that the element holds the body of an article and nothing else. */
export function isBodyContainer(element: ElementNode): boolean {
  if (/\barticleBody\b/i.test(attributeOf(element, 'itemprop') ?? '')) return true;
  return (
    (element.tag === 'div' || element.tag === 'section' || element.tag === 'article') && readsBody(namesOf(element))
  );
}
