import { table } from '../../../base/table.ts';
import { wordSet } from '../../../base/word-set.ts';
import type { TimeUnit, Token } from '../../language.ts';

/** The months in lower case, January first. */
export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** The days of the week in lower case, Sunday first, as `weekday` counts them. */
export const WEEKDAYS: readonly string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Words of the calendar that a number of the day or the year goes with: months and days of the week, in lower case. */
export const CALENDAR_NAMES: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS]);

const dayShort: Readonly<Record<string, number>> = table({
  sun: 0,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
});

const unitForms: Readonly<Record<TimeUnit['name'], readonly [TimeUnit['letter'], number]>> = {
  second: ['S', 1],
  minute: ['M', 1],
  hour: ['H', 1],
  day: ['D', 1],
  week: ['W', 1],
  month: ['M', 1],
  quarter: ['M', 3],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
  fortnight: ['W', 2],
};

const units = new Map<string, TimeUnit>();
for (const [name, [letter, count]] of Object.entries(unitForms) as [TimeUnit['name'], [TimeUnit['letter'], number]][]) {
  units.set(name, { name, letter, count, plural: false });
  units.set(name === 'century' ? 'centuries' : `${name}s`, { name, letter, count, plural: true });
}
for (const [short, name] of [
  ['yr', 'year'],
  ['yrs', 'year'],
  ['hrs', 'hour'],
  ['hr', 'hour'],
  ['mins', 'minute'],
] as const)
  units.set(short, { ...units.get(name)!, plural: short.endsWith('s') });

/** The unit of time a word names, or null. */
export function unitOf(lower: string | undefined): TimeUnit | null {
  return units.get(lower ?? '') ?? null;
}

/** Seasons as EDTF writes them in place of a month. */
export const seasons: Readonly<Record<string, number>> = table({
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
});

export const partsOfDay = wordSet('morning mornings afternoon afternoons evening evenings night nights noon midday');

/** The month a token names, 1–12, or 0. A short form needs its capital, unless it stands beside a day. */
export function monthAt(token: Token | undefined, beside = false): number {
  if (token?.shape !== 'word') return 0;
  const lower = token.lower.replace(/\.$/u, '');
  if (
    lower.length < 3 ||
    (lower === 'may' && !token.capital) ||
    (!beside && !token.capital && lower.length < 5 && lower !== 'june' && lower !== 'july')
  )
    return 0;
  if (lower === 'march' && !token.capital) return 0;
  const index = MONTHS.findIndex(
    (name) =>
      name === lower || (lower.length <= 4 && name.startsWith(lower)) || (lower === 'sept' && name === 'september'),
  );
  return index + 1;
}

/**
 * The day of the week a token names, 0 = Sunday, or -1. A short form needs a capital, and "Sun", "Sat", "Wed" a stop,
 * unless it stands beside a day of the month.
 */
export function weekdayAt(token: Token | undefined, beside = false): number {
  if (token?.shape !== 'word') return -1;
  const full = WEEKDAYS.indexOf(token.lower.replace(/s$/u, ''));
  if (full >= 0) return full;
  const short = token.lower.replace(/\.$/u, '');
  if (!token.capital || !Object.hasOwn(dayShort, short)) return -1;
  return !beside && short === token.lower && /^(?:sun|sat|wed|mon)$/u.test(short) ? -1 : dayShort[short]!;
}

/** A year written in four digits (1000–2199), or null. */
export function yearAt(token: Token | undefined): number | null {
  return token !== undefined && /^(?:1\d|2[01])\d\d$/u.test(token.text) ? Number(token.text) : null;
}

/** Names of months, days, units and seasons in all their forms, in lower case. */
export function calendarWords(): string[] {
  const months = MONTHS.flatMap((name) => [
    name,
    name.slice(0, 3),
    `${name.slice(0, 3)}.`,
    name.slice(0, 4),
    `${name.slice(0, 4)}.`,
  ]);
  const days = WEEKDAYS.flatMap((name) => [name, `${name}s`]);
  const short = Object.keys(dayShort).flatMap((name) => [name, `${name}.`]);
  return [...months, ...days, ...short, ...units.keys(), ...Object.keys(seasons), ...partsOfDay];
}
