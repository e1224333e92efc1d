import {
  dayNumberOf,
  dayOf,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  pad,
  partsOf,
  weekday,
} from '../../../base/calendar.ts';
import type { TimeUnit } from '../../../languages/language.ts';

/** `2031-33` to `2031-36`: the quarter so many quarters from the one that holds a day, as EDTF writes it. */
function quarterAfter(today: number, steps: number): string | null {
  const { year, month } = partsOf(today);
  const index = year * 4 + Math.ceil(month / 3) - 1 + steps;
  const value = isoYear(Math.floor(index / 4));
  return value === null ? null : `${value}-${33 + (((index % 4) + 4) % 4)}`;
}

/** The day, week, month, quarter, year, decade or century so many from the one that holds a day. */
export function periodAfter(today: number, unit: TimeUnit, steps: number): string | null {
  const { year, month } = partsOf(today);
  switch (unit.name) {
    case 'day':
      return isoDay(today + steps);
    case 'week':
      return isoWeek(today + 7 * steps);
    case 'month':
      return isoMonth(year, month + steps);
    case 'quarter':
      return quarterAfter(today, steps);
    case 'year':
      return isoYear(year + steps);
    case 'decade':
      return `${pad(Math.floor(year / 10) + steps, 3)}X`;
    case 'century':
      return `${pad(Math.floor(year / 100) + steps)}XX`;
    default:
      return null;
  }
}

/** The day so many business days, Monday to Friday, from a day; holidays are not known. Null beyond a year. */
export function businessDay(today: number, count: number): string | null {
  if (!Number.isInteger(count) || Math.abs(count) > 260) return null;
  let day = today;
  for (let left = Math.abs(count); left > 0; ) {
    day += Math.sign(count);
    if (weekday(day) % 6 !== 0) left--;
  }
  return isoDay(day);
}

/**
 * A moment so many units from a day, as near as such words are meant: days to the day, weeks to about a day, months to
 * about a month, years to about a year (EDTF `~`).
 */
export function momentAfter(today: number, unit: TimeUnit, count: number | null): string | null {
  if (
    count === null ||
    !Number.isInteger(count * unit.count) ||
    Math.abs(count * unit.count) > 9000 * (unit.letter === 'Y' ? 1 : 400)
  )
    return null;
  const { year, month } = partsOf(today);
  const near = (value: string | null) => (value === null ? null : `${value}~`);
  switch (unit.name) {
    case 'day':
      return isoDay(today + count);
    case 'week':
    case 'fortnight':
      return near(isoDay(today + 7 * unit.count * count));
    case 'month':
    case 'quarter':
      return near(isoMonth(year, month + count * unit.count));
    case 'year':
    case 'decade':
    case 'century':
      return near(isoYear(year + count * unit.count));
    default:
      return Math.abs(count) <= 12 || unit.name !== 'hour' ? isoDay(today) : null;
  }
}

/** A moment so many units from a day that the words name: months and years reach about the same day of another month. */
export function momentFromDay(day: number, unit: TimeUnit, count: number): string | null {
  const value = momentAfter(day, unit, count);
  if (value === null || !/^\d{4}(?:-\d\d)?~$/u.test(value)) return value;
  const months =
    ({ month: 1, quarter: 3, year: 12, decade: 120, century: 1200 } as Partial<Record<string, number>>)[unit.name] ?? 0;
  if (months === 0) return value;
  const { year, month, date } = partsOf(day);
  const first = dayNumberOf(year, month + months * count, 1);
  const last = dayNumberOf(year, month + months * count + 1, 1) - first;
  const moved = isoDay(first + Math.min(date, last) - 1);
  return moved === null ? null : `${moved}~`;
}

/** The same period so many years on: of `1989-35` the quarter `1988-35`; of a day about that time of the other year. */
export function yearsFrom(value: string | null, years: number): string | null {
  const match = /^(\d{4})(-\d\d)?(-\d\d)?[~?]?$/u.exec(value ?? '');
  const year = match ? isoYear(Number(match[1]) + years) : null;
  if (match === null || year === null) return null;
  return match[3] === undefined ? `${year}${match[2] ?? ''}` : `${year}${match[2]}~`;
}

/** The day, month or year that a date lies in: "that year" after "March 2031" is 2031. Null if the date does not say. */
export function periodIn(value: string | null, unit: TimeUnit): string | null {
  const day = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/u.exec(value ?? '');
  if (!day) return null;
  if (unit.name === 'year') return day[1]!;
  if (unit.name === 'month') return day[2] !== undefined && Number(day[2]) <= 12 ? `${day[1]}-${day[2]}` : null;
  if (unit.name === 'day') return day[3] === undefined ? null : `${day[1]}-${day[2]}-${day[3]}`;
  if (unit.name === 'week' && day[3] !== undefined) return isoWeek(dayOf(value!.slice(0, 10))!);
  return unit.name === 'quarter' && Number(day[2]) > 32 ? value : null;
}
