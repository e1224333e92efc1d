import { type Edition, type EditionArticle, passageOf, type Span } from '../../src/model.ts';
import type { Gold } from './gold.ts';

/** An edition and the gold it is scored on, with the article of each gold id. */
export interface Bound {
  readonly edition: Edition;
  readonly gold: Gold;
  readonly articles: ReadonlyMap<string, EditionArticle>;
}

/** A gold id names the article with that key; an id of three digits also the one whose key goes on with "_". */
export function bind(edition: Edition, gold: Gold): Bound {
  const articles = new Map<string, EditionArticle>();
  for (const { id } of gold.pages) {
    const article = edition.articles.find(({ key }) => key === id || (/^\d{3}$/.test(id) && key.startsWith(`${id}_`)));
    if (article !== undefined) articles.set(id, article);
  }
  return { edition, gold, articles };
}

/**
 * Every place in the text where the words stand. White space and the shape of quotation marks do not matter: HTML is
 * rendered anew, and a gold span may be typed.
 */
export function placesOf(text: string, words: string): Span[] {
  const pattern = words
    .trim()
    .split(/\s+/u)
    .map((word) => [...word].map(charPattern).join(''))
    .join('\\s+');
  if (pattern === '') return [];
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

function charPattern(char: string): string {
  if (/["“”„]/u.test(char)) return '["“”„]';
  if (/['‘’]/u.test(char)) return "['‘’]";
  return char.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
}

/** The words of a span on one line, for reading. */
export function words(article: EditionArticle, span: Span, longest = 160): string {
  const text = passageOf(article, span).exact.replace(/\s+/gu, ' ');
  return `${article.key} «${text.length > longest ? `${text.slice(0, longest)}…` : text}»`;
}
