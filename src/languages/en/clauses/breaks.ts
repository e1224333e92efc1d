import type { Span } from '../../../model.ts';
import { type Form, wordsIn } from '../words/words.ts';
import { CLAUSE_BOUNDARY, OPENS_AFTER_AND, OPENS_AFTER_COMMA } from './links.ts';
import { finiteVerbs } from './propositions.ts';

/** True if what follows a comma or an "and" is a clause of its own. */
function opensClause(words: readonly Form[], next: number, isComma: boolean): boolean {
  const form = words[next]?.form;
  if (form === undefined) return false;
  const verb = finiteVerbs(words.slice(Math.max(0, next - 1), next + 2)).includes(Math.min(1, next));
  if (isComma) return OPENS_AFTER_COMMA.has(form) || verb || /^\p{L}{2,20}ing$/u.test(form);
  return OPENS_AFTER_AND.has(words[next + 1]?.form ?? '') || finiteVerbs(words.slice(next, next + 3)).includes(1);
}

/**
 * What parts two clauses of a sentence, in order: a mark with the blanks about it, or the blank before a conjunction. A comma or an
 * "and" parts clauses where a verb or a conjunction follows; how long a clause is does not matter here.
 *
 * @param words the words of the text by its tokens
 */
export function clauseBreaks(text: string, sentence: Span, words: readonly Form[]): Span[] {
  const inside = wordsIn(words, sentence);
  const found: Span[] = [];
  let at = 0;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(CLAUSE_BOUNDARY)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const mark = match[0].trim();
    while (at < inside.length && inside[at]!.start < end) at += 1;
    if (mark.startsWith(',') && !opensClause(inside, at, true)) continue;
    if (mark === '' && /^and\b/iu.test(text.slice(end, end + 4)) && !opensClause(inside, at, false)) continue;
    found.push({ start, end });
  }
  return found;
}
