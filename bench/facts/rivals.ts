import * as chrono from 'chrono-node';
import nlp from 'compromise';
import dates from 'compromise-dates';
import type { TimeExpression } from '../../src/model.ts';

nlp.plugin(dates);

/** What finds the times of a text published on a day. */
export type TimeFinder = (text: string, published: string | null) => readonly TimeExpression[];

/** Other readers of dates for JavaScript, with their values as we write ours; as they come, but for the reference date. */
export const rivals: Readonly<Record<'chrono-node' | 'compromise-dates', TimeFinder>> = {
  'chrono-node': chronoTimes,
  'compromise-dates': compromiseTimes,
};

function chronoTimes(text: string, published: string | null): TimeExpression[] {
  const reference = new Date(`${(published ?? '2000-01-01').slice(0, 10)}T12:00:00Z`);
  return chrono.parse(text, { instant: reference, timezone: 'UTC' }).map(({ index, text: words, start, end }) => {
    const day = iso(start.get('year'), start.get('month'), start.get('day'));
    const whole = start.isCertain('day') || start.isCertain('weekday') || start.isCertain('hour');
    const value =
      end && !start.isCertain('hour')
        ? `${day}/${iso(end.get('year'), end.get('month'), end.get('day'))}`
        : whole || !(start.isCertain('month') || start.isCertain('year'))
          ? day
          : start.isCertain('month')
            ? day.slice(0, 7)
            : day.slice(0, 4);
    return { start: index, end: index + words.length, type: 'date' as const, value };
  });
}

interface CompromiseDate {
  readonly dates?: { readonly start?: string; readonly end?: string; readonly unit?: string };
  readonly offset: { readonly start: number; readonly length: number };
}

/** Line by line: it throws on some, where it is taken to find nothing. */
function compromiseTimes(text: string, published: string | null): TimeExpression[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap((line) => {
    try {
      return compromiseLine(line[0], published).map((time) => ({
        ...time,
        start: time.start + line.index,
        end: time.end + line.index,
      }));
    } catch {
      return [];
    }
  });
}

function compromiseLine(text: string, published: string | null): TimeExpression[] {
  const view = nlp(text) as unknown as {
    dates(options: object): { json(options: object): CompromiseDate[] };
  };
  const found = view.dates({ today: (published ?? '2000-01-01').slice(0, 10), timezone: 'UTC' }).json({ offset: true });
  return found.map(({ dates: read, offset }) => {
    const words = text.slice(offset.start, offset.start + offset.length);
    const trimmed = words.replace(/[\s.,;:!?]+$/u, '');
    const [start, end] = [read?.start?.slice(0, 10), read?.end?.slice(0, 10)];
    const value =
      start === undefined
        ? null
        : read?.unit === 'year'
          ? start.slice(0, 4)
          : read?.unit === 'month'
            ? start.slice(0, 7)
            : end === undefined || end === start
              ? start
              : `${start}/${end}`;
    return { start: offset.start, end: offset.start + trimmed.length, type: 'date' as const, value };
  });
}

function iso(year: number | null, month: number | null, day: number | null): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
