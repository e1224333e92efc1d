import { dayNumberOf, isoDay, partsOf, weekday } from '../../../base/calendar.ts';
import { yearAt } from '../../../languages/en/calendar/calendar-words.ts';
import { type HolidayRule, holidays } from '../../../languages/en/times/holidays.ts';
import { lowerAt, type TimeContext, type TimeReader } from '../reading/reading.ts';

type DayOf = (year: number) => number;

/** The nth such day of the week of a month; -1 for the last. */
function nthDay(year: number, month: number, index: number, n: number): number {
  const start = dayNumberOf(year, n < 0 ? month + 1 : month, 1);
  const first = start + ((index - weekday(start) + 7) % 7);
  return first + 7 * (n < 0 ? n : n - 1);
}

/** Easter Sunday by the anonymous Gregorian computus. */
const easter: DayOf = (year) => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumberOf(year, Math.floor(n / 31), (n % 31) + 1);
};

function dayOf(rule: HolidayRule): DayOf {
  if ('easter' in rule) return (year) => easter(year) + rule.easter;
  if ('date' in rule) return (year) => dayNumberOf(year, rule.month, rule.date);
  return (year) => nthDay(year, rule.month, rule.weekday, rule.nth) + (rule.later ?? 0);
}

/** The first words of the holidays, in lower case. */
export const holidayFirsts: ReadonlySet<string> = new Set([...holidays.keys()].map((name) => name.split(' ')[0]!));

/** "Thanksgiving Day", "last Christmas", "Labor Day 2031", "Easter Sunday"; Election Day as the United States has it. */
export const holiday: TimeReader = (context, i) => {
  const { tokens } = context;
  if (!holidayFirsts.has(tokens[i]!.lower)) return null;
  for (let length = 4; length >= 1; length--) {
    const name = tokens
      .slice(i, i + length)
      .map(({ lower }) => lower.replace(/^s'$/u, "'"))
      .join(' ');
    const rule = holidays.get(name);
    if (i + length > tokens.length || rule === undefined) continue;
    const next = tokens[i + length];
    if (
      name === 'new year' ||
      (next?.capital &&
        next.shape === 'word' &&
        next.start === tokens[i + length - 1]!.end + 1 &&
        !/^(?:19|20)\d\d$/u.test(next.text) &&
        length === 1)
    )
      continue;
    const year = yearAt(next) ?? (lowerAt(context, i + length) === 'of' ? yearAt(tokens[i + length + 1]) : null);
    const to = i + length + (year === null ? 0 : yearAt(next) === null ? 2 : 1);
    return { from: i, to, type: 'date', value: dayIn(context, i, dayOf(rule), year), names: 'day', led: true };
  }
  return null;
};

function dayIn(context: TimeContext, i: number, of: DayOf, given: number | null): string | null {
  if (given !== null) return isoDay(of(given));
  const { today } = context;
  if (today === null) return null;
  const { year } = partsOf(today);
  const before = lowerAt(context, i - 1);
  const here = of(year);
  if (before === 'this') return isoDay(here);
  if (before === 'last') return isoDay(here < today ? here : of(year - 1));
  const tense = context.tense(i);
  const ahead = before === 'next' || tense === 'ahead' || (tense === null && here >= today && here - today <= 90);
  if (ahead) return isoDay(here >= today ? here : of(year + 1));
  return isoDay(here <= today ? here : of(year - 1));
}
