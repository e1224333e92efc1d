import { DAY_ENDINGS, ENGLISH_DAY_ENDINGS, US_CLOCK } from '../../languages/pages/date-words.ts';
import { monthOf } from './months.ts';
import { withPlainFigures, writtenDate } from './written-dates.ts';

const YEAR = String.raw`((?:19|20|21)\d\d)(?!\d)`;
const ISO = new RegExp(String.raw`(?<!\d)${YEAR}-(\d\d)-(\d\d)(?!\d)`);
const DAY_MONTH_YEAR = new RegExp(
  String.raw`(?<![\d.,])(\d{1,2})(?:${DAY_ENDINGS})?(?: of| de)?[ -]{1,2}(\p{L}{3,12})\.?,?(?: del?)?[ -]${YEAR}`,
  'giu',
);
const MONTH_DAY_YEAR = new RegExp(
  String.raw`(?<!\p{L})(\p{L}{3,9})\.? (\d{1,2})(?:${ENGLISH_DAY_ENDINGS})?,? ${YEAR}`,
  'giu',
);
const DOTTED = new RegExp(String.raw`(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(?:${YEAR}|(\d\d)(?![\d.]))`);
const SLASHES = new RegExp(String.raw`(?<![\d/])(\d{1,2})([/-])(\d{1,2})\2${YEAR}`);
const YEAR_SLASHES = new RegExp(String.raw`(?<![\d/])${YEAR} ?[/.] ?(\d\d?) ?[/.] ?(\d\d?)(?!\d)`);
const CLOCK_YEAR = new RegExp(
  String.raw`(?<!\p{L})(\p{L}{3})\.? {1,2}(\d{1,2}) \d\d:\d\d:\d\d (?:\S{1,6} )?${YEAR}`,
  'u',
);
const MONTH_DAY = new RegExp(String.raw`(?<!\p{L})(\p{L}{3,9})\.? (\d{1,2})(?:${ENGLISH_DAY_ENDINGS})?(?!\d)`, 'giu');
const DAY_MONTH = new RegExp(
  String.raw`(?<![\d.,])(\d{1,2})(?:${ENGLISH_DAY_ENDINGS}|\.)? (\p{L}{3,9})(?!\p{L})`,
  'giu',
);

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
 * @param dayFirst how the page's language writes 03/04/2031; null where that is not known
 * @param language ISO 639-1, for months whose name is another's elsewhere
 * @example statedDate('Published 3 March 2031 at 9:14 a.m.') // '2031-03-03'
 */
export function statedDate(
  line: string,
  retrieved: string | null = null,
  dayFirst: boolean | null = null,
  language: string | null = null,
): string | null {
  const text = withPlainFigures(line.slice(0, 200));
  const iso = ISO.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  for (const [, word, day, year] of text.matchAll(MONTH_DAY_YEAR)) {
    const month = monthOf(word!, language);
    if (month > 0) return isoDay(Number(year), month, Number(day));
  }
  for (const [, day, word, year] of text.matchAll(DAY_MONTH_YEAR)) {
    const month = monthOf(word!, language);
    if (month > 0) return isoDay(Number(year), month, Number(day));
  }
  const yearFirst = YEAR_SLASHES.exec(text);
  if (yearFirst) return isoDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dotted = DOTTED.exec(text);
  if (dotted) return isoDay(Number(dotted[3] ?? `20${dotted[4]}`), Number(dotted[2]), Number(dotted[1]));
  const clocked = CLOCK_YEAR.exec(text);
  if (clocked) return isoDay(Number(clocked[3]), monthOf(clocked[1]!), Number(clocked[2]));
  const written = /\d/.test(text) ? writtenDate(text, language) : null;
  if (written !== null) return isoDay(written.year, written.month, written.day);
  const slashes = SLASHES.exec(text);
  if (!slashes) return retrieved === null ? null : yearlessDay(text, retrieved);
  const [first, second, year] = [Number(slashes[1]), Number(slashes[3]), Number(slashes[4])];
  if (second > 12 || US_CLOCK.test(text)) return isoDay(year, first, second);
  if (first > 12 || dayFirst === true) return isoDay(year, second, first);
  return dayFirst === false ? isoDay(year, first, second) : null;
}

function yearlessDay(text: string, retrieved: string): string | null {
  const found =
    [...text.matchAll(MONTH_DAY)].map((match) => [match[1]!, match[2]!]).find(([word]) => monthOf(word!) > 0) ??
    [...text.matchAll(DAY_MONTH)].map((match) => [match[2]!, match[1]!]).find(([word]) => monthOf(word!) > 0);
  const seen = Date.parse(retrieved.slice(0, 10));
  if (found === undefined || Number.isNaN(seen)) return null;
  const year = new Date(seen).getUTCFullYear();
  for (const of of [year, year - 1]) {
    const candidate = isoDay(of, monthOf(found[0]!), Number(found[1]));
    if (candidate === null) continue;
    const age = (seen - Date.parse(candidate)) / 86_400_000;
    if (age >= 0 && age <= 62) return candidate;
  }
  return null;
}

const ISO_VALUE =
  /^(\d{4}-\d\d-\d\d)(?:[T ]\s?(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?:\s?(Z|UTC|GMT)|\s?([+-]\d\d):?(\d\d)?)?)?$/i;

/** True if a metadata value is an ISO 8601 day or moment. */
export function isIsoDate(value: string): boolean {
  return ISO_VALUE.test(value.trim());
}

/** Earliest year a page is believed to have been published in: empty fields of databases read 1970 or 0001. */
const EARLIEST = 1985;

/** The day or moment a metadata value states, ISO 8601; null where it states none that can be read. */
export function isoDate(value: string, dayFirst: boolean | null): string | null {
  const text = value.trim().slice(0, 100);
  const iso = ISO_VALUE.exec(text);
  if (iso) {
    const [, day, clock, zulu, hours, minutes] = iso;
    const [year, month, date] = day!.split('-').map(Number) as [number, number, number];
    if (year < EARLIEST || isoDay(year, month, date) === null) return null;
    if (clock === undefined) return day!;
    return `${day}T${clock}${zulu ? 'Z' : hours ? `${hours}:${minutes ?? '00'}` : ''}`;
  }
  const seconds = /^(?:1[0-9]|[4-9])\d{8}$/.exec(text)
    ? Number(text) * 1_000
    : /^(?:1[0-9]|[4-9])\d{11}$/.exec(text)
      ? Number(text)
      : null;
  if (seconds !== null) return new Date(seconds).toISOString().replace('.000Z', 'Z');
  const compact = /^((?:19|20|21)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/.exec(text);
  const day = compact
    ? isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]))
    : statedDate(text, null, dayFirst);
  return day !== null && Number(day.slice(0, 4)) >= EARLIEST ? day : null;
}

/** The day in the path of an address: `/2031/03/04/`, `/2031-03-04-`, `20310304`; null where there is none. */
export function dateOfAddress(url: string | null): string | null {
  const path = /^https?:\/\/[^/]{1,300}(\/[^?#]{0,600})/i.exec(url ?? '')?.[1] ?? '';
  const parted = /[/_.-]((?:19|20)\d\d)([/_-])(\d{1,2})\2(\d{1,2})(?:[/_.-]|$)/.exec(path);
  if (parted) return isoDay(Number(parted[1]), Number(parted[3]), Number(parted[4]));
  const compact = /[/_-]((?:199|20[0-3])\d)(\d\d)(\d\d)(?:[/_.-]|$)/.exec(path);
  return compact ? isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3])) : null;
}
