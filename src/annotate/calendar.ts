/** Days without clock or zone: a date as a number of days since 1970-01-01. */

/** The day an ISO 8601 date or moment falls on, or null. */
export function dayOf(iso: string | null): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(iso ?? '');
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isNaN(time) ? null : time / 86_400_000;
}

/** `2031-03-03` of a day. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Day of the week, 0 = Sunday. */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** True if the month (1–12) has that day in that year (leap days allowed if the year is unknown). */
export function isDate(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

/** Two digits. */
export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
