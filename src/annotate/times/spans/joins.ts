import { dayNumberOf, dayOf, isoDay, partsOf } from '../../../base/calendar.ts';
import { lowerAt, type TimeContext, type TimeReading } from '../reading/reading.ts';
import { momentAfter, momentFromDay } from '../reading/shift.ts';

type Join = (context: TimeContext, first: TimeReading, second: TimeReading, link: string) => TimeReading | null;

/**
 * Joins a reading to the one just before it where the two say one time: "9 a.m. Tuesday", "8 p.m. EST, Oct. 3", "Tuesday
 * at 9 a.m.", "last year's third quarter", "Friday of next week", "two days before Christmas", "a month and two days ago".
 * Null where they do not. At most one token may stand between them.
 */
export function joined(context: TimeContext, first: TimeReading, second: TimeReading): TimeReading | null {
  const gap = second.from - first.to;
  if (gap > 1) return null;
  const link = gap === 0 ? '' : lowerAt(context, first.to);
  for (const join of [clockAndDay, yearAndQuarter, weekAndDay, lengthAndDay, lengths]) {
    const both = join(context, first, second, link);
    if (both !== null) return both;
  }
  return null;
}

const clockAndDay: Join = (_context, first, second, link) => {
  const clockFirst = first.names === 'clock' && (second.names === 'day' || second.names === 'part');
  const dayFirst = (first.names === 'day' || first.names === 'part') && second.names === 'clock';
  if (!(clockFirst && /^(?:|on|,|of)$/u.test(link)) && !(dayFirst && /^(?:|at|,)$/u.test(link))) return null;
  const [clock, day] = clockFirst ? [first, second] : [second, first];
  if (day.type !== 'date' || !/^(?:\d{4}-\d\d-\d\d)?$/u.test(day.value ?? '')) return null;
  const value = day.value === null || clock.value === null ? null : `${day.value}${clock.value}`;
  return { from: first.from, to: second.to, type: 'time', value, names: 'span' };
};

const yearAndQuarter: Join = (_context, first, second, link) => {
  if (link !== '' && link !== "'s") return null;
  if (!/^\d{4}$/u.test(first.value ?? '') || second.dated) return null;
  if (!/^\d{4}-(?:3[3-6]|4[01]|2[1-4])$/u.test(second.value ?? '')) return null;
  return { ...second, from: first.from, value: `${first.value}${second.value!.slice(4)}`, dated: true };
};

/** "Next week Monday", "last week on Friday". */
const weekAndDay: Join = (_context, first, second, link) => {
  if (second.weekday === undefined || (link !== '' && link !== 'on')) return null;
  const week = /^(\d{4}-\d\d-\d\d)\/\d{4}-\d\d-\d\d$/u.exec(first.value ?? '');
  const monday = dayOf(week?.[1] ?? null);
  if (monday === null || first.type !== 'date') return null;
  return { ...second, from: first.from, value: isoDay(monday + ((second.weekday + 6) % 7)) };
};

/** "Two days before Christmas", "three weeks from Jan. 15": counted from a day with a date. */
const lengthAndDay: Join = (_context, first, second, link) => {
  const sign = { before: -1, after: 1, from: 1 }[link];
  const length = first.lengths?.[0];
  const day = dayOf(second.value);
  if (sign === undefined || length === undefined || day === null || first.type === 'set' || second.names !== 'day')
    return null;
  const value = Number.isInteger(length.count)
    ? momentFromDay(day, length.unit, sign * length.count)
    : momentAfter(day, length.unit, sign * length.count);
  return { from: first.from, to: second.to, type: 'date', value, names: 'day' };
};

/** "3 years, 2 months and 5 days ago". */
const lengths: Join = ({ today }, first, second, link) => {
  if (!/^(?:|and|,)$/u.test(link) || first.type !== 'duration' || !first.lengths || !second.lengths) return null;
  if (!second.sign && (second.type !== 'duration' || link === ',')) return null;
  const all = [...first.lengths, ...second.lengths];
  if (!second.sign) return { ...second, from: first.from, lengths: all, value: sumOf(all) };
  return { ...second, from: first.from, lengths: all, value: today === null ? null : shifted(today, all, second.sign) };
};

/** The ISO 8601 duration of several lengths, the longer first; null if they are not in that order. */
function sumOf(all: NonNullable<TimeReading['lengths']>): string | null {
  const order = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
  const places = all.map(({ unit }) => order.indexOf(unit.name));
  if (
    places.some((place, k) => place < 0 || place <= (places[k - 1] ?? -1)) ||
    all.some(({ count }) => !Number.isInteger(count))
  )
    return null;
  const part = (clock: boolean) =>
    all
      .filter((_, k) => places[k]! > 3 === clock)
      .map(({ unit, count }) => `${count}${unit.letter}`)
      .join('');
  return `P${part(false)}${part(true) === '' ? '' : `T${part(true)}`}`;
}

function shifted(today: number, all: NonNullable<TimeReading['lengths']>, sign: number): string | null {
  if (all.some(({ unit, count }) => !Number.isInteger(count) || count * unit.count > 99_999)) return null;
  const sum = (letter: string) =>
    all
      .filter(({ unit }) => unit.letter === letter && unit.name !== 'minute')
      .reduce((n, { unit, count }) => n + unit.count * count, 0);
  const { year, month, date } = partsOf(today);
  const moved = dayNumberOf(year + sign * sum('Y'), month + sign * sum('M'), 1);
  return isoDay(moved + date - 1 + sign * (sum('D') + 7 * sum('W')));
}
