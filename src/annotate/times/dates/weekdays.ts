import { dayNumberOf, dayOf, isDate, isoDay, partsOf, weekday } from '../../../base/calendar.ts';
import { monthAt, weekdayAt, yearAt } from '../../../languages/en/calendar/calendar-words.ts';
import { readOrdinal } from '../../../languages/en/numbers/numerals.ts';
import { beforeWeekdays, ordinalDay } from '../../../languages/en/times/dates.ts';
import { ledWeekday, stepsFromNow } from '../../../languages/en/times/relations.ts';
import type { Token } from '../../../languages/language.ts';
import { dayReading, lowerAt, type TimeContext, type TimeReader, type TimeReading } from '../reading/reading.ts';
import { bareOrdinal, namedDate } from './month-days.ts';
import { numericDate } from './numeric-dates.ts';

/** "Friday", "next Friday", "Friday, March 3", "Monday the 5th", "Monday next week", "the second Tuesday of May". */
export const weekdayName: TimeReader = (context, i) => {
  const { tokens, today, floor } = context;
  const stuck = ordinalDay.test(lowerAt(context, i + 1));
  const index = weekdayAt(tokens[i], stuck || lowerAt(context, i - 1) === 'week');
  if (index < 0) return null;
  if (!tokens[i]!.capital && /s$/u.test(tokens[i]!.lower)) return null;
  const before = lowerAt(context, i - 1);
  const comma = tokens[i + 1]?.text === ',' ? 1 : 0;
  if (tokens[i + 1 + comma]) {
    const dated =
      namedDate({ ...context, floor: i + 1 + comma }, i + 1 + comma) ??
      fullNumericDate(context, i + 1 + comma) ??
      (lowerAt(context, i + 1) === 'the'
        ? (bareOrdinal({ ...context, floor: i + 1 }, i + 2) ?? namedDate({ ...context, floor: i + 1 }, i + 2))
        : null);
    const plain =
      stuck && monthAt(tokens[i + 2]) === 0 && lowerAt(context, i + 2) !== 'of'
        ? i + 1
        : lowerAt(context, i + 1) === 'the'
          ? i + 2
          : 0;
    const ordinal = plain > 0 ? readOrdinal(tokens, plain) : null;
    if (
      ordinal &&
      ordinal.value <= 31 &&
      (stuck || (dated && !/^(?:of)$/u.test(lowerAt(context, ordinal.to)) && monthAt(tokens[ordinal.to]) === 0))
    ) {
      return dayReading(i, ordinal.to, today === null ? null : monthFitting(context, i, index, ordinal.value));
    }
    if (dated) return { ...dated, from: i, value: dated.dated ? dated.value : onWeekday(dated, index) };
  }
  if (i > floor && /^(?:every|each)$/u.test(before))
    return { from: i - 1, to: i + 1, type: 'set', value: 'P1W', names: 'day' };
  if (beforeWeekdays.has(before) && /s$/u.test(tokens[i]!.lower) && weekdayPlural(tokens[i]!)) {
    return { from: i, to: i + 1, type: 'set', value: 'P1W', names: 'day' };
  }
  const led = i > floor && ledWeekday.has(before);
  let from = led ? i - 1 : i;
  if (led && /^(?:this|the)$/u.test(lowerAt(context, from - 1)) && from > floor) from--;
  const count = nthOf(context, i);
  if (count) return count;
  if (today === null) return dayReading(from, i + 1, null);
  const back = (weekday(today) - index + 7) % 7;
  const monday = today - ((weekday(today) + 6) % 7);
  const inWeek = (index + 6) % 7;
  const week = weekAfter(context, i + 1);
  if (week) return dayReading(from, week.to, isoDay(monday + 7 * week.step + inWeek));
  if (led && before === 'following') return dayReading(from, i + 1, null);
  if (led && before === 'next') return dayReading(from, i + 1, isoDay(monday + 7 + inWeek));
  if (led && before === 'coming') return dayReading(from, i + 1, isoDay(today + (7 - back)));
  if (led && before === 'past') return dayReading(from, i + 1, isoDay(today - (back === 0 ? 7 : back)));
  if (led && /^(?:last|previous)$/u.test(before)) return dayReading(from, i + 1, isoDay(monday - 7 + inWeek));
  if (led && before === 'this') return dayReading(from, i + 1, isoDay(monday + inWeek));
  const value = isoDay(context.tense(i) === 'ahead' && back > 0 ? today + 7 - back : today - back);
  return { ...dayReading(from, i + 1, value), weekday: index };
};

/** "Thursday, 03/04/2031" is one date; "Thursday 9/8" says no year and is left to the date itself. */
function fullNumericDate(context: TimeContext, at: number): TimeReading | null {
  const date = context.tokens[at]?.shape === 'number' ? numericDate({ ...context, floor: at }, at) : null;
  return date !== null && date.to - date.from > 3 ? { ...date, dated: true } : null;
}

/** "Monday the 13th": the month in which that day has that name, the nearest if it is close or the words look neither way. */
function monthFitting(context: TimeContext, i: number, index: number, date: number): string | null {
  const { today } = context;
  const { year, month } = partsOf(today!);
  const tense = context.tense(i);
  let nearest: number | null = null;
  for (let n = -14; n <= 14; n++) {
    const at = dayNumberOf(year, month + n, 1) + date - 1;
    if (partsOf(at).date !== date || weekday(at) !== index) continue;
    const close = Math.abs(at - today!) <= 14;
    if (!close && ((tense === 'ahead' && at < today!) || (tense === 'back' && at > today!))) continue;
    if (nearest === null || Math.abs(at - today!) < Math.abs(nearest - today!)) nearest = at;
  }
  return nearest === null ? null : isoDay(nearest);
}

/** The value of a date that a day of the week stands before: moved by a year where only that makes the day fit. */
function onWeekday({ value }: TimeReading, index: number): string | null {
  const at = dayOf(value);
  if (at === null || value === null || weekday(at) === index) return value;
  const { year, month, date } = partsOf(at);
  const other = [year - 1, year + 1].find(
    (y) => isDate(y, month, date) && weekday(dayNumberOf(y, month, date)) === index,
  );
  return other === undefined ? value : isoDay(dayNumberOf(other, month, date));
}

function weekdayPlural(token: Token): boolean {
  return /days$/u.test(token.lower);
}

/** "of last week", "next week", "this week" after a day of the week. */
function weekAfter(context: TimeContext, at: number): { readonly to: number; readonly step: number } | null {
  const start = /^(?:of|on|in)$/u.test(lowerAt(context, at)) ? at + 1 : at;
  const step = { last: -1, this: 0, next: 1 }[lowerAt(context, start)];
  return step === undefined || lowerAt(context, start + 1) !== 'week' ? null : { to: start + 2, step };
}

/** "the second Tuesday of May", "the third Monday of this month". */
function nthOf(context: TimeContext, i: number): TimeReading | null {
  const { tokens, today, floor } = context;
  const ordinal = i - 1 >= floor ? readOrdinal(tokens, i - 1) : null;
  if (!ordinal || ordinal.to !== i || ordinal.value > 5) return null;
  const from = lowerAt(context, i - 2) === 'the' && i - 2 >= floor ? i - 2 : i - 1;
  if (!/^(?:of|in)$/u.test(lowerAt(context, i + 1))) return null;
  const step = stepsFromNow.get(lowerAt(context, i + 2));
  const month = monthAt(tokens[i + 2]);
  if (today === null || (month === 0 && (step === undefined || lowerAt(context, i + 3) !== 'month'))) return null;
  const now = partsOf(today);
  const given = month > 0 ? yearAt(tokens[i + 3]) : null;
  const first = (year: number, m: number) => {
    const start = dayNumberOf(year, m, 1);
    return start + ((weekdayAt(tokens[i]) - weekday(start) + 7) % 7) + 7 * (ordinal.value - 1);
  };
  if (month === 0) return dayReading(from, i + 4, isoDay(first(now.year, now.month + step!)));
  if (given !== null) return dayReading(from, i + 4, isoDay(first(given, month)));
  const here = first(now.year, month);
  const ahead = context.tense(from) === 'ahead';
  const year = ahead ? (here < today ? now.year + 1 : now.year) : here > today ? now.year - 1 : now.year;
  return dayReading(from, i + 3, isoDay(first(year, month)));
}
