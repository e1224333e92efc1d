import type { Article, Block } from '../../model.ts';
import { fold } from '../pieces/piece.ts';
import { boilerplateScore } from './cues/boilerplate.ts';
import { affinity, subjectWords } from './zone.ts';

/** When a block that recurs is furniture: pages, shares and letters. Chosen on the development pages. */
const RECURRING = {
  /** Pages of one publisher on which a line must recur, and pages of several. */
  pagesOfOne: 2,
  pagesOfMany: 3,
  /** Two bodies that share more than this of their blocks are copies of one text, and what they share is text. */
  inCommon: 0.3,
  /** From this share of subject words in common on, a recurring sentence speaks of what its page tells. */
  affinity: 0.3,
  /** A longer recurring sentence is background, not a slogan or a teaser. */
  slogan: 250,
  /** Places of one line that are compared with each other; a line on more pages is judged by these. */
  compared: 12,
} as const;

interface Place {
  readonly article: number;
  readonly block: number;
}

/**
 * Marks as furniture the body blocks that recur on pages which otherwise differ: an outlet's plea, its slogan, the
 * teaser of another story. What copies of one text share stays: a block is spared where the two pages have more in
 * common than it, or where its neighbour is shared too. Near-linear in the number of blocks.
 */
export function markRecurring(articles: readonly Article[]): Article[] {
  const folded = articles.map((article) =>
    article.blocks.map((block) => (block.kind === 'body' ? fold(article.text.slice(block.start, block.end)) : '')),
  );
  const places = new Map<string, Place[]>();
  folded.forEach((lines, article) => {
    lines.forEach((line, block) => {
      if (line.length < 3) return;
      const list = places.get(line);
      if (!list) places.set(line, [{ article, block }]);
      else if (list.at(-1)!.article !== article) list.push({ article, block });
    });
  });
  const bodies = folded.map((lines) => new Set(lines.filter((line) => line !== '')));
  const recurring = new Map<number, Set<number>>();
  for (const list of places.values()) {
    if (list.length < RECURRING.pagesOfOne) continue;
    for (const place of list) {
      if (!recurs(place, list, articles, folded, bodies)) continue;
      const marked = recurring.get(place.article) ?? new Set();
      recurring.set(place.article, marked.add(place.block));
    }
  }
  return articles.map((article, i) => {
    const marked = recurring.get(i);
    if (!marked || marked.size >= bodies[i]!.size) return article;
    const blocks = article.blocks.map((block, j): Block => (marked.has(j) ? { ...block, kind: 'furniture' } : block));
    return { ...article, blocks };
  });
}

function recurs(
  place: Place,
  list: readonly Place[],
  articles: readonly Article[],
  folded: readonly string[][],
  bodies: readonly ReadonlySet<string>[],
): boolean {
  const publisher = articles[place.article]!.publisher;
  let different = 1;
  let ofPublisher = 1;
  let copies = 0;
  for (const other of list.slice(0, RECURRING.compared)) {
    if (other.article === place.article) continue;
    if (isCopy(place, other, folded, bodies)) {
      copies += 1;
      continue;
    }
    different += 1;
    if (publisher !== null && articles[other.article]!.publisher === publisher) ofPublisher += 1;
  }
  if (copies >= different) return false;
  if (ofPublisher < RECURRING.pagesOfOne && (different < RECURRING.pagesOfMany || copies > 0)) return false;
  return isForeign(articles[place.article]!, place.block, ofPublisher >= RECURRING.pagesOfOne);
}

/**
 * True if a recurring block is no part of what its page tells. A reporter's paragraph of background also recurs in an
 * outlet's stories about one affair, and a quotation in everyone's: prose that speaks of the page's subject stays.
 */
function isForeign(article: Article, index: number, oneOutlet: boolean): boolean {
  const block = article.blocks[index]!;
  const words = article.text.slice(block.start, block.end);
  if (boilerplateScore(words) > 0) return true;
  const isSentence = /[.!?]["'”’)\]]{0,3}$/.test(words);
  if (!isSentence) return words.length < 200;
  if (!oneOutlet || words.length > RECURRING.slogan || /["“”]/.test(words)) return false;
  const rest = new Set<string>();
  article.blocks.forEach((other, i) => {
    if (i === index || other.kind !== 'body') return;
    for (const word of subjectWords(article.text.slice(other.start, other.end))) rest.add(word);
  });
  return affinity(words, rest) < RECURRING.affinity;
}

/** True if two pages share more than the one line: copies or versions of a text. */
function isCopy(a: Place, b: Place, folded: readonly string[][], bodies: readonly ReadonlySet<string>[]): boolean {
  for (const step of [-1, 1]) {
    const mine = neighbour(folded[a.article]!, a.block, step);
    if (mine !== '' && mine.length >= 40 && mine === neighbour(folded[b.article]!, b.block, step)) return true;
  }
  const [small, large] =
    bodies[a.article]!.size <= bodies[b.article]!.size
      ? [bodies[a.article]!, bodies[b.article]!]
      : [bodies[b.article]!, bodies[a.article]!];
  let common = 0;
  for (const line of small) if (large.has(line)) common += 1;
  return common > Math.max(1, small.size * RECURRING.inCommon);
}

function neighbour(lines: readonly string[], from: number, step: number): string {
  for (let i = from + step; i >= 0 && i < lines.length; i += step) if (lines[i] !== '') return lines[i]!;
  return '';
}
