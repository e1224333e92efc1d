import { ADDED_BEFORE, ADDED_BEHIND, PART_OF } from '../../../languages/en/numbers/bounds.ts';
import { spansWithin } from '../../people/placed-article.ts';
import type { Amount } from './amount.ts';
import { amountsOf } from './amounts.ts';

/** From here on one figure of one noun is one count. Chosen on the shared affairs; no number between 40 and 250 tells them otherwise. */
const FIGURE = 100;

/** "10 stores now, 40 by next year", beside "40 stores": the sentence gives the other's number too. */
export function tellsBoth(a: Amount, b: Amount): boolean {
  if (isOfAnother(a, b)) return true;
  return amountsOf(a.told).some(
    (other) =>
      other.given === b.given &&
      (other.head === b.head || other.head === '') &&
      other.unit === b.unit &&
      other.value !== a.value,
  );
}

/** "300 of 400 soldiers" beside "300 soldiers": the part, without a noun of its own, is what the other counts. */
function isOfAnother(a: Amount, b: Amount): boolean {
  const { text } = a.told.placed.article;
  return spansWithin(a.told.placed.annotations.quantities, a.told).some(
    ({ value, counted, unit, end }) =>
      value === b.given &&
      value !== a.given &&
      counted === null &&
      unit === null &&
      end < a.span.start &&
      PART_OF.test(text.slice(end, a.span.start)),
  );
}

/** True if its sentence gives another number of the same things: which is meant cannot be told. */
export function isOneOfTwo(amount: Amount): boolean {
  return amountsOf(amount.told).some(
    (other) => other.head === amount.head && other.unit === amount.unit && other.value !== amount.value,
  );
}

/** "An optional 45-date extension", "20 more": what comes to the others is another count. */
export function isAdded({ told, span }: Amount): boolean {
  const { text } = told.placed.article;
  return (
    ADDED_BEFORE.test(text.slice(Math.max(told.start, span.start - 24), span.start)) ||
    ADDED_BEHIND.test(text.slice(span.start, Math.min(told.end, span.end + 30)))
  );
}

/** "Over 300 soldiers" and "300 soldiers": one large figure of one noun is one count, whomever the sentences name. */
export function isOneFigure(a: Amount, b: Amount): boolean {
  return a.unit === null && a.given === b.given && a.head === b.head && a.head !== '' && a.given >= FIGURE;
}

export function sameValue(a: Amount, b: Amount): boolean {
  if (a.vague && b.vague) return a.low <= b.high && b.low <= a.high;
  if (a.value === b.value && [a, b].every(({ bound }) => bound === 'exact' || bound === 'about')) return true;
  // "At least 80" and "more than 80" are of one side of one value, and no editor would part them.
  if (a.value === b.value && sideOf(a) !== null && sideOf(a) === sideOf(b)) return true;
  return a.low === b.low && a.high === b.high;
}

/** To which side a bounded value is open; null for a value that is given. */
function sideOf({ bound }: Amount): 'above' | 'below' | null {
  if (bound === 'at-least' || bound === 'over') return 'above';
  return bound === 'at-most' || bound === 'under' ? 'below' : null;
}
