import { table } from '../../base/table.ts';
import { MONTHS as months } from '../../languages/en/calendar/calendar-words.ts';
import { type Html, html } from './html.ts';

const MONTHS = months.map((name) => name.charAt(0).toUpperCase() + name.slice(1));

interface Day {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
  readonly time: string | null;
  /** EDTF qualification: `~`, `?` or `%`. */
  readonly doubt: string;
}

/** EDTF writes seasons as months 21 to 24. */
const SEASONS: Readonly<Record<string, string>> = table({ 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' });

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2})\S*)?)?)?([~?%]?)$/;

function parse(text: string): Day | null {
  const found = DAY.exec(text);
  if (!found) return null;
  const [, year, month, day, time, doubt] = found;
  const name = month === undefined ? null : (SEASONS[month] ?? MONTHS[Number(month) - 1]);
  if (name === undefined) return null;
  return { year: year!, month: name, day: day ? String(Number(day)) : null, time: time ?? null, doubt: doubt ?? '' };
}

function parts(day: Day, leave: { readonly month?: boolean; readonly year?: boolean } = {}): string {
  const words = [day.day, leave.month ? null : day.month, leave.year ? null : day.year];
  return words.filter((word) => word !== null).join(' ');
}

const DOUBT: Readonly<Record<string, string>> = table({ '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' });

function single(day: Day, withTime: boolean): string {
  return `${DOUBT[day.doubt] ?? ''}${parts(day)}${withTime && day.time ? `, ${day.time}` : ''}`;
}

/**
 * A date of the edition in words: ISO 8601 days and moments, and the levels of EDTF that an edition uses
 * (intervals, open ends, `~ ? %`). What it does not know it gives back as written.
 *
 * @example dateWords('2031-03-03/2031-03-05') // "3–5 March 2031"
 */
export function dateWords(edtf: string, options: { readonly time?: boolean } = {}): string {
  const [left = '', right] = edtf.split('/');
  if (right === undefined) {
    const day = parse(left);
    return day ? single(day, options.time ?? false) : edtf;
  }
  const from = parse(left);
  const to = parse(right);
  if (!from && to && (left === '..' || left === '')) return `until ${single(to, false)}`;
  if (from && !to && (right === '..' || right === '')) return `from ${single(from, false)}`;
  if (!from || !to) return edtf;
  if (from.doubt || to.doubt) return `${single(from, false)} to ${single(to, false)}`;
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  if (sameMonth && from.day === to.day) return parts(to);
  if (sameMonth && from.day && to.day) return `${from.day}–${parts(to)}`;
  if (!sameMonth || from.day || to.day) return `${parts(from, { year: sameYear })} – ${parts(to)}`;
  return parts(to);
}

/** The date as a `time` element where HTML has a form for it, else as plain words. */
export function dateElement(edtf: string, options: { readonly time?: boolean } = {}): Html {
  const words = dateWords(edtf, options);
  return /^\d{4}-\d{2}(-\d{2})?$/.test(edtf) ? html`<time datetime="${edtf}">${words}</time>` : html`${words}`;
}

/** A day without its year, for the narrow labels of a drawing. */
export function shortDate(edtf: string): string {
  const day = parse(edtf);
  if (!day) return edtf;
  return day.day && day.month ? `${day.day} ${day.month.slice(0, 3)}` : parts(day);
}

/** How exactly a date is known: to the day, to a month or longer, a span between two dates, or only about. */
export function precisionOf(edtf: string): 'day' | 'month' | 'span' | 'about' {
  if (/[~?%]/.test(edtf)) return 'about';
  if (edtf.includes('/')) return 'span';
  return /^\d{4}-\d{2}-\d{2}/.test(edtf) ? 'day' : 'month';
}

/** The span from the earliest to the latest of some ISO dates, in words; null where there is none. */
export function dateSpan(dates: readonly (string | null)[]): string | null {
  const days = dates.filter((date) => date !== null).map((date) => date.slice(0, 10));
  days.sort();
  const [first] = days;
  return first === undefined ? null : dateWords(`${first}/${days.at(-1)}`);
}
