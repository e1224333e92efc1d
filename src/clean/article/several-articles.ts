import { subtreeEnds, sumUp } from '../page/prose.ts';
import type { RawPiece } from '../page/rendered.ts';
import { type ElementNode, type Tree, textWithin } from '../page/tree.ts';
import { fold } from '../pieces/piece.ts';

/** What a page of several articles holds. */
export interface SeveralArticles {
  /** The articles that are not the page's own, each with all in it. */
  readonly others: readonly ElementNode[];
  readonly notice: string;
}

/** What makes a whole article of several: letters; and how many are looked at and named. */
const UNIT = {
  /** Fewer letters of prose than this are a teaser, not an article. */
  prose: 500,
  paragraph: 60,
  /** The shortest heading that tells articles apart, folded. */
  heading: 8,
  most: 200,
  named: 5,
  /** Elements of a unit that are looked at for its heading and for what makes it an article of its own. */
  lookedAt: 400,
} as const;

const POSTING = /(?:^|\s)(?:hentry|post-\d{1,9}|type-post)(?=\s|$)/i;
const ITEM_TYPE = /schema\.org\/(?:\w{0,20}Article|BlogPosting|Report)$/i;
const REMARK = /comment|kommentar|reply|review|respon[ds]e?|answer|related|teaser|message/i;
const DATED = /\b(?:entry-date|published|post-?date|pubdate|dateline|timestamp|byline|author|vcard)\b/i;

interface Unit {
  readonly element: ElementNode;
  readonly heading: string;
  readonly level: number;
  /** Where its heading leads to, '' where it leads nowhere. */
  readonly leads: string;
  readonly letters: number;
}

/**
 * Tells whether a page holds several whole articles, each with its own heading and its own date, author or address: the
 * page's own (by its title, its address, its only main heading) and others below it, as pages that go on loading
 * have, or a row of posts, none of which is the page's own; then the first is read. Null for a page of one article.
 *
 * @param title the headline the page states
 */
export function severalArticles(
  tree: Tree,
  text: string,
  pieces: readonly RawPiece[],
  title: string | null,
  url: string | null,
): SeveralArticles | null {
  const units = unitsOf(tree, pieces);
  if (units.length < 2) return null;
  const own = ownOf(units, fold(title ?? ''), url);
  if (own === null && areSections(tree, units, fold(title ?? ''))) return null;
  const kept = own ?? units[0]!;
  const around = new Set<ElementNode>();
  for (let up: ElementNode | null = kept.element; up !== null; up = up.parent) around.add(up);
  const others = units.filter(({ element }) => !around.has(element));
  if (others.length === 0 || text === '') return null;
  const names = others.slice(0, UNIT.named).map(({ heading }) => `“${heading}”`);
  const list = `${names.join(', ')}${others.length > UNIT.named ? ' and more' : ''}`;
  const count = others.length === 1 ? 'another article' : `${others.length} other articles`;
  return {
    others: others.map(({ element }) => element),
    notice:
      own === null
        ? `The page is a list of ${units.length} articles, none of which is its own; only the first, “${kept.heading}”, was read, not ${list}.`
        : `The page also holds ${count}, marked as furniture and not read: ${list}.`,
  };
}

function ownOf(units: readonly Unit[], title: string, url: string | null): Unit | null {
  const equal = units.find(({ heading }) => title !== '' && fold(heading) === title);
  if (equal) return equal;
  const near = units.filter(({ heading }) => {
    const folded = fold(heading);
    return title.length >= UNIT.heading && (title.includes(folded) || folded.includes(title));
  });
  if (near.length === 1) return near[0]!;
  const led = units.find(({ leads }) => url !== null && leads !== '' && leads === url);
  if (led) return led;
  const main = units.filter(({ level }) => level === 1);
  return main.length === 1 ? main[0]! : null;
}

/** True for the parts of one guide: under the page's own headline, with headings of their own that lead nowhere. */
function areSections({ elements }: Tree, units: readonly Unit[], title: string): boolean {
  if (units.filter(({ leads }) => leads !== '').length * 2 > units.length || title.length < UNIT.heading) return false;
  const first = units[0]!.element.index;
  return elements.slice(0, first).some((element) => {
    const words = element.tag === 'h1' ? fold(textWithin(element, 300, 100)) : '';
    return words.length >= UNIT.heading && (words === title || words.includes(title) || title.includes(words));
  });
}

/** The elements that hold a whole article each, none inside another unless both hold prose of their own. */
function unitsOf(tree: Tree, pieces: readonly RawPiece[]): Unit[] {
  const { elements } = tree;
  const candidates = elements.filter(isCandidate);
  if (candidates.length < 2) return [];
  const letters = new Float64Array(elements.length);
  for (const { start, end, linked, block } of pieces) {
    if (end - start >= UNIT.paragraph && linked < 0.5) letters[block.index]! += end - start;
  }
  sumUp(tree, letters);
  const ends = subtreeEnds(tree);
  const long = candidates.filter(({ index }) => letters[index]! >= UNIT.prose).slice(0, UNIT.most);
  return long.flatMap((element, i) => {
    let inner = 0;
    let reached = element.index;
    for (const { index } of long.slice(i + 1)) {
      if (index >= ends[element.index]!) break;
      if (index < reached) continue;
      inner += letters[index]!;
      reached = ends[index]!;
    }
    if (letters[element.index]! - inner < UNIT.prose) return [];
    const unit = unitOf(elements, element, ends[element.index]!, letters[element.index]! - inner);
    const nested = long.slice(0, i).some(({ index }) => ends[index]! > element.index);
    return unit === null || (nested && unit.leads === '') ? [] : [unit];
  });
}

function isCandidate({ tag, attributes }: ElementNode): boolean {
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 300);
  if (tag === 'body' || tag === 'html' || tag === 'main') return false;
  if (tag !== 'article' && !POSTING.test(names) && !ITEM_TYPE.test(attributes.itemtype ?? '')) return false;
  return !REMARK.test(`${attributes.itemprop ?? ''} ${names}`) && !/Comment/.test(attributes.itemtype ?? '');
}

function unitOf(elements: readonly ElementNode[], element: ElementNode, end: number, letters: number): Unit | null {
  let heading: ElementNode | null = null;
  let own = ITEM_TYPE.test(element.attributes.itemtype ?? '') || POSTING.test(element.attributes.class ?? '');
  let leads = '';
  for (let i = element.index + 1; i < Math.min(end, element.index + UNIT.lookedAt); i++) {
    const { tag, attributes, parent } = elements[i]!;
    if (heading === null && /^h[1-3]$/.test(tag)) heading = elements[i]!;
    const linked = tag === 'a' && heading !== null && (parent === heading || parent?.parent === heading);
    if (linked && leads === '') leads = attributes.href ?? '';
    if (tag === 'time' || attributes.rel === 'author' || DATED.test(attributes.class ?? '')) own = true;
  }
  if (heading === null || !(own || leads !== '')) return null;
  const words = textWithin(heading, 300, 100).replace(/\s+/g, ' ').trim();
  if (fold(words).length < UNIT.heading) return null;
  return { element, heading: words, level: Number(heading.tag[1]), leads, letters };
}
