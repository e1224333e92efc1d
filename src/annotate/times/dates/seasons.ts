import { pad, partsOf } from '../../../base/calendar.ts';
import { seasons, yearAt } from '../../../languages/en/calendar/calendar-words.ts';
import { readNumeral, readOrdinal, readYearWords } from '../../../languages/en/numbers/numerals.ts';
import { ledSeason } from '../../../languages/en/times/relations.ts';
import {
  beforeSeason,
  beforeTheSeason,
  edgesOfYear,
  financialYear,
  hyphenedQuarter,
  ownYear,
  periodInFigures,
  quarterOrdinals,
} from '../../../languages/en/times/seasons.ts';
import { lowerAt, periodReading, type TimeContext, type TimeReader } from '../reading/reading.ts';
import { relativeYear } from './months.ts';

/** "the third quarter", "fourth-quarter", "first half of 1990", "the second quarter of fiscal 1990". */
export const quarterName: TimeReader = (context, i) => {
  const { tokens, today } = context;
  const hyphen = hyphenedQuarter.exec(tokens[i]!.lower);
  const ordinal = hyphen ? null : readOrdinal(tokens, i);
  const number = hyphen
    ? quarterOrdinals.indexOf(hyphen[1]!) + 1
    : (ordinal?.value ?? (lowerAt(context, i) === 'last' ? 2 : 0));
  const at = hyphen ? i + 1 : (ordinal?.to ?? i + 1) + 1;
  const unit = hyphen ? hyphen[2] : /^(quarter|half)$/u.exec(lowerAt(context, at - 1))?.[1];
  if (unit === undefined || number === 0 || number > (unit === 'half' ? 2 : 4)) return null;
  if (lowerAt(context, i) === 'last' && unit === 'quarter') return null;
  let year: number | null = null;
  let to = at;
  const of = /^(?:of|in)$/u.test(lowerAt(context, at)) || tokens[at]?.text === ',' ? 1 : 0;
  const skip = ownYear.has(lowerAt(context, at + of)) ? 1 : 0;
  const own = skip === 1 || ownYear.has(lowerAt(context, i - 1));
  const given = yearAt(tokens[at + of + skip]);
  const relative =
    relativeYear(context, at + of) ??
    (lowerAt(context, at + of) === 'the' && lowerAt(context, at + of + 1) === 'year'
      ? { to: at + of + 2, value: today === null ? null : partsOf(today).year }
      : null);
  if (given !== null && (of === 1 || lowerAt(context, at) !== 'of')) {
    year = given;
    to = at + of + skip + 1;
  } else if (relative !== null && of === 1) {
    year = relative.value;
    to = relative.to;
  } else if (unit === 'half') {
    return null;
  } else if (today !== null) {
    const now = partsOf(today);
    const current = Math.ceil(now.month / 3);
    year = number > current && context.tense(i) !== 'ahead' ? now.year - 1 : now.year;
  }
  const code = unit === 'quarter' ? 32 + number : 39 + number;
  const value = year === null || own ? null : `${pad(year, 4)}-${code}`;
  return { ...periodReading(i, to, value), dated: to > at };
};

/** "Q1 2031", "2031Q1", "H2 2031", "FY2031"; "Q3" alone has no value, for neither year nor firm is said. */
export const periodName: TimeReader = (context, i) => {
  const { lower } = context.tokens[i]!;
  const firm = financialYear.exec(lower);
  if (firm !== null) return { ...periodReading(i, i + 1, `${firm[1]}~`), dated: true };
  const match = periodInFigures.exec(lower);
  if (match === null || (match[2] === 'h' && Number(match[3]) > 2)) return null;
  const stuck = match[1] ?? match[4];
  const of = lowerAt(context, i + 1) === 'of' ? 1 : 0;
  const own = ownYear.has(lowerAt(context, i - 1)) || ownYear.has(lowerAt(context, i + 1 + of));
  const skip = ownYear.has(lowerAt(context, i + 1 + of)) ? 1 : 0;
  const year = stuck === undefined ? yearAt(context.tokens[i + 1 + of + skip]) : Number(stuck);
  if (year === null) return match[2] === 'q' && context.tokens[i]!.capital ? periodReading(i, i + 1, null) : null;
  const code = match[2] === 'q' ? 32 + Number(match[3]) : 39 + Number(match[3]);
  const value = own ? null : `${pad(year, 4)}-${code}`;
  return { ...periodReading(i, stuck === undefined ? i + 2 + of + skip : i + 1, value), dated: true };
};

/** "The last three months of 2031", "the first six months of 2031". */
export const monthsOfYear: TimeReader = (context, i) => {
  const edge = edgesOfYear.get(lowerAt(context, i));
  const count = edge === undefined ? null : readNumeral(context.tokens, i + 1);
  if (edge === undefined || count === null || count.value < 1 || count.value > 11) return null;
  if (lowerAt(context, count.to) !== 'months' || lowerAt(context, count.to + 1) !== 'of') return null;
  const year = yearAt(context.tokens[count.to + 2]);
  if (year === null || !Number.isInteger(count.value)) return null;
  const [from, to] = edge === 'first' ? [1, count.value] : [13 - count.value, 12];
  const value = `${pad(year, 4)}-${pad(from)}/${pad(year, 4)}-${pad(to)}`;
  return { ...periodReading(i, count.to + 3, value), dated: true };
};

/** "last fall", "this summer", "the summer of 1990", "summer 1990", "in the spring". */
export const seasonName: TimeReader = (context, i) => {
  const { tokens, today, floor } = context;
  const lower = tokens[i]!.lower.replace(/^(?:mid|early|late)-?/u, '');
  const code = Object.hasOwn(seasons, lower) ? seasons[lower]! : 0;
  if (code === 0) return null;
  const of = lowerAt(context, i + 1) === 'of' ? 1 : 0;
  const digits = yearAt(tokens[i + 1 + of]);
  const given =
    digits === null && of === 1
      ? readYearWords(tokens, i + 2)
      : digits === null
        ? null
        : { value: digits, to: i + 2 + of };
  if (given !== null) return { ...periodReading(i, given.to, `${pad(given.value, 4)}-${code}`), dated: true };
  const before = lowerAt(context, i - 1);
  const led = i > floor && ledSeason.has(before);
  if (!led && !beforeSeason.has(before)) return null;
  if (before === 'the' && !beforeTheSeason.has(lowerAt(context, i - 2))) return null;
  if (lower === 'fall' && before === 'the' && lowerAt(context, i + 1) === 'of') return null;
  if (/^(?:every|each)$/u.test(before)) return { from: i - 1, to: i + 1, type: 'set', value: 'P1Y', names: 'span' };
  if (tokens[i + 1]?.shape === 'word' && /s$/u.test(lowerAt(context, i + 1)) && !led) return null;
  return { ...periodReading(i, i + 1, today === null ? null : seasonValue(context, i, code)), led: true };
};

function seasonValue(context: TimeContext, i: number, code: number): string {
  const now = partsOf(context.today!);
  const first = (code - 21) * 3 + 3;
  const before = lowerAt(context, i - 1);
  const ahead =
    /^(?:next|coming)$/u.test(before) || (before !== 'last' && before !== 'past' && context.tense(i) === 'ahead');
  let { year } = now;
  if (/^(?:last|previous)$/u.test(before)) year = now.month > first + 2 ? year : year - 1;
  else if (ahead) year = now.month > first + (before === 'next' ? -1 : 2) ? year + 1 : year;
  else if (before !== 'this') year = now.month >= first ? year : year - 1;
  return `${pad(year, 4)}-${code}`;
}
