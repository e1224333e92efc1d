import { dayNumberOf, dayOf } from './calendar.ts';

/** A run of days, both included, counted as `dayOf` counts them. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * First and last day of what an EDTF value (ISO 8601-2) covers: a day, month, year, season, quarter, half or an interval
 * of these; null for others, durations among them.
 *
 * @example extentOf('2031-34') // the second quarter: from 1 April to 30 June
 */
export function extentOf(value: string | null): Extent | null {
  if (value === null) return null;
  const [left, right] = value.split('/');
  if (right !== undefined) {
    const [a, b] = [extentOf(left!), extentOf(right)];
    return a === null || b === null ? null : { from: a.from, to: b.to };
  }
  const day = dayOf(value);
  if (day !== null) return { from: day, to: day };
  const match = /^(\d{4})(?:-(\d\d))?[~?%]?$/u.exec(value);
  if (match === null) return null;
  const year = Number(match[1]);
  const months = match[2] === undefined ? ([1, 12] as const) : monthsOfPart(Number(match[2]));
  if (months === null) return null;
  return { from: dayNumberOf(year, months[0], 1), to: dayNumberOf(year, months[1] + 1, 1) - 1 };
}

/** First and last month of the parts of a year as EDTF numbers them: months, seasons, quarters, halves. */
function monthsOfPart(part: number): readonly [number, number] | null {
  if (part >= 1 && part <= 12) return [part, part];
  if (part >= 21 && part <= 23) return [3 * (part - 20), 3 * (part - 20) + 2];
  if (part === 24) return [12, 14];
  if (part >= 33 && part <= 36) return [3 * (part - 33) + 1, 3 * (part - 33) + 3];
  if (part === 40 || part === 41) return [6 * (part - 40) + 1, 6 * (part - 40) + 6];
  return null;
}
