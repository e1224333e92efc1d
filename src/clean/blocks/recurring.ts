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
  /** Letters of a neighbouring line that tells copies where both have it. */
  neighbour: 40,
} as const;

/** A line of a page's body: where it stands, as what, and what stands around it. Lines are folded, or stand as digests of that. */
export interface LinePlace {
  /** What tells the page from all others. */
  readonly page: string;
  readonly publisher: string | null;
  /** The lines of the body before and behind it; empty where there is none, or one too short to tell copies. */
  readonly before: string;
  readonly after: string;
  /** All lines of the page's body. */
  readonly body: ReadonlySet<string>;
}

/** The places of one line, one a page, in the order of the pages' keys: how many there are, and the first of them. */
export interface LinePlaces {
  readonly count: number;
  readonly first: readonly LinePlace[];
}

/** A block of the body and its line. */
export interface BodyLine {
  readonly block: number;
  readonly line: string;
}

/** The lines by which a page's body can recur elsewhere, each where it first stands. */
export function bodyLines(article: Article): BodyLine[] {
  const seen = new Set<string>();
  return foldedBody(article).flatMap((line, block) => {
    if (line.length < 3 || seen.has(line)) return [];
    seen.add(line);
    return [{ block, line }];
  });
}

/** How many places of one line are needed to judge any of them. */
export const PLACES_COMPARED = RECURRING.compared;

/**
 * What stands where on one page.
 *
 * @param page what tells it from all others
 * @param named what a line is called: itself, or its digest
 */
export function placesIn(
  article: Article,
  page: string,
  named: (line: string) => string = (line) => line,
): (at: BodyLine) => LinePlace {
  const folded = foldedBody(article);
  const body = new Set(folded.filter((line) => line !== '').map(named));
  const beside = (from: number, step: number): string => {
    const line = neighbour(folded, from, step);
    return line.length >= RECURRING.neighbour ? named(line) : '';
  };
  return ({ block }) => ({
    page,
    publisher: article.publisher,
    before: beside(block, -1),
    after: beside(block, 1),
    body,
  });
}

/**
 * Marks as furniture the body blocks that recur on pages which otherwise differ: an outlet's plea, its slogan, the
 * teaser of another story. What copies of one text share stays: a block is spared where the two pages have more in
 * common than it, or where its neighbour is shared too. Near-linear in the number of blocks.
 */
export function markRecurring(articles: readonly Article[]): Article[] {
  const lines = articles.map(bodyLines);
  const places = new Map<string, { count: number; readonly first: LinePlace[] }>();
  const placed = articles.map((article, i) => placesIn(article, String(i)));
  for (const [i, own] of lines.entries()) {
    for (const at of own) {
      const list = places.get(at.line) ?? { count: 0, first: [] };
      if (list.count++ < RECURRING.compared) list.first.push(placed[i]!(at));
      places.set(at.line, list);
    }
  }
  return articles.map((article, i) => markedIn(article, placed[i]!, lines[i]!, ({ line }) => places.get(line)!));
}

/** One page with the lines marked that recur elsewhere, by where each of its lines stands. */
export function markedIn(
  article: Article,
  placed: (at: BodyLine) => LinePlace,
  lines: readonly BodyLine[],
  placesOf: (at: BodyLine) => LinePlaces,
): Article {
  const marked = new Set<number>();
  for (const at of lines) {
    const { count, first } = placesOf(at);
    if (count < RECURRING.pagesOfOne) continue;
    const found = recurs(placed(at), first);
    if (found !== null && isForeign(article, at.block, found === 'one outlet')) marked.add(at.block);
  }
  if (marked.size === 0) return article;
  const bodies = new Set(foldedBody(article).filter((line) => line !== ''));
  if (marked.size >= bodies.size) return article;
  const blocks = article.blocks.map((block, j): Block => (marked.has(j) ? { ...block, kind: 'furniture' } : block));
  return { ...article, blocks };
}

const foldedBody = (article: Article): string[] =>
  article.blocks.map((block) => (block.kind === 'body' ? fold(article.text.slice(block.start, block.end)) : ''));

/** Whether a line recurs on pages that otherwise differ, of one outlet or of many; null where it does not. */
function recurs(place: LinePlace, first: readonly LinePlace[]): 'one outlet' | 'many' | null {
  let different = 1;
  let ofPublisher = 1;
  let copies = 0;
  for (const other of first) {
    if (other.page === place.page) continue;
    if (isCopy(place, other)) {
      copies += 1;
      continue;
    }
    different += 1;
    if (place.publisher !== null && other.publisher === place.publisher) ofPublisher += 1;
  }
  if (copies >= different) return null;
  if (ofPublisher < RECURRING.pagesOfOne && (different < RECURRING.pagesOfMany || copies > 0)) return null;
  return ofPublisher >= RECURRING.pagesOfOne ? 'one outlet' : 'many';
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
function isCopy(a: LinePlace, b: LinePlace): boolean {
  if ((a.before !== '' && a.before === b.before) || (a.after !== '' && a.after === b.after)) return true;
  const [small, large] = a.body.size <= b.body.size ? [a.body, b.body] : [b.body, a.body];
  let common = 0;
  for (const line of small) if (large.has(line)) common += 1;
  return common > Math.max(1, small.size * RECURRING.inCommon);
}

function neighbour(lines: readonly string[], from: number, step: number): string {
  for (let i = from + step; i >= 0 && i < lines.length; i += step) if (lines[i] !== '') return lines[i]!;
  return '';
}
