import { dayNumberOf, dayText, isDate, isoMonth, monthsOn, partsOf, weekday } from '../../base/calendar.ts';
import { MONTHS, WEEKDAYS } from '../../languages/en/calendar-words.ts';
import { monthAndDay, type Published } from './publication.ts';

/** What the words around a time, and the texts around its article, say of it. */
export interface Around {
  /** The words look to what is to come. */
  readonly ahead: boolean;
  /** The day that dated articles of the story mean by each weekday, null where they differ. */
  readonly kin: readonly (number | null)[];
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

const weekdayName: Reader = (words, { from, to, likely }, { ahead, kin }) => {
  const at = WEEKDAYS.findIndex((name) => new RegExp(`\\b${name}\\b`, 'u').test(words));
  if (at < 0 || /\b(?:next|last)\b/u.test(words)) return null;
  const back = (day: number) => day - ((((weekday(day) - at) % 7) + 7) % 7);
  if (ahead) {
    const [a, b] = [back(likely.from + 7), back(likely.to + 7)];
    return a === b ? dayText(a) : null;
  }
  const meant = kin[at] ?? null;
  if (meant !== null && from - 6 <= meant && meant <= to) return dayText(meant);
  return back(likely.from) === back(likely.to) ? dayText(back(likely.to)) : null;
};

const monthName: Reader = (words, { from, to }, { ahead }) => {
  const at = MONTHS.findIndex((name) =>
    new RegExp(`^(?:early |mid-?|late |last |this |the end of |the beginning of )*${name}$`, 'u').test(words),
  );
  const [first, last] = [partsOf(from), partsOf(to)];
  if (at < 0 || first.year !== last.year) return null;
  const month = isoMonth(last.year, at + 1);
  if (month === null) return null;
  if (ahead) return month >= dayText(from).slice(0, 7) ? month : isoMonth(last.year + 1, at + 1);
  return month <= dayText(to).slice(0, 7) ? month : isoMonth(last.year - 1, at + 1);
};

/** "This month", "last year", "this spring", "today". */
const periods: Reader = (words, { likely: { from, to } }) => {
  const [first, last] = [partsOf(from), partsOf(to)];
  const sameYear = first.year === last.year;
  if (/^(?:earlier |later )?this month$/u.test(words)) {
    return sameYear && first.month === last.month ? isoMonth(last.year, last.month) : null;
  }
  const monthsAway = /^(?:late |early )?last month$/u.test(words) ? -1 : words === 'next month' ? 1 : 0;
  if (monthsAway !== 0) {
    const [a, b] = [partsOf(monthsOn(from, monthsAway)), partsOf(monthsOn(to, monthsAway))];
    return a.month === b.month && a.year === b.year ? isoMonth(a.year, a.month) : null;
  }
  const years = /^(?:earlier |later )?(this|last|next) (year|spring|summer|autumn|fall)$/u.exec(words);
  if (years !== null || words === 'the spring' || words === 'the summer') {
    if (!sameYear) return null;
    const year = last.year + (years?.[1] === 'last' ? -1 : years?.[1] === 'next' ? 1 : 0);
    const season = { spring: 21, summer: 22, autumn: 23, fall: 23 }[years?.[2] ?? words.slice(4)];
    return season === undefined ? String(year) : `${year}-${season}`;
  }
  if (/^(?:today|tonight|this morning|this afternoon|this evening)$/u.test(words)) return spanOf(from, to);
  return words === 'yesterday' || words === 'last night' ? spanOf(from - 1, to - 1) : null;
};

function spanOf(from: number, to: number): string | null {
  if (to - from > 14) return null;
  return from === to ? dayText(from) : `${dayText(from)}/${dayText(to)}`;
}
