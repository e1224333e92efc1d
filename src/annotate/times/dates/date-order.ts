import { dayNumberOf, isDate, weekday } from '../../../base/calendar.ts';
import { weekdayAt } from '../../../languages/en/calendar/calendar-words.ts';
import type { Token } from '../../../languages/language.ts';
import type { DateOrder } from '../reading/reading.ts';

/** Two numbers and a year of four figures, joined by one mark. */
const FIGURES = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/u;

/**
 * Which comes first in the dates in figures of a page: a page that writes "13/06/2031" writes the day first, and so does one
 * whose weekday only fits that order. Null where no date tells, or two tell otherwise.
 */
export function dateOrderOf(tokens: readonly Token[]): DateOrder | null {
  const orders = new Set<DateOrder>();
  tokens.forEach((token, i) => {
    if (token.shape !== 'number') return;
    const match = FIGURES.exec(figuresAt(tokens, i));
    if (match === null) return;
    const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const order = a > 12 ? 'day' : b > 12 ? 'month' : orderOnWeekday(a, b, year, weekdayBeside(tokens, i));
    if (order !== null) orders.add(order);
  });
  return orders.size === 1 ? [...orders][0]! : null;
}

/** Which order makes a date fall on a day of the week (0 is Sunday; below 0 where none is named); null if both or neither does. */
export function orderOnWeekday(a: number, b: number, year: number, index: number): DateOrder | null {
  if (index < 0) return null;
  const fits = (month: number, date: number) =>
    isDate(year, month, date) && weekday(dayNumberOf(year, month, date)) === index;
  const [day, month] = [fits(b, a), fits(a, b)];
  return day === month ? null : day ? 'day' : 'month';
}

/** The characters of the tokens that make one date, without blanks between. */
function figuresAt(tokens: readonly Token[], i: number): string {
  let text = tokens[i]!.text;
  for (let at = i + 1; at < i + 5 && tokens[at] !== undefined && tokens[at]!.start === tokens[at - 1]!.end; at += 1) {
    if (!/^(?:[/-]|\d{1,4})$/u.test(tokens[at]!.text)) break;
    text += tokens[at]!.text;
  }
  return text;
}

/** The day of the week right before a date, with or without a comma; -1 where there is none. */
export function weekdayBeside(tokens: readonly Token[], i: number): number {
  const before = /^[,(]$/u.test(tokens[i - 1]?.text ?? '') ? tokens[i - 2] : tokens[i - 1];
  return weekdayAt(before);
}
