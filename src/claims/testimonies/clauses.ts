import { CLAUSE_CLOSING_SCRAP, CLAUSE_OPENING_SCRAP } from '../../languages/en/clauses/edges.ts';
import { OPENS_ADJUNCT, OPENS_PHRASE } from '../../languages/en/clauses/phrase-ends.ts';
import { finiteVerbs } from '../../languages/en/clauses/propositions.ts';
import { countIn, wordsIn } from '../../languages/en/words/words.ts';
import type { Word } from '../../languages/language.ts';
import type { Span } from '../../model.ts';

/** How long the parts of a sentence are, in words, and how many they are. Chosen on the development affairs. */
const WORDS = {
  /** Starts and ends of sentences are paired with so many boundaries at most. */
  mostBoundaries: 6,
  /** No part of a split may be shorter than this, in words. */
  least: 5,
  long: 9,
  shortestPhrase: 4,
  longestPhrase: 14,
} as const;

/**
 * Splits a statement into clauses, each a statement of its own: "The pier, which was built in 1950, was closed" states two
 * things, and another paper may state only one of them. Clauses of fewer than five words stay with their neighbour.
 *
 * @param breaks what parts the clauses of the text's sentences (`annotations.clauseBreaks`)
 */
export function clausesOf(breaks: readonly Span[], span: Span, words: readonly Word[]): Span[] {
  const inside = wordsIn(words, span);
  const count = (part: Span): number => countIn(inside, part);
  const parts: Span[] = [];
  let start = span.start;
  for (const { start: end, end: next } of wordsIn(breaks, span)) {
    if (end <= start || count({ start, end }) < WORDS.least || count({ start: next, end: span.end }) < WORDS.least)
      continue;
    parts.push({ start, end });
    start = next;
  }
  parts.push({ start, end: span.end });
  return parts;
}

/** From each boundary of a split to either end: what is said up to it, and from it on. */
export function wideningsOf(clauses: readonly Span[]): Span[] {
  const first = clauses[0];
  const last = clauses.at(-1);
  if (first === undefined || last === undefined || clauses.length < 3 || clauses.length > WORDS.mostBoundaries)
    return [];
  return clauses.slice(1, -1).flatMap((clause) => [
    { start: first.start, end: clause.end },
    { start: clause.start, end: last.end },
  ]);
}

/**
 * Shorter readings of a long clause: without what follows its middle, and without its subject. Another text may state just
 * that; on their own they are no statements.
 */
export function cutsOf(clause: Span, words: readonly Word[]): Span[] {
  const inside = wordsIn(words, clause);
  if (inside.length < WORDS.long) return [];
  const middle = clause.start + (clause.end - clause.start) * 0.55;
  const ends = inside.slice(WORDS.least).filter(({ form }) => OPENS_ADJUNCT.has(form));
  const nearest = ends.reduce<Word | null>(
    (best, word) => (best === null || Math.abs(word.start - middle) < Math.abs(best.start - middle) ? word : best),
    null,
  );
  const verb = inside[finiteVerbs(inside)[0] ?? 0];
  return [
    ...(nearest === null ? [] : [{ start: clause.start, end: nearest.start }]),
    ...(verb === undefined || verb.start === clause.start ? [] : [{ start: verb.start, end: clause.end }]),
    ...(nearest === null || verb === undefined || nearest.start <= verb.end
      ? []
      : [{ start: verb.start, end: nearest.start }]),
  ];
}

/**
 * Phrases within a clause: "who resigned in May", "after her return last spring". On their own they state nothing; where another
 * text says just that, they are its witness. Each runs to the next mark, the next such word, or the end.
 */
export function phrasesOf(clause: Span, words: readonly Word[]): Span[] {
  const inside = wordsIn(words, clause);
  return inside.flatMap((word, at) => {
    const afterMark = at > 0 && isMark(inside, at);
    if (!OPENS_PHRASE.has(word.form) && !afterMark) return [];
    const ends: number[] = [];
    for (let to = at + WORDS.shortestPhrase; to <= Math.min(inside.length, at + WORDS.longestPhrase); to += 1) {
      const mark = to === inside.length || isMark(inside, to);
      if (mark || (OPENS_PHRASE.has(inside[to]!.form) && ends.length === 0)) ends.push(to);
      if (mark) break;
    }
    return ends.map((to) => ({ start: word.start, end: inside[to - 1]!.end }));
  });
}

/** True if a stretch begins with a word behind which others' statements are mentioned: "after her return". */
export function opensPhrase(words: readonly Word[], span: Span): boolean {
  return OPENS_PHRASE.has(wordsIn(words, span)[0]?.form ?? '');
}

/** More than a blank stands before a word, but for the stop of an initial. */
function isMark(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!;
  return words[at]!.start - before.end > 1 && before.form.length > 1;
}

/** A span without the blanks, quotation marks and commas around it; null if nothing is left. */
export function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span;
  for (
    let opening = CLAUSE_OPENING_SCRAP.exec(text.slice(start, Math.min(end, start + 40)));
    opening !== null;
    opening = CLAUSE_OPENING_SCRAP.exec(text.slice(start, Math.min(end, start + 40)))
  ) {
    start += opening[0].length;
  }
  ({ start, end } = withoutEscapes(text, { start, end }));
  const closing = CLAUSE_CLOSING_SCRAP.exec(text.slice(Math.max(start, end - 20), end));
  if (closing !== null) end -= closing[0].length;
  return start < end ? { start, end: closed(text, start, end) } : null;
}

/** What a page's script wrote for a line break and nobody read: a backslash and a letter, between blanks. */
const ESCAPE = { opening: /^(?:\s*\\[nrt](?=\s|\p{Lu}))+\s*/u, closing: /(?:\s{0,9}\\[nrt]){1,20}\s{0,9}$/u } as const;
/** So many characters of them are looked for at either end. */
const LONGEST_ESCAPES = 40;

/** A span without the signs of a page's making at its ends. */
export function withoutEscapes(text: string, { start, end }: Span): Span {
  const opening = ESCAPE.opening.exec(text.slice(start, Math.min(end, start + LONGEST_ESCAPES)))?.[0].length ?? 0;
  const from = start + opening;
  const closing = ESCAPE.closing.exec(text.slice(Math.max(from, end - LONGEST_ESCAPES), end))?.[0].length ?? 0;
  return { start: from, end: end - closing };
}

/** Takes a closing mark back in where its opening mark is inside: ‘rolled out “wrong”’. */
function closed(text: string, start: number, end: number): number {
  const inside = text.slice(start, end);
  const open = (inside.match(/[“]/gu)?.length ?? 0) > (inside.match(/[”]/gu)?.length ?? 0);
  const straight = (inside.match(/"/gu)?.length ?? 0) % 2 === 1;
  if (!open && !straight) return end;
  const mark = /^[.,!?]?["”]/u.exec(text.slice(end, end + 2));
  return mark === null ? end : end + mark[0].length;
}
