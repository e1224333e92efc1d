import type { TimeExpression } from '../../src/model.ts';
import { rivalPackage } from '../rival-package.ts';

/** What finds the times of a text published on a day. */
export type TimeFinder = (text: string, published: string | null) => readonly TimeExpression[];

/** What is used of chrono-node. */
interface Chrono {
  parse(
    text: string,
    reference: { readonly instant: Date; readonly timezone: string },
  ): { readonly index: number; readonly text: string; readonly start: ChronoDay; readonly end?: ChronoDay | null }[];
}
interface ChronoDay {
  get(part: string): number | null;
  isCertain(part: string): boolean;
}

/** What is used of compromise with compromise-dates. */
interface Compromise {
  (text: string): { dates(options: object): { json(options: object): CompromiseDate[] } };
  plugin(dates: unknown): void;
}
interface CompromiseDate {
  readonly dates?: { readonly start?: string; readonly end?: string; readonly unit?: string };
  readonly offset: { readonly start: number; readonly length: number };
}

/**
 * Other readers of dates for JavaScript by name, with their values as we write ours; as they come, but for the reference
 * date. One that is not installed is left out.
 */
export async function rivalFinders(): Promise<ReadonlyMap<string, TimeFinder>> {
  const finders = new Map<string, TimeFinder>();
  const chrono = await rivalPackage<Chrono>('chrono-node');
  if (chrono !== null) finders.set('chrono-node', (text, published) => chronoTimes(chrono, text, published));
  const dates = await rivalPackage<{ readonly default: unknown }>('compromise-dates');
  const compromise = dates && (await rivalPackage<{ readonly default: Compromise }>('compromise'));
  if (dates !== null && compromise !== null) {
    const nlp = compromise.default;
    nlp.plugin(dates.default);
    finders.set('compromise-dates', (text, published) => compromiseTimes(nlp, text, published));
  }
  return finders;
}

function chronoTimes(chrono: Chrono, text: string, published: string | null): TimeExpression[] {
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

/** Line by line: it throws on some, where it is taken to find nothing. */
function compromiseTimes(nlp: Compromise, text: string, published: string | null): TimeExpression[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap((line) => {
    try {
      return compromiseLine(nlp, line[0], published).map((time) => ({
        ...time,
        start: time.start + line.index,
        end: time.end + line.index,
      }));
    } catch {
      return [];
    }
  });
}

function compromiseLine(nlp: Compromise, text: string, published: string | null): TimeExpression[] {
  const found = nlp(text)
    .dates({ today: (published ?? '2000-01-01').slice(0, 10), timezone: 'UTC' })
    .json({ offset: true });
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
