/** Days without clock or zone: a date as a number of days since 1970-01-01. */

/**
 * The day an ISO 8601 date or moment, or an EDTF day, falls on; null for anything else, an interval too.
 *
 * @example dayOf('2031-03-03T10:00Z') === dayOf('2031-03-03~')
 */
export function dayOf(iso: string | null): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ~?%])/u.exec(iso ?? '');
  if (!match || !isDate(Number(match[1]), Number(match[2]), Number(match[3]))) return null;
  return dayNumberOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of a year, month (1–12; others carry over into other years) and day of the month. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 86_400_000;
}

/** Year, month (1–12) and day of the month. */
export function partsOf(day: number): { readonly year: number; readonly month: number; readonly date: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}

/** `2031-03-03` of a day; null for a day no calendar with years of four digits has. */
export function isoDay(day: number): string | null {
  const { year, month, date } = partsOf(day);
  return year >= 0 && year <= 9999 ? `${pad(year, 4)}-${pad(month)}-${pad(date)}` : null;
}

/** A day as it is printed in a reason: `2031-03-03`, with its sign (`+010000-01-01`) outside the years 0–9999. */
export function dayText(day: number): string {
  return isoDay(day) ?? new Date(day * 86_400_000).toISOString().slice(0, 13);
}

/** `2031-03` of a year and a month that may lie outside 1–12 and then carries over; null outside the years 0–9999. */
export function isoMonth(year: number, month: number): string | null {
  return isoDay(dayNumberOf(year, month, 1))?.slice(0, 7) ?? null;
}

/** `2031` of a year; null outside the years 0–9999. */
export function isoYear(year: number): string | null {
  return year >= 0 && year <= 9999 ? pad(year, 4) : null;
}

/** The week, Monday to Sunday, that holds a day, as an interval. */
export function isoWeek(day: number): string | null {
  const monday = day - ((weekday(day) + 6) % 7);
  return interval(monday, monday + 6);
}

/** The Saturday and Sunday of the week that holds a day, as an interval. */
export function isoWeekend(day: number): string | null {
  const monday = day - ((weekday(day) + 6) % 7);
  return interval(monday + 5, monday + 6);
}

/** An interval of days, both included. */
export function interval(from: number, to: number): string | null {
  const [a, b] = [isoDay(from), isoDay(to)];
  return a === null || b === null ? null : `${a}/${b}`;
}

/** Day of the week, 0 = Sunday. */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The day so many months on; the last of the month where there is no such day: 31 January, 28 February. */
export function monthsOn(day: number, months: number): number {
  const { year, month, date } = partsOf(day);
  const last = dayNumberOf(year, month + months + 1, 0);
  return Math.min(dayNumberOf(year, month + months, 1) + date - 1, last);
}

/** True if the month (1–12) has that day in that year (leap days allowed if the year is unknown). */
export function isDate(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= partsOf(dayNumberOf(year ?? 2000, month + 1, 0)).date;
}

/** A number with leading zeros, two digits if not said otherwise. */
export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
