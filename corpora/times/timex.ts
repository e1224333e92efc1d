import { isoWeek, isoWeekend } from '../../src/base/calendar.ts';

const seasons: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' };

/**
 * The EDTF or ISO 8601 value that a TIMEX3 value stands for, or null where there is none: references (`PAST_REF`), lengths
 * of no number (`PXY`), and values with a part unknown. `docs/method/facts.md` has the table.
 */
export function edtfOfTimex(value: string): string | null {
  if (/^P/u.test(value)) return durationOfTimex(value);
  const set = /^XXXX-(?:WXX-\d|XX-XX|\d\d|Q\d|S[PU]|FA|WI)/u.exec(value);
  if (set) return /W/u.test(set[0]) ? 'P1W' : /XX-XX/u.test(set[0]) ? 'P1D' : 'P1Y';
  const day = /^(\d{4}-\d\d-\d\d)(?:T(?:(\d\d)(?::?(\d\d))?(?::\d\d)?|MO|MI|AF|EV|NI|DT)?)?$/u.exec(value);
  if (day) return day[2] === undefined ? day[1]! : `${day[1]}T${day[2]}:${day[3] ?? '00'}`;
  const week = /^(\d{4})-W(\d{1,2})(-WE)?$/u.exec(value);
  if (week) return weekOf(Number(week[1]), Number(week[2]), week[3] !== undefined);
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(value);
  if (quarter) return `${quarter[1]}-${32 + Number(quarter[2])}`;
  const half = /^(\d{4})-H([12])$/u.exec(value);
  if (half) return `${half[1]}-${39 + Number(half[2])}`;
  const season = /^(\d{4})-(SP|SU|FA|WI)$/u.exec(value);
  if (season) return `${season[1]}-${seasons[season[2]!]}`;
  if (/^\d{4}(?:-\d\d)?$/u.test(value)) return value;
  if (/^\d{4}-XX(?:-XX)?$/u.test(value)) return value.slice(0, 4);
  if (/^\d{3}X?$/u.test(value)) return `${value.slice(0, 3)}X`;
  if (/^\d\d(?:XX)?$/u.test(value)) return `${value.slice(0, 2)}XX`;
  return null;
}

const decades: Readonly<Record<string, number>> = { E: 10, DE: 10, C: 100, CE: 100, L: 1000 };

function durationOfTimex(value: string): string | null {
  const one = /^P(\d+)(Q|DE|E|CE|C|L)$/u.exec(value);
  if (one) return one[2] === 'Q' ? `P${3 * Number(one[1])}M` : `P${Number(one[1]) * decades[one[2]!]!}Y`;
  return /^P(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/u.test(value) && /\d/u.test(value) ? value : null;
}

/** Monday to Sunday of an ISO week, or its Saturday and Sunday. */
function weekOf(year: number, week: number, end: boolean): string | null {
  if (week < 1 || week > 53) return null;
  const fourth = Date.UTC(year, 0, 4) / 86_400_000 + 7 * (week - 1);
  return end ? isoWeekend(fourth) : isoWeek(fourth);
}

/** A value without its EDTF qualification: how sure a value is is not scored. */
export function plainValue(value: string): string {
  return value.replace(/[~?%]$/u, '');
}
