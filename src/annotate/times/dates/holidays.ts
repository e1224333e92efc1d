import { dayNumberOf, isoDay, partsOf, weekday } from '../../../base/calendar.ts';
import { yearAt } from '../../../languages/en/calendar-words.ts';
import { lowerAt, type TimeContext, type TimeReader } from '../reading/reading.ts';

type DayOf = (year: number) => number;

const fixed =
  (month: number, date: number): DayOf =>
  (year) =>
    dayNumberOf(year, month, date);

/** The nth such day of the week of a month; -1 for the last. */
const nth =
  (month: number, index: number, n: number): DayOf =>
  (year) => {
    const start = dayNumberOf(year, n < 0 ? month + 1 : month, 1);
    const first = start + ((index - weekday(start) + 7) % 7);
    return first + 7 * (n < 0 ? n : n - 1);
  };

/** Easter Sunday by the anonymous Gregorian computus. */
const easter: DayOf = (year) => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumberOf(year, Math.floor(n / 31), (n % 31) + 1);
};

const election: DayOf = (year) => nth(11, 1, 1)(year) + 1;

/** Holidays by their words in lower case. */
const holidays: Readonly<Record<string, DayOf>> = {
  christmas: fixed(12, 25),
  'christmas day': fixed(12, 25),
  'christmas eve': fixed(12, 24),
  'boxing day': fixed(12, 26),
  'new year': fixed(1, 1),
  'new years day': fixed(1, 1),
  "new year 's day": fixed(1, 1),
  "new year 's eve": fixed(12, 31),
  'new years eve': fixed(12, 31),
  "valentine 's day": fixed(2, 14),
  'valentines day': fixed(2, 14),
  "st. patrick 's day": fixed(3, 17),
  'april fools': fixed(4, 1),
  'may day': fixed(5, 1),
  "workers ' day": fixed(5, 1),
  "international workers ' day": fixed(5, 1),
  'independence day': fixed(7, 4),
  halloween: fixed(10, 31),
  'veterans day': fixed(11, 11),
  'armistice day': fixed(11, 11),
  juneteenth: fixed(6, 19),
  'thanksgiving day': nth(11, 4, 4),
  thanksgiving: nth(11, 4, 4),
  'black friday': (year) => nth(11, 4, 4)(year) + 1,
  'earth day': fixed(4, 22),
  'new year day': fixed(1, 1),
  'labor day': nth(9, 1, 1),
  'memorial day': nth(5, 1, -1),
  'columbus day': nth(10, 1, 2),
  "presidents ' day": nth(2, 1, 3),
  'mlk day': nth(1, 1, 3),
  "mother 's day": nth(5, 0, 2),
  "father 's day": nth(6, 0, 3),
  'election day': election,
  'easter sunday': easter,
  easter: easter,
  'easter monday': (year) => easter(year) + 1,
  'good friday': (year) => easter(year) - 2,
  'ash wednesday': (year) => easter(year) - 46,
  'palm sunday': (year) => easter(year) - 7,
};
/** The first words of the holidays, in lower case. */
export const holidayFirsts: ReadonlySet<string> = new Set(Object.keys(holidays).map((name) => name.split(' ')[0]!));

/** "Thanksgiving Day", "last Christmas", "Labor Day 2031", "Easter Sunday"; Election Day as the United States has it. */
export const holiday: TimeReader = (context, i) => {
  const { tokens } = context;
  if (!holidayFirsts.has(tokens[i]!.lower)) return null;
  for (let length = 4; length >= 1; length--) {
    const name = tokens
      .slice(i, i + length)
      .map(({ lower }) => lower.replace(/^s'$/u, "'"))
      .join(' ');
    if (i + length > tokens.length || !Object.hasOwn(holidays, name)) continue;
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
    return { from: i, to, type: 'date', value: dayIn(context, i, holidays[name]!, year), names: 'day', led: true };
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
