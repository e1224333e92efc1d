import { stem } from '../../languages/en/words/stem.ts';
import { overlaps, type Quantity, type Span, type TimeExpression } from '../../model.ts';
import type { ReadAgain } from '../sources/read-again.ts';

/** Numbers, times and the text they stand in. */
export interface ReadText extends ReadAgain {
  readonly text: string;
}

/** How near a number is to what is "about" another: share of it. */
const ABOUT = 0.1;

/** True if a page's paragraph gives a number or a date of the draft in other words: "more than 40" of 41, "Saturday" of its date. */
export function givenOtherwise(word: Span, draft: ReadText, page: ReadText): boolean {
  const quantity = draft.quantities.find((one) => overlaps(one, word));
  if (quantity !== undefined && page.quantities.some((one) => sameAmount(quantity, draft.text, one, page.text)))
    return true;
  const time = draft.times.find((one) => overlaps(one, word));
  return time !== undefined && page.times.some((one) => withinTime(time, one));
}

function sameAmount(yours: Quantity, text: string, its: Quantity, page: string): boolean {
  if (yours.value === null || its.value === null || yours.unit !== its.unit) return false;
  const [noun, other] = [headOf(yours, text), headOf(its, page)];
  if (yours.unit === null && (noun === null || noun !== other)) return false;
  const [a, b] = [yours.value, its.value];
  if (its.bound === 'exact') {
    if (yours.bound === 'exact') return a === b;
    if (yours.bound === 'about') return Math.abs(a - b) <= ABOUT * b;
    if (yours.bound === 'over') return b > a;
    if (yours.bound === 'at-least') return b >= a;
    return yours.bound === 'under' ? b < a : b <= a;
  }
  return a === b && (yours.bound === its.bound || near(yours.bound, its.bound));
}

/** "Over" and "at least" are one to most writers; so are "under" and "at most". */
function near(a: Quantity['bound'], b: Quantity['bound']): boolean {
  const side = (bound: Quantity['bound']) =>
    bound === 'over' || bound === 'at-least' ? 1 : bound === 'under' || bound === 'at-most' ? -1 : 0;
  return side(a) !== 0 && side(a) === side(b);
}

function headOf({ counted }: Quantity, text: string): string | null {
  if (counted === null) return null;
  return stem(
    text
      .slice(counted.start, counted.end)
      .toLowerCase()
      .split(/[\s-]+/u)
      .at(-1)!,
  );
}

/** The page's time is the draft's, or more precise. */
function withinTime(yours: TimeExpression, its: TimeExpression): boolean {
  if (yours.value === null || its.value === null || yours.value.length < 7) return false;
  return its.value === yours.value || (!yours.value.includes('/') && its.value.startsWith(yours.value));
}
