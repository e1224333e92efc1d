import { dayNumberOf, dayText, isDate, isoMonth, monthsOn, partsOf, weekday } from '../../base/calendar.ts';
import { WEEKDAYS } from '../../languages/en/calendar/calendar-words.ts';
import { monthAndDay } from '../../languages/en/moments/month-days.ts';
import { monthNamedIn, NOT_THE_NEAREST, periodOf } from '../../languages/en/moments/periods.ts';
import type { Published } from './publication.ts';

/** What the words around a time, and the texts around its article, say of it. */
export interface Around {
  /** The words look to what is to come. */
  readonly ahead: boolean;
  /** The day that dated articles of the story mean by each weekday, null where they differ. */
  readonly weekdays: readonly (number | null)[];
}

type Reader = (words: string, published: Published, around: Around) => string | null;

/** What words without a year come to in an article that appeared between two days, as EDTF; null where that leaves it open. */
export const fromPublication: Reader = (words, published, around) => {
  for (const reader of [dayOfMonth, weekdayName, monthName, periods]) {
    const value = reader(words, published, around);
    if (value !== null) return value;
  }
  return null;
};

/** The occurrence nearest to when the article appeared: up to then, unless the next one is near. */
const dayOfMonth: Reader = (words, { from, to }) => {
  const date = monthAndDay(words);
  if (date === null) return null;
  const middle = (from + to) / 2;
  const days = [-1, 0, 1].flatMap((step) => {
    const year = partsOf(Math.floor(middle)).year + step;
    return isDate(year, date.month, date.day) ? [dayNumberOf(year, date.month, date.day)] : [];
  });
  const within = days.filter((day) => from - 31 <= day && day <= to);
  const pool = within.length > 0 ? within : days.filter((day) => day <= to + 60);
  const best = [...pool].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return best === undefined ? null : dayText(best);
};

const weekdayName: Reader = (words, { from, to, likely }, { ahead, weekdays }) => {
  const at = WEEKDAYS.findIndex((name) => new RegExp(`\\b${name}\\b`, 'u').test(words));
  if (at < 0 || NOT_THE_NEAREST.test(words)) return null;
  const back = (day: number) => day - ((((weekday(day) - at) % 7) + 7) % 7);
  if (ahead) {
    const [a, b] = [back(likely.from + 7), back(likely.to + 7)];
    return a === b ? dayText(a) : null;
  }
  const day = weekdays[at] ?? null;
  if (day !== null && from - 6 <= day && day <= to) return dayText(day);
  return back(likely.from) === back(likely.to) ? dayText(back(likely.to)) : null;
};

const monthName: Reader = (words, { from, to }, { ahead }) => {
  const named = monthNamedIn(words);
  const [first, last] = [partsOf(from), partsOf(to)];
  if (named === null || first.year !== last.year) return null;
  const month = isoMonth(last.year, named);
  if (month === null) return null;
  if (ahead) return month >= dayText(from).slice(0, 7) ? month : isoMonth(last.year + 1, named);
  return month <= dayText(to).slice(0, 7) ? month : isoMonth(last.year - 1, named);
};

/** "This month", "last year", "this spring", "today": where it is the same period whichever day of the interval it is said on. */
const periods: Reader = (words, { likely: { from, to } }) => {
  const period = periodOf(words);
  if (period === null) return null;
  const { unit, away, season } = period;
  if (unit === 'day') return spanOf(from + away, to + away);
  const [first, last] = [
    partsOf(monthsOn(from, unit === 'month' ? away : 0)),
    partsOf(monthsOn(to, unit === 'month' ? away : 0)),
  ];
  if (first.year !== last.year) return null;
  if (unit === 'month') return first.month === last.month ? isoMonth(last.year, last.month) : null;
  return season === null ? String(last.year + away) : `${last.year + away}-${season}`;
};

function spanOf(from: number, to: number): string | null {
  if (to - from > 14) return null;
  return from === to ? dayText(from) : `${dayText(from)}/${dayText(to)}`;
}
