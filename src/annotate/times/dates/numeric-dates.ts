import { isDate, pad, partsOf } from '../../../base/calendar.ts';
import { monthAt, weekdayAt, yearAt } from '../../../languages/en/calendar/calendar-words.ts';
import { beforeNumericDate } from '../../../languages/en/times/dates.ts';
import {
  dayReading,
  lowerAt,
  type TimeContext,
  type TimeReader,
  type TimeReading,
  touching,
} from '../reading/reading.ts';
import { orderOnWeekday, weekdayBeside } from './date-order.ts';
import { nearestDate } from './month-days.ts';

/** "2031-03-03", "2031-03-03T10:00Z", "3 March" joined by marks: "2/17/2031", "17.2.2031", "2-17-31". */
export const numericDate: TimeReader = (context, i) => {
  const { tokens } = context;
  const token = tokens[i]!;
  if (token.shape !== 'number') return null;
  let text = token.text;
  let to = i + 1;
  while (
    to < i + 5 &&
    /^[/-]$/u.test(tokens[to]?.text ?? '') &&
    touching(tokens[to - 1], tokens[to]) &&
    touching(tokens[to], tokens[to + 1]) &&
    tokens[to + 1]?.shape === 'number'
  ) {
    text += tokens[to]!.text + tokens[to + 1]!.text;
    to += 2;
  }
  if (text.length > 40 || (touching(tokens[i - 1], token) && /^[/$£€.-]$/u.test(tokens[i - 1]!.text))) return null;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t\S*)?$/iu.exec(text);
  if (iso) return full(i, to, Number(iso[1]), Number(iso[2]), Number(iso[3]), '');
  const basic = /^((?:19|20)\d\d)(\d\d)(\d\d)$/u.exec(text);
  if (basic) return full(i, to, Number(basic[1]), Number(basic[2]), Number(basic[3]), '');
  const short = /^(\d{1,2})\/(\d{1,2})$/u.exec(text);
  if (short) return withoutYear(context, i, to, Number(short[1]), Number(short[2]));
  const other = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/u.exec(text);
  if (!other) return null;
  const [a, b] = [Number(other[1]), Number(other[3])];
  const year = other[4]!.length === 4 ? Number(other[4]) : centuryOf(context.today, Number(other[4]));
  if (other[4]!.length === 2 && other[2] === '.') return null;
  const told = orderOnWeekday(a, b, year, weekdayBeside(tokens, i)) ?? context.order;
  const doubt = a <= 12 && b <= 12 && a !== b && told === null ? '?' : '';
  return other[2] === '.' || a > 12 || (told === 'day' && b <= 12)
    ? full(i, to, year, b, a, other[2] === '.' ? '' : doubt)
    : full(i, to, year, a, b, doubt);
};

function full(from: number, to: number, year: number, month: number, date: number, doubt: string): TimeReading | null {
  return isDate(year, month, date) ? dayReading(from, to, `${pad(year, 4)}-${pad(month)}-${pad(date)}${doubt}`) : null;
}

/** The year of two digits: at most fifteen years after today, or after 2030 where today is not known. */
function centuryOf(today: number | null, year: number): number {
  const latest = today === null ? 2030 : partsOf(today).year + 15;
  return latest - ((((latest - year) % 100) + 100) % 100);
}

/** "On 6/14", "Monday 9/8": month and day, or day and month where only that can be; elsewhere it is a fraction. */
function withoutYear(context: TimeContext, i: number, to: number, a: number, b: number): TimeReading | null {
  const before = lowerAt(context, i - 1);
  if (!beforeNumericDate.has(before) && weekdayAt(context.tokens[i - 1]) < 0) {
    if (
      !/^(?:,|or|and)$/u.test(before) ||
      lowerAt(context, i - 3) !== '/' ||
      !touching(context.tokens[i - 3], context.tokens[i - 2])
    )
      return null;
  }
  const [month, date] = a > 12 ? [b, a] : [a, b];
  return isDate(null, month, date) ? dayReading(i, to, nearestDate(context, i, month, date)) : null;
}

/** A date with the name of the month stuck to its numbers: "Feb-7", "Feb7", "07-Feb-2031", "2031-feb-7". */
export const stuckDate: TimeReader = (context, i) => {
  const { tokens } = context;
  let text = tokens[i]!.lower;
  let to = i + 1;
  while (
    to < i + 5 &&
    /^[/-]$/u.test(tokens[to]?.text ?? '') &&
    touching(tokens[to - 1], tokens[to]) &&
    touching(tokens[to], tokens[to + 1])
  ) {
    text += `-${tokens[to + 1]!.lower}`;
    to += 2;
  }
  if (text.length > 24 || !/\d/u.test(text)) return null;
  const match = /^(?:(\d{1,4})-?)?([a-z]{3,9})-?(\d{1,4})(?:-(\d{2,4}))?$|^(\d{1,2})-?([a-z]{3,9})(?:-(\d{4}))?$/u.exec(
    text,
  );
  const name = match?.[2] ?? match?.[6];
  const month =
    name === undefined ? 0 : monthAt({ ...tokens[i]!, text: name, lower: name, shape: 'word', capital: true });
  if (month === 0 || !match) return null;
  const numbers = [match[1], match[3], match[4], match[5], match[7]].filter((n) => n !== undefined);
  const year = numbers.find((n) => n.length === 4);
  const date = numbers.find((n) => n.length < 3);
  if (date === undefined || !isDate(year === undefined ? null : Number(year), month, Number(date))) return null;
  if (year === undefined && numbers.length > 1) return null;
  const next = year === undefined && tokens[to]?.text === ',' ? yearAt(tokens[to + 1]) : null;
  if (next !== null) return full(i, to + 2, next, month, Number(date), '');
  return year === undefined
    ? dayReading(i, to, nearestDate(context, i, month, Number(date)))
    : full(i, to, Number(year), month, Number(date), '');
};
