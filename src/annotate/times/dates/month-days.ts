import { dayNumberOf, isDate, isoDay, isoMonth, pad, partsOf } from '../../../base/calendar.ts';
import { monthAt, weekdayAt, yearAt } from '../../../languages/en/calendar/calendar-words.ts';
import { readNumeral, readOrdinal, readYearWords } from '../../../languages/en/numbers/numerals.ts';
import {
  afterDate,
  afterOrdinalDay,
  beforeOrdinalDay,
  dayLinks,
  monthDeterminers,
  ordinalDay,
} from '../../../languages/en/times/dates.ts';
import type { Token } from '../../../languages/language.ts';
import {
  dayReading,
  lowerAt,
  type TimeContext,
  type TimeReader,
  type TimeReading,
  touching,
} from '../reading/reading.ts';

/** Days within which a date without a year is taken for the next one even if the words look back. */
const NEAR = 60;

/** "March 13, 2031", "March 13", "Sept. 11", "March the thirteenth", "13 March 2031", "the 13th of March". */
export const namedDate: TimeReader = (context, i) => {
  const { tokens } = context;
  const month = monthAt(tokens[i], tokens[i + 1]?.shape === 'number' || /-|y$/u.test(lowerAt(context, i + 1)));
  if (month > 0) {
    const comma = tokens[i + 1]?.text === ',' && ordinalDay.test(lowerAt(context, i + 2));
    const stop = tokens[i + 1]?.text === '.' || lowerAt(context, i + 1) === 'the' || comma ? 1 : 0;
    const date = dateAt(tokens, i + 1 + stop);
    if (date === null || !isDate(null, month, date.value)) return null;
    if (tokens[i + 1]!.shape === 'word' && (readYearWords(tokens, i + 1)?.value ?? 0) >= 1500) return null;
    if (/^(?:%|percent)$/u.test(lowerAt(context, date.to))) return null;
    if (tokens[date.to]?.text === ':' && touching(tokens[date.to], tokens[date.to + 1])) return null;
    return withYear(context, i, date.to, month, date.value);
  }
  const date = dateAt(tokens, i, true);
  if (date === null || /^[$£€]$/u.test(tokens[i - 1]?.text ?? '')) return null;
  let at = date.to;
  if (lowerAt(context, at) === 'day' && lowerAt(context, at + 1) === 'of') at++;
  if (lowerAt(context, at) === 'of' || tokens[at]?.text === '.') at++;
  const after = monthAt(tokens[at], tokens[i]!.shape === 'number');
  if (after === 0) return listedDay(context, i, date);
  if (!isDate(null, after, date.value)) return null;
  const from = lowerAt(context, i - 1) === 'the' && i > context.floor ? i - 1 : i;
  return withYear(context, from, at + 1, after, date.value);
};

/** One of several days of a month: the second of "May 2 and 3", the first of "8 and 9 June". */
function listedDay(
  context: TimeContext,
  i: number,
  date: { readonly value: number; readonly to: number },
): TimeReading | null {
  const { tokens } = context;
  if (tokens[i]!.shape !== 'number') return null;
  const after = tokens[date.to];
  const month = monthAt(tokens[i - 3]);
  if (month > 0 && dayLinks.has(lowerAt(context, i - 1)) && dateAt(tokens, i - 2) && isDate(null, month, date.value)) {
    if (after && after.shape !== 'mark' && !afterDate.has(after.lower)) return null;
    return withYear(context, i, date.to, month, date.value);
  }
  const second = dayLinks.has(lowerAt(context, date.to)) ? dateAt(tokens, date.to + 1) : null;
  const named = second && tokens[date.to + 1]?.shape === 'number' ? monthAt(tokens[second.to]) : 0;
  if (named === 0 || !isDate(null, named, date.value) || monthAt(tokens[i - 1]) > 0) return null;
  const year = yearAt(tokens[second!.to + 1]);
  const value =
    year === null ? nearestDate(context, i, named, date.value) : `${pad(year, 4)}-${pad(named)}-${pad(date.value)}`;
  return dayReading(i, date.to, value);
}

function withYear(context: TimeContext, from: number, at: number, month: number, date: number): TimeReading {
  const { tokens } = context;
  const comma =
    tokens[at]?.text === ',' || (/^(?:of|in)$/u.test(lowerAt(context, at)) && tokens[at + 1]?.shape === 'number')
      ? 1
      : 0;
  const digits = yearAt(tokens[at + comma]);
  const year = digits === null ? readYearWords(tokens, at + comma) : { value: digits, to: at + comma + 1 };
  if (year !== null && isDate(year.value, month, date)) {
    return { ...dayReading(from, year.to, `${pad(year.value, 4)}-${pad(month)}-${pad(date)}`), dated: true };
  }
  const next = lowerAt(context, at + comma) === 'next' && lowerAt(context, at + comma + 1) === 'year';
  const last = lowerAt(context, at + comma) === 'last' && lowerAt(context, at + comma + 1) === 'year';
  if ((next || last) && context.today !== null) {
    const value = partsOf(context.today).year + (next ? 1 : -1);
    return dayReading(from, at + comma + 2, `${pad(value, 4)}-${pad(month)}-${pad(date)}`);
  }
  return dayReading(from, at, nearestDate(context, from, month, date));
}

/**
 * A day and month without a year. News leaves the year out of dates close by: the last such day, unless the words look
 * ahead or the next one is near, which makes the last one most of a year old.
 */
export function nearestDate(context: TimeContext, i: number, month: number, date: number): string | null {
  const { today } = context;
  if (today === null) return null;
  const { year } = partsOf(today);
  const near = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((n) => year + n).filter((y) => isDate(y, month, date));
  const days = near.map((y) => dayNumberOf(y, month, date));
  const past = days.findLast((d) => d <= today) ?? null;
  const next = days.find((d) => d >= today) ?? null;
  const tense = lowerAt(context, i - 1) === 'next' ? 'ahead' : context.tense(i);
  const close = next !== null && next - today <= (tense === 'back' ? NEAR : 1.5 * NEAR);
  const chosen = tense === 'ahead' || close ? next : past;
  return chosen === null ? null : isoDay(chosen);
}

/** A day of the month, 1–31, in digits or words. */
function dateAt(
  tokens: readonly Token[],
  i: number,
  cardinal = false,
): { readonly value: number; readonly to: number } | null {
  const ordinal = readOrdinal(tokens, i);
  if (ordinal) return ordinal.value <= 31 ? ordinal : null;
  const token = tokens[i];
  if (!token) return null;
  if (token.shape === 'number') {
    return /^\d{1,2}$/u.test(token.text) && Number(token.text) >= 1 && Number(token.text) <= 31
      ? { value: Number(token.text), to: i + 1 }
      : null;
  }
  const numeral =
    cardinal || monthAt(tokens[i - 1], true) > 0 || tokens[i - 1]?.lower === 'the' ? readNumeral(tokens, i) : null;
  return numeral && numeral.tail === null && numeral.value >= 1 && numeral.value <= 31
    ? { value: numeral.value, to: numeral.to }
    : null;
}

/** "the 13th", "on the 9th", "the 6th of next month": a day of the month where no other noun is counted. */
export const bareOrdinal: TimeReader = (context, i) => {
  const { tokens, today } = context;
  const ordinal = readOrdinal(tokens, i);
  if (ordinal === null || ordinal.value > 31) return null;
  const end = lowerAt(context, ordinal.to) === 'day' ? ordinal.to + 1 : ordinal.to;
  const of =
    lowerAt(context, end) === 'of' &&
    monthDeterminers.has(lowerAt(context, end + 1)) &&
    lowerAt(context, end + 2) === 'month';
  const from = lowerAt(context, i - 1) === 'the' && i > context.floor ? i - 1 : i;
  if (of) {
    const step = { last: -1, previous: -1, next: 1 }[lowerAt(context, end + 1)] ?? 0;
    return dayReading(from, end + 3, today === null ? null : inMonth(today, step, ordinal.value));
  }
  const named = weekdayAt(tokens[from - 1]) >= 0;
  if (from === i && !isBareDay(context, i, ordinal.to)) return null;
  if (from !== i && tokens[i]!.shape !== 'number' && !named) return null;
  if (!beforeOrdinalDay.has(lowerAt(context, from - 1)) && !named) return null;
  const after = tokens[ordinal.to];
  if (after && after.shape !== 'mark' && !afterOrdinalDay.has(after.lower)) return null;
  if (today === null) return dayReading(from, ordinal.to, null);
  const ahead = context.tense(from) === 'ahead';
  const { date } = partsOf(today);
  const step = ahead ? (ordinal.value < date ? 1 : 0) : ordinal.value > date ? -1 : 0;
  return dayReading(from, ordinal.to, inMonth(today, step, ordinal.value));
};

/** "On 29th -": figures with their ending behind "on", and no noun behind them. */
function isBareDay({ tokens }: TimeContext, i: number, to: number): boolean {
  const after = tokens[to];
  if (tokens[i - 1]?.lower !== 'on' || !ordinalDay.test(tokens[i]!.lower)) return false;
  return after === undefined || after.shape === 'mark' || /^(?:and|at|in)$/u.test(after.lower);
}

function inMonth(today: number, step: number, date: number): string | null {
  const { year, month } = partsOf(today);
  const [y, m] = (isoMonth(year, month + step) ?? '0-0').split('-').map(Number);
  return isDate(y!, m!, date) ? `${pad(y!, 4)}-${pad(m!)}-${pad(date)}` : null;
}
