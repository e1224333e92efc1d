import { CLOCK_ALONE } from '../../languages/pages/date-words.ts';
import { isoDate } from '../dates/dates.ts';
import { marksOf, sumUp } from '../page/prose.ts';
import { type ElementNode, type Tree, textWithin } from '../page/tree.ts';

/** A live blog: posts with their times, the newest first or last. */
export interface LiveBlog {
  readonly posts: readonly ElementNode[];
  /** Marks the elements within posts. */
  readonly within: Uint8Array;
  /** Marks the elements that state the time of a post before its words: each is a line of its own. */
  readonly clocks: Uint8Array;
  /** The first and the last moment that posts state, ISO 8601. */
  readonly first: string | null;
  readonly last: string | null;
  readonly notice: string;
}

const NAMED = /(?:^|[\s_-])(?:live-?_?blog|live-?_?ticker|live-?_?updates?|live-?_?feed)(?=$|[\s_-])/i;
/** What makes a live blog: how many posts, of how many letters. */
const POSTS = {
  least: 3,
  letters: 40,
} as const;
const POST_TAGS = new Set(['article', 'section', 'div', 'li']);

const CLOCK_START = /^\s{0,20}(?:\d{1,2}[:.]\d\d\b|\d{1,2} ?[ap]\.?m\b)/i;
/** Inline elements that may hold the time at the beginning of a post. */
const INLINE = new Set(['time', 'strong', 'b', 'span', 'em']);

/**
 * The live blog of a page, or null: what the page itself says is one (schema.org `LiveBlogPosting`, or a container
 * named for it) and in which at least three elements of one kind each state a time and hold text.
 *
 * @param stated the page's linked data describes a live blog
 */
export function liveBlogOf(tree: Tree, stated: boolean): LiveBlog | null {
  const { elements } = tree;
  const named = elements.filter(
    ({ tag, attributes }) =>
      tag !== 'a' &&
      tag !== 'html' &&
      (/LiveBlogPosting/.test(attributes.itemtype ?? '') ||
        NAMED.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 300))),
  );
  if (!stated && named.length === 0) return null;
  const inside = stated ? null : marksOf(tree, named);
  const letters = new Float64Array(elements.length);
  const times = new Float64Array(elements.length);
  for (const { index, tag, children } of elements) {
    if (tag === 'time') times[index]! += 1;
    if (tag !== 'script' && tag !== 'style' && tag !== 'a')
      for (const child of children) if (typeof child === 'string') letters[index]! += child.trim().length;
  }
  sumUp(tree, letters);
  sumUp(tree, times);
  const isPost = (element: ElementNode): boolean =>
    POST_TAGS.has(element.tag) &&
    (inside === null || inside[element.index] === 1) &&
    letters[element.index]! >= POSTS.letters &&
    (times[element.index]! > 0 || CLOCK_START.test(textWithin(element, 40, 20)));
  let posts: ElementNode[] = [];
  let most = 0;
  for (const parent of elements) {
    if (parent.children.length < POSTS.least) continue;
    for (const group of likeChildren(parent, isPost)) {
      const sum = group.reduce((total, { index }) => total + letters[index]!, 0);
      if (group.length < POSTS.least || sum <= most) continue;
      most = sum;
      posts = group;
    }
  }
  if (posts.length === 0) return null;
  const within = marksOf(tree, posts);
  const moments = elements
    .flatMap(({ index, tag, attributes }) => (within[index] && tag === 'time' ? [attributes.datetime ?? ''] : []))
    .flatMap((value) => isoDate(value, null) ?? [])
    .sort((a, b) => Date.parse(a) - Date.parse(b));
  return {
    posts,
    within,
    clocks: clocksOf(elements, within),
    first: moments[0] ?? null,
    last: moments.at(-1) ?? null,
    notice: `The page is a live blog: its ${posts.length} posts were read as one body, in the order of the page.`,
  };
}

/** Children of one element that have the same tag and the same first class. */
function likeChildren(parent: ElementNode, isPost: (element: ElementNode) => boolean): ElementNode[][] {
  const groups = new Map<string, ElementNode[]>();
  for (const child of parent.children) {
    if (typeof child === 'string' || !isPost(child)) continue;
    const kind = `${child.tag} ${(child.attributes.class ?? '').trim().split(/\s/, 1)[0]}`;
    const group = groups.get(kind);
    if (group) group.push(child);
    else groups.set(kind, [child]);
  }
  return [...groups.values()];
}

/** Inline elements that hold a clock time and nothing before them in their block. */
function clocksOf(elements: readonly ElementNode[], within: Uint8Array): Uint8Array {
  const clocks = new Uint8Array(elements.length);
  const firsts = new Map<ElementNode, ElementNode | string | undefined>();
  const firstOf = (parent: ElementNode): ElementNode | string | undefined => {
    if (!firsts.has(parent)) {
      firsts.set(
        parent,
        parent.children.find((child) => typeof child !== 'string' || /\S/.test(child)),
      );
    }
    return firsts.get(parent);
  };
  for (const element of elements) {
    if (!within[element.index] || !INLINE.has(element.tag) || !CLOCK_ALONE.test(textWithin(element, 40, 10))) continue;
    let opens = true;
    let inner: ElementNode = element;
    for (let up = element.parent; opens && up !== null; inner = up, up = up.parent) {
      opens = firstOf(up) === inner;
      if (!INLINE.has(up.tag)) break;
    }
    if (opens) clocks[element.index] = 1;
  }
  return clocks;
}
