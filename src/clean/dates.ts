const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const DAY_MONTH_YEAR = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}\.?,?[ -]((?:19|20|21)\d\d)(?!\d{4})`,
  'i',
);
const MONTH_DAY_YEAR = new RegExp(String.raw`\b${MONTH}\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20|21)\d\d)`, 'i');
const MONTH_DAY = new RegExp(String.raw`\b${MONTH}\.? (\d{1,2})(?:st|nd|rd|th)?\b`, 'i');
const DAY_MONTH = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)? ${MONTH}\b`, 'i');
const ISO = /\b((?:19|20|21)\d\d)-(\d\d)-(\d\d)(?!\d)/;
const SLASHES = /\b(\d{1,2})\/(\d{1,2})\/((?:19|20|21)\d\d)\b/;
const US_CLOCK = /\b(?:[ecmp][ds]t|et|ct|mt|pt)\b/i;

const isoDay = (year: number, month: number, day: number): string | null => {
  if (month < 1 || month > 12 || day < 1) return null;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/**
 * The day a date line states, as an ISO 8601 day; null where it states none, or one that can be read two ways
 * (03/04/2031 without a North American clock). Where the line leaves the year out, it is the year in which the day was
 * last past when the page was retrieved, if that is at most two months before.
 *
 * @example statedDate('Published 3 March 2031 at 9:14 a.m.') // '2031-03-03'
 */
export function statedDate(line: string, retrieved: string | null = null): string | null {
  const text = line.slice(0, 200);
  const iso = ISO.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (monthFirst) return isoDay(Number(monthFirst[3]), monthOf(monthFirst[1]!), Number(monthFirst[2]));
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  if (dayFirst) return isoDay(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1]));
  const slashes = SLASHES.exec(text);
  if (!slashes) return retrieved === null ? null : yearlessDay(text, retrieved);
  const [first, second, year] = [Number(slashes[1]), Number(slashes[2]), Number(slashes[3])];
  if (second > 12 || US_CLOCK.test(text)) return isoDay(year, first, second);
  return first > 12 ? isoDay(year, second, first) : null;
}

function yearlessDay(text: string, retrieved: string): string | null {
  const monthFirst = MONTH_DAY.exec(text);
  const dayFirst = monthFirst ? null : DAY_MONTH.exec(text);
  const [month, day] = monthFirst ? [monthFirst[1], monthFirst[2]] : [dayFirst?.[2], dayFirst?.[1]];
  const seen = Date.parse(retrieved.slice(0, 10));
  if (month === undefined || day === undefined || Number.isNaN(seen)) return null;
  const year = new Date(seen).getUTCFullYear();
  for (const candidate of [isoDay(year, monthOf(month), Number(day)), isoDay(year - 1, monthOf(month), Number(day))]) {
    if (candidate === null) continue;
    const age = (seen - Date.parse(candidate)) / 86_400_000;
    if (age >= 0 && age <= 62) return candidate;
  }
  return null;
}

const monthOf = (name: string): number => MONTHS.indexOf(name.toLowerCase().slice(0, 3)) + 1;

/** True if a metadata value is an ISO 8601 day or moment; anything else is not passed on. */
export function isIsoDate(value: string): boolean {
  return /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(value.trim());
}
