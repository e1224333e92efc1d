import { CONTENT_NOUN } from '../../languages/en/clauses/content-nouns.ts';
import { BETWEEN_FULL_CLAUSES } from '../../languages/en/clauses/links.ts';
import { finiteVerbs } from '../../languages/en/clauses/propositions.ts';
import { RELATIVE_WORDS } from '../../languages/en/clauses/relative-words.ts';
import { OPENS_DEPENDENT } from '../../languages/en/clauses/subordinators.ts';
import { MEASURE_OF_TIME, OPENS_TIME_CLAUSE } from '../../languages/en/clauses/time-clauses.ts';
import { CLAUSE_TAKING } from '../../languages/en/clauses/verb-forms.ts';
import { wordsIn } from '../../languages/en/words/words.ts';
import { bodyStart } from '../gloss/dateline.ts';
import { exactOf, type WordingSpan } from './wording-span.ts';

/** How cleanly a stretch begins, 0 to 1: at its sentence's start or that of a clause, not in the midst of one. */
export function opening(wording: WordingSpan): number {
  const { placed, around, start, words } = wording;
  const before = placed.article.text.slice(around.start, start);
  if (!/[\p{L}\p{N}]/u.test(before) || start === bodyStart(placed.article.text, around)) return 1;
  if (OPENS_DEPENDENT.has(words[0]?.form ?? '')) return 0.5;
  if (/[“"‘(:;—–]\s*$/u.test(before)) return 0.9;
  const ahead = wordsIn(placed.words, { start: around.start, end: start });
  const last = ahead.at(-1)?.form ?? '';
  if (isBareNoun(wording) && !/[,;]["”’]?\s*$/u.test(before)) return 0.4;
  if (last === 'that') return takesClause(ahead.at(-2)?.form ?? '') ? 0.9 : 0.4;
  if (CLAUSE_TAKING.has(last)) return 0.9;
  if (BETWEEN_FULL_CLAUSES.has(last) || BETWEEN_FULL_CLAUSES.has(words[0]?.form ?? '')) return 0.8;
  return /,["”’]?\s*$/u.test(before) ? 0.75 : 0.3;
}

/** A word that may have a clause, by form. */
function takesClause(form: string): boolean {
  return CLAUSE_TAKING.has(form) || CONTENT_NOUN.test(form) || /ed$/u.test(form);
}

/** A noun in the singular that lacks its article, as where "that question" was cut in two. */
function isBareNoun({ placed, words }: WordingSpan): boolean {
  const first = words[0];
  const verb = finiteVerbs(words)[0];
  if (first === undefined || verb !== 1 || first.term === null) return false;
  return /^\p{Ll}/u.test(placed.article.text.slice(first.start)) && !first.form.endsWith('s');
}

/** How cleanly a stretch ends, 0 to 1: at its sentence's end, a mark or the end of a clause, not in the midst of one. */
export function closing(wording: WordingSpan): number {
  const { placed, around, end, words } = wording;
  const after = placed.article.text.slice(end, around.end);
  if (!/[\p{L}\p{N}]/u.test(after)) return 1;
  if (/^["”’'\s]*[.;:!?—–(]|^\s*\)/u.test(after) || /[.!?]["”’']?$/u.test(placed.article.text.slice(end - 2, end)))
    return 0.95;
  if (/^,\s/u.test(after) && endsOnSpeaker(wording)) return 0.3;
  if (/^["”’']*,|^["”]/u.test(after) || /,["”’']?$/u.test(placed.article.text.slice(end - 2, end))) return 0.85;
  const next = wordsIn(placed.words, { start: end, end: around.end })[0]?.form ?? '';
  if (BETWEEN_FULL_CLAUSES.has(next)) return 0.75;
  if (OPENS_TIME_CLAUSE.has(next)) return MEASURE_OF_TIME.test(words.at(-1)?.form ?? '') ? 0.1 : 0.75;
  return RELATIVE_WORDS.has(next) ? 0.4 : 0.15;
}

/** "…, Mara Dunn | , testified in May": who says it stands behind the last comma, and what they do outside. */
function endsOnSpeaker({ placed, around, start, end, words }: WordingSpan): boolean {
  const next = wordsIn(placed.words, { start: end, end: around.end })[0];
  const comma = placed.article.text.slice(start, end).lastIndexOf(', ');
  if (next === undefined || !CLAUSE_TAKING.has(next.form) || comma < 0) return false;
  return finiteVerbs(words.filter((word) => word.start > start + comma)).length === 0;
}

/** Curly marks open before they close, and all close. */
function areNested(exact: string): boolean {
  let open = 0;
  for (const mark of exact.match(/[“”]/gu) ?? []) {
    open += mark === '“' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** An opening mark stands just before the stretch. */
function opensInside({ placed, around, start }: WordingSpan): boolean {
  const before = placed.article.text.slice(Math.max(around.start, start - 2), start);
  return /(?:^|\s)["]$|“$/u.test(before) && (before.length > 1 || start - 1 === around.start);
}

/** True if a quotation or a bracket in the stretch lacks its other half. */
export function isTorn(wording: WordingSpan): boolean {
  const exact = exactOf(wording);
  const count = (mark: RegExp) => exact.match(mark)?.length ?? 0;
  return (
    count(/"/gu) % 2 === 1 ||
    !areNested(exact) ||
    (opensInside(wording) && /[”"]/u.test(exact)) ||
    count(/[([]/gu) !== count(/[)\]]/gu) ||
    opensMore(exact, count)
  );
}

/** More single marks open than close: what opens is rarer, and counted first. */
function opensMore(exact: string, count: (mark: RegExp) => number): boolean {
  if (!/['‘]/.test(exact)) return false;
  const opening = count(/(?:^|[\s(])['‘]+(?=[\p{L}\p{N}])/gu);
  return opening > 0 && opening > count(/[\p{L}\p{N}.,!?]['’]+(?![\p{L}\p{N}])/gu);
}
