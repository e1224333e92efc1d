import { isoMonth, pad, partsOf } from '../../../base/calendar.ts';
import { monthAt, yearAt } from '../../../languages/en/calendar/calendar-words.ts';
import { readYearWords } from '../../../languages/en/numbers/numerals.ts';
import {
  beforeMonth,
  beforeNamesLikeMonths,
  beforeNoMonth,
  JOINS_MONTHS,
  monthsLikeNames,
  PARTS_OF_MONTH,
} from '../../../languages/en/times/dates.ts';
import { lowerAt, spanReading, type TimeContext, type TimeReader } from '../reading/reading.ts';

/** "March 2031", "March of last year", "March", "last March". */
export const monthName: TimeReader = (context, i) => {
  const { tokens, today } = context;
  const stuck = /^(?:mid|early|late)-([a-z]{3,9})$/u.exec(tokens[i]!.lower);
  if (stuck) {
    const part = monthAt({ ...tokens[i]!, text: stuck[1]!, lower: stuck[1]!, capital: true });
    if (part > 0) return spanReading(i, i + 1, today === null ? null : nearestMonth(context, i, part));
  }
  const month = monthAt(tokens[i]);
  if (month === 0) return null;
  const at =
    tokens[i + 1]?.text === ',' || lowerAt(context, i + 1) === 'of' || lowerAt(context, i + 1) === "'s" ? i + 2 : i + 1;
  const digits = yearAt(tokens[at]);
  const words = digits === null ? readYearWords(tokens, at) : { value: digits, to: at + 1 };
  if (words !== null && lowerAt(context, i + 1) !== "'s")
    return spanReading(i, words.to, `${pad(words.value, 4)}-${pad(month)}`);
  const year = relativeYear(context, at);
  if (year !== null && lowerAt(context, i + 1) !== "'s") {
    return spanReading(i, year.to, year.value === null ? null : `${pad(year.value, 4)}-${pad(month)}`);
  }
  const joined = yearOfNextMonth(context, i, month);
  if (joined !== null) return spanReading(i, i + 1, isoMonth(joined, month));
  const before = lowerAt(context, i - 1);
  const sure = month !== 3 && month !== 5 ? /[a-z]{4}|\./u.test(tokens[i]!.lower) || tokens[i]!.lower === 'may' : false;
  const led = beforeMonth.has(before);
  if (!sure && !led) return null;
  if ((month === 3 || month === 5) && (beforeNoMonth.has(before) || /^[a-z]/u.test(tokens[i]!.text))) return null;
  if (beforeNamesLikeMonths.has(before.replace('.', ''))) return null;
  if (/^(?:every|each)$/u.test(before)) return { from: i - 1, to: i + 1, type: 'set', value: 'P1Y', names: 'span' };
  if (
    tokens[i - 1]?.capital &&
    tokens[i - 1]!.shape === 'word' &&
    monthsLikeNames.has(tokens[i]!.lower) &&
    !led &&
    i > 0 &&
    tokens[i - 2]?.text !== '.' &&
    i - 1 > 0
  )
    return null;
  return { ...spanReading(i, i + 1, today === null ? null : nearestMonth(context, i, month)), led: true };
};

function nearestMonth(context: TimeContext, i: number, month: number): string | null {
  const now = partsOf(context.today!);
  const before = lowerAt(context, i - 1);
  const tense = context.tense(i);
  if (before === 'next') return isoMonth(now.month < month ? now.year : now.year + 1, month);
  if (before === 'last') return isoMonth(now.month > month ? now.year : now.year - 1, month);
  if (before === 'this') return isoMonth(now.year, month);
  if (tense === 'ahead') return isoMonth(month >= now.month ? now.year : now.year + 1, month);
  const near = tense === null && (month - now.month + 12) % 12 <= 2;
  if (near) return isoMonth(month >= now.month ? now.year : now.year + 1, month);
  return isoMonth(month <= now.month ? now.year : now.year - 1, month);
}

/** The year of a month that another with a year is joined to: "late November or early December of 2030", "November and January 2031". */
function yearOfNextMonth(context: TimeContext, i: number, month: number): number | null {
  const { tokens } = context;
  if (!JOINS_MONTHS.has(lowerAt(context, i + 1))) return null;
  const at = PARTS_OF_MONTH.has(lowerAt(context, i + 2)) ? i + 3 : i + 2;
  const next = monthAt(tokens[at]);
  if (next === 0) return null;
  const year = yearAt(tokens[tokens[at + 1]?.text === ',' || lowerAt(context, at + 1) === 'of' ? at + 2 : at + 1]);
  return year === null ? null : month <= next ? year : year - 1;
}

/** "last year", "of this year", "the year": the year a month or season is of. */
export function relativeYear(
  context: TimeContext,
  at: number,
): { readonly to: number; readonly value: number | null } | null {
  const step = { last: -1, this: 0, next: 1 }[lowerAt(context, at)];
  if (step === undefined || lowerAt(context, at + 1) !== 'year') return null;
  return { to: at + 2, value: context.today === null ? null : partsOf(context.today).year + step };
}
