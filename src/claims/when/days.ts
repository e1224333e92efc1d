const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO day, or of the day an ISO moment lies in; null for anything else. */
export function dayNumber(value: string | null): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T~?%])/u.exec(value ?? '');
  if (match === null) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  const made = new Date(time);
  return made.getUTCDate() === Number(match[3]) && made.getUTCMonth() === Number(match[2]) - 1 ? time / DAY : null;
}

/** The ISO day of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Year and month (1 to 12) of a day number. */
export function monthOf(day: number): { readonly year: number; readonly month: number } {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** `2031-03`. */
export function isoMonth(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((((index % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

/** The day so many months on; the last of the month where there is no such day. */
export function monthsOn(day: number, months: number): number {
  const date = new Date(day * DAY);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return first / DAY + Math.min(date.getUTCDate(), last) - 1;
}

/** First and last day of what an EDTF value covers: a day, month, year, season, quarter, half or interval; null for others. */
export function extentOf(value: string | null): { readonly from: number; readonly to: number } | null {
  if (value === null) return null;
  const [left, right] = value.split('/');
  if (right !== undefined) {
    const [a, b] = [extentOf(left!), extentOf(right)];
    return a === null || b === null ? null : { from: a.from, to: b.to };
  }
  const day = dayNumber(value);
  if (day !== null) return { from: day, to: day };
  const match = /^(\d{4})(?:-(\d\d))?[~?%]?$/u.exec(value);
  if (match === null) return null;
  const year = Number(match[1]);
  const part = match[2] === undefined ? null : Number(match[2]);
  const months = part === null ? [1, 12] : monthsOfPart(part);
  if (months === null) return null;
  const from = Date.UTC(year, months[0]! - 1, 1) / DAY;
  return { from, to: Date.UTC(year, months[1]!, 1) / DAY - 1 };
}

/** First and last month of the parts of a year as EDTF numbers them: months, seasons, quarters, halves. */
function monthsOfPart(part: number): [number, number] | null {
  if (part >= 1 && part <= 12) return [part, part];
  if (part >= 21 && part <= 23) return [3 * (part - 20), 3 * (part - 20) + 2];
  if (part === 24) return [12, 14];
  if (part >= 33 && part <= 36) return [3 * (part - 33) + 1, 3 * (part - 33) + 3];
  if (part === 40 || part === 41) return [6 * (part - 40) + 1, 6 * (part - 40) + 6];
  return null;
}
