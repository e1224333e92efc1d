import { table } from '../../../base/table.ts';
import { LENGTH_LATER } from '../../../languages/en/moments/counting-words.ts';
import { BOUNDED_ABOVE, BOUNDED_BELOW, ROUGHLY } from '../../../languages/en/numbers/bounds.ts';
import { countOf } from '../../../languages/en/numbers/count-words.ts';
import type { Bound, Span } from '../../../model.ts';
import { spansWithin } from '../../people/placed-article.ts';
import { clauseAround, type StorySentence } from '../../scene/sentence-index.ts';
import { type Amount, rangeOf } from './amount.ts';

const DAYS: Readonly<Record<string, number>> = table({ Y: 365.25, M: 30.4375, W: 7, D: 1 });

/** The lengths of time of a sentence. */
export function lengthsOf(told: StorySentence): Amount[] {
  return spansWithin(told.placed.annotations.times, told).flatMap(({ type, value, start, end }) => {
    const length = type === 'duration' ? value : later(told.placed.article.text.slice(start, end));
    return length === null ? [] : (ofLength(told, { start, end }, length) ?? []);
  });
}

/** The length in "16 months later" and "over a year later", as an ISO 8601 duration. */
function later(words: string): string | null {
  const match = LENGTH_LATER.exec(words);
  const count = match === null ? -1 : (countOf(match[1]!) ?? -1);
  return count > 0 ? `P${count}${match![2]![0]!.toUpperCase()}` : null;
}

/** "Eleven minutes", "a year and a half": in days. */
function ofLength(told: StorySentence, span: Span, value: string | null): Amount | null {
  const match =
    /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?)?$/u.exec(
      value ?? '',
    );
  if (match === null) return null;
  const [years, months, weeks, days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const length = years * DAYS.Y! + months * DAYS.M! + weeks * DAYS.W! + days + hours / 24 + minutes / 1440;
  if (length === 0) return null;
  const written = told.placed.article.text.slice(Math.max(told.start, span.start - 12), span.end).toLowerCase();
  const bound: Bound = BOUNDED_BELOW.test(written)
    ? 'over'
    : BOUNDED_ABOVE.test(written)
      ? 'under'
      : ROUGHLY.test(written)
        ? 'about'
        : 'exact';
  const [low, high] = rangeOf(length, bound);
  return {
    told,
    clause: clauseAround(told, span),
    span,
    unit: 'day',
    head: '',
    modifiers: new Set(),
    what: 'length of time',
    low,
    high,
    bound,
    value: length,
    vague: false,
    reckoned: null,
    given: length,
    article: false,
  };
}
