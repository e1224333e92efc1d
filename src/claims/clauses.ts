import type { Span } from '../model.ts';
import { type Word, wordsIn } from './words.ts';

/** No part of a split may be shorter than this, in words. */
const LEAST = 5;

const AUXILIARY = 'is|was|were|are|has|had|have|will|would|could|did|does|said|says';
/**
 * Where a clause ends and the next one begins: a semicolon, a dash, a comma before a conjunction, relative word, participle
 * or verb, and a conjunction or relative word alone.
 */
const BOUNDARY = new RegExp(
  [
    /;\s+|\s+[–—]\s+|\s+--\s+/.source,
    `,\\s+(?=(?:and|but|or|while|although|though|whereas|which|who|whom|whose|where|when|after|before|because|since|as|if|unless|so|until|including|citing|${AUXILIARY}|[a-z]{2,20}(?:ing|ed))\\s)`,
    /\s+(?=(?:while|although|though|whereas|because|after|before|when|who|which|where|that)\s)/.source,
    `\\s+(?=and\\s+(?:${AUXILIARY}|that|he|she|it|they|the|[a-z]{2,20}ed)\\s)`,
  ].join('|'),
  'giu',
);

/**
 * Splits a statement into clauses, each a statement of its own: "The pier, which was built in 1950, was closed" states two
 * things, and another paper may state only one of them. Clauses of fewer than five words stay with their neighbour.
 */
export function clausesOf(text: string, span: Span, words: readonly Word[]): Span[] {
  const count = (part: Span): number => wordsIn(words, part).length;
  const parts: Span[] = [];
  let start = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(BOUNDARY)) {
    const end = span.start + match.index;
    const next = end + match[0].length;
    if (end <= start || count({ start, end }) < LEAST || count({ start: next, end: span.end }) < LEAST) continue;
    parts.push({ start, end });
    start = next;
  }
  parts.push({ start, end: span.end });
  return parts;
}

const OPENING = /^[\s"“”'‘’«»,;:.()[\]–—-]+|^(?:that|and|but)\s+/iu;
const CLOSING = /(?:\s(?:and|but|or|that|which))?[\s"“”'‘’«»,;:()[\]–—-]+$|\s["“”'‘’]*(?:and|but|or|that|which)$/u;

/** A span without the blanks, quotation marks and commas around it; null if nothing is left. */
export function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span;
  for (
    let opening = OPENING.exec(text.slice(start, Math.min(end, start + 40)));
    opening !== null;
    opening = OPENING.exec(text.slice(start, Math.min(end, start + 40)))
  ) {
    start += opening[0].length;
  }
  const closing = CLOSING.exec(text.slice(Math.max(start, end - 20), end));
  if (closing !== null) end -= closing[0].length;
  return start < end ? { start, end } : null;
}
