import { dayOf } from '../../base/calendar.ts';
import type { Token } from '../../languages/language.ts';
import type { TimeExpression } from '../../model.ts';
import { holiday } from './dates/holidays.ts';
import { bareOrdinal, namedDate } from './dates/month-days.ts';
import { monthName } from './dates/months.ts';
import { adverbOfSet, namedDay, partOfDay, vagueTime } from './dates/named.ts';
import { numericDate, stuckDate } from './dates/numeric-dates.ts';
import { monthsOfYear, periodName, quarterName, seasonName } from './dates/seasons.ts';
import { mayMeanTime } from './dates/triggers.ts';
import { weekdayName } from './dates/weekdays.ts';
import { yearName } from './dates/years.ts';
import type { DateOrder, TimeContext, TimeReader, TimeReading } from './reading/reading.ts';
import { tenseAt } from './reading/tense.ts';
import { clock } from './spans/clock.ts';
import { widen } from './spans/extents.ts';
import { joined } from './spans/joins.ts';
import { unitWord, weekend } from './spans/unit-words.ts';
import { unitPhrase } from './spans/units.ts';

/** A time expression with the tokens it covers. */
export interface TimedTokens {
  readonly expression: TimeExpression;
  readonly from: number;
  readonly to: number;
}

/** Tried in this order at every token: the more exact first. */
const readers: readonly TimeReader[] = [
  numericDate,
  stuckDate,
  clock,
  namedDate,
  holiday,
  weekdayName,
  monthName,
  monthsOfYear,
  periodName,
  quarterName,
  bareOrdinal,
  unitWord,
  yearName,
  seasonName,
  namedDay,
  partOfDay,
  weekend,
  unitPhrase,
  adverbOfSet,
  vagueTime,
];

/**
 * The time expressions of a paragraph's tokens, with EDTF values against the day of publication; durations and the periods
 * of sets are ISO 8601 durations. A weekday or a date without a year is sent to the past unless the words before it look
 * ahead. What needs the day of publication has the value null where `published` is null, as has what hangs on an event.
 * Ages are no times. Linear in the number of tokens.
 *
 * @param published the article's date, ISO 8601
 * @param order which comes first in dates in figures, where other dates of the page tell (`dateOrderOf`)
 * @example timesIn(tokenize('on Friday'), '2031-03-12') // value 2031-03-07
 */
export function timesIn(
  tokens: readonly Token[],
  published: string | null,
  order: DateOrder | null = null,
): TimedTokens[] {
  const today = dayOf(published);
  const readings: TimeReading[] = [];
  const tense = (index: number) => tenseAt(tokens, index);
  let i = 0;
  let floor = 0;
  let dated: string | null = null;
  while (i < tokens.length) {
    if (!mayMeanTime(tokens[i]!)) {
      i++;
      continue;
    }
    const context: TimeContext = { tokens, today, order, last: dated, floor, tense };
    const found = readAt(context, i);
    if (found === null) {
      i++;
      continue;
    }
    const reading = widen(context, found);
    const last = readings.at(-1);
    const both = last ? joined(context, last, reading) : null;
    if (both) readings[readings.length - 1] = both;
    else readings.push(reading);
    const { type, value, names } = readings.at(-1)!;
    if (type !== 'duration' && type !== 'set' && names !== 'clock' && value !== null) dated = value;
    i = reading.to;
    floor = reading.to;
  }
  return readings.map(({ from, to, type, value }) => ({
    from,
    to,
    expression: { start: tokens[from]!.start, end: tokens[to - 1]!.end, type, value },
  }));
}

function readAt(context: TimeContext, i: number): TimeReading | null {
  for (const reader of readers) {
    const reading = reader(context, i);
    if (reading !== null) return reading;
  }
  return null;
}
