import type { TimeExpression } from '../model.ts';
import { dayOf, isDate, isoDay, pad, weekday } from './calendar.ts';
import { readNumeral } from './numerals.ts';
import type { Token } from './tokenize.ts';
import { wordSet } from './words.ts';

const monthNames = 'january february march april may june july august september october november december'.split(' ');
const dayNames = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const units = wordSet(
  'second seconds minute minutes hour hours day days week weeks month months year years decade decades',
);
const partsOfDay = wordSet('morning afternoon evening night');
const seasons: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const setWords = wordSet('daily weekly monthly yearly annually nightly');
const durationLeads = wordSet('for during lasted lasting lasts spent over within after before nearly almost about');

/** A time expression with the tokens it covers. */
export interface TimedTokens {
  readonly expression: TimeExpression;
  readonly from: number;
  readonly to: number;
}

type Read = { from: number; to: number; type: TimeExpression['type']; value: string | null } | null;

/**
 * The time expressions of a paragraph's tokens. Weekdays and dates without a year are sent to the nearest past seen from
 * `published`; without a publication date their value is null.
 */
export function timesIn(tokens: readonly Token[], published: string | null): TimedTokens[] {
  const today = dayOf(published);
  const found: TimedTokens[] = [];
  let i = 0;
  while (i < tokens.length) {
    const read = readTime(tokens, i, today);
    if (read) {
      const expression = {
        start: tokens[read.from]!.start,
        end: tokens[read.to - 1]!.end,
        type: read.type,
        value: read.value,
      };
      found.push({ expression, from: read.from, to: read.to });
      i = read.to;
    } else i++;
  }
  return found;
}

function readTime(tokens: readonly Token[], i: number, today: number | null): Read {
  return (
    isoDate(tokens, i) ??
    clock(tokens, i) ??
    dayName(tokens, i, today) ??
    monthDay(tokens, i, today) ??
    dayMonth(tokens, i, today) ??
    yearAlone(tokens, i) ??
    relative(tokens, i, today) ??
    duration(tokens, i, today)
  );
}

function isoDate(tokens: readonly Token[], i: number): Read {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:t.*)?$/u.exec(tokens[i]!.lower.slice(0, 32));
  if (!match || !isDate(Number(match[1]), Number(match[2]), Number(match[3]))) return null;
  return { from: i, to: i + 1, type: 'date', value: `${match[1]}-${match[2]}-${match[3]}` };
}

function clock(tokens: readonly Token[], i: number): Read {
  const token = tokens[i]!;
  if (token.lower === 'noon' || token.lower === 'midnight') return { from: i, to: i + 1, type: 'time', value: null };
  const match = /^(\d{1,2})(?:[.](\d\d))?(am|pm)?$/u.exec(token.lower.slice(0, 12));
  if (!match || Number(match[1]) > 24) return null;
  let to = i + 1;
  let half = match[3] ?? null;
  let minutes = match[2] ?? null;
  if (
    tokens[to]?.text === ':' &&
    /^\d\d(?:am|pm)?$/u.test(tokens[to + 1]?.lower ?? '') &&
    tokens[to]!.start === token.end
  ) {
    minutes = tokens[to + 1]!.lower.slice(0, 2);
    half ??= tokens[to + 1]!.lower.slice(2) || null;
    to += 2;
  } else if (half === null && !/^(?:a\.m\.|p\.m\.|am|pm|o'clock)$/u.test(tokens[to]?.lower ?? '')) return null;
  const mark = /^(a|p)\.?m\.?$/u.exec(tokens[to]?.lower ?? '');
  if (half === null && mark) {
    half = `${mark[1]}m`;
    to++;
  } else if (tokens[to]?.lower === "o'clock") to++;
  if (
    /^(?:est|edt|et|pst|pdt|pt|gmt|utc|bst|cet)$/u.test(tokens[to]?.lower ?? '') &&
    tokens[to]!.text === tokens[to]!.text.toUpperCase()
  )
    to++;
  const hour = (Number(match[1]) % (half === null ? 25 : 12)) + (half === 'pm' ? 12 : 0);
  return {
    from: i,
    to,
    type: 'time',
    value: half === null && minutes === null ? null : `T${pad(hour)}:${minutes ?? '00'}`,
  };
}

function dayName(tokens: readonly Token[], i: number, today: number | null): Read {
  const token = tokens[i]!;
  const short = /^(sun|mon|tue|tues|wed|thu|thurs|fri|sat)\.$/u.exec(token.lower);
  const index = dayNames.findIndex((name) => name === token.lower || (short !== null && name.startsWith(short[1]!)));
  if (index < 0 || !token.capital) return null;
  let to = i + 1;
  const dated =
    tokens[to]?.text === ',' && tokens[to + 1]
      ? (monthDay(tokens, to + 1, today) ?? dayMonth(tokens, to + 1, today))
      : null;
  if (dated && tokens[to + 1]!.shape === 'word') return { ...dated, from: i };
  if (partsOfDay.has(tokens[to]?.lower ?? '')) to++;
  const before = tokens[i - 1]?.lower ?? '';
  let value: string | null = null;
  if (today !== null) {
    const back = (weekday(today) - index + 7) % 7;
    value =
      before === 'next'
        ? isoDay(today + ((index - weekday(today) + 7) % 7 || 7))
        : isoDay(today - (before === 'last' && back === 0 ? 7 : back));
  }
  return { from: before === 'next' || before === 'last' ? i - 1 : i, to, type: 'date', value };
}

function monthAt(token: Token | undefined): number {
  if (!token?.capital) return 0;
  const lower = token.lower.replace(/\.$/u, '');
  if (lower.length < 3) return 0;
  const index = monthNames.findIndex((name) => name === lower || (lower.length <= 4 && name.startsWith(lower)));
  return index + 1;
}

function yearOf(token: Token | undefined): number | null {
  return token && /^(?:1[4-9]|20)\d\d$/u.test(token.text) ? Number(token.text) : null;
}

function dayNumber(token: Token | undefined): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(token?.lower ?? '');
  return match && Number(match[1]) >= 1 && Number(match[1]) <= 31 ? Number(match[1]) : null;
}

/** "March 13, 2025", "March 13", "March 2031", "March". */
function monthDay(tokens: readonly Token[], i: number, today: number | null): Read {
  const month = monthAt(tokens[i]);
  if (month === 0) return null;
  const from = /^(?:early|late|mid|last|this|next)$/u.test(tokens[i - 1]?.lower ?? '') ? i - 1 : i;
  const day = dayNumber(tokens[i + 1]);
  if (day !== null && isDate(null, month, day)) {
    const comma = tokens[i + 2]?.text === ',' ? 1 : 0;
    const year = yearOf(tokens[i + 2 + comma]);
    if (year !== null)
      return { from: i, to: i + 3 + comma, type: 'date', value: `${pad(year, 4)}-${pad(month)}-${pad(day)}` };
    return { from: i, to: i + 2, type: 'date', value: nearestPast(month, day, today) };
  }
  const comma = tokens[i + 1]?.text === ',' ? 1 : tokens[i + 1]?.lower === 'of' ? 1 : 0;
  const year = yearOf(tokens[i + 1 + comma]);
  if (year !== null) return { from, to: i + 2 + comma, type: 'date', value: `${pad(year, 4)}-${pad(month)}` };
  const before = tokens[i - 1]?.lower ?? '';
  if (month === 5 || month === 3) {
    if (!/^(?:in|of|since|until|by|last|this|next|early|late|mid|from|through|and|during|on)$/u.test(before))
      return null;
    if (tokens[i]!.lower === 'march' && /^(?:on|of|and)$/u.test(before)) return null;
  }
  return { from, to: i + 1, type: 'date', value: before === 'next' ? null : nearestPast(month, null, today) };
}

/** "13 March 2025", "13 March", "13th of March". */
function dayMonth(tokens: readonly Token[], i: number, today: number | null): Read {
  const day = dayNumber(tokens[i]);
  if (day === null) return null;
  const of = tokens[i + 1]?.lower === 'of' ? 1 : 0;
  const month = monthAt(tokens[i + 1 + of]);
  if (month === 0 || !isDate(null, month, day)) return null;
  const at = i + 2 + of;
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  const year = yearOf(tokens[at + comma]);
  if (year !== null)
    return { from: i, to: at + comma + 1, type: 'date', value: `${pad(year, 4)}-${pad(month)}-${pad(day)}` };
  return { from: i, to: at, type: 'date', value: nearestPast(month, day, today) };
}

/** The nearest day or month that is not after the day of publication. */
function nearestPast(month: number, day: number | null, today: number | null): string | null {
  if (today === null) return null;
  const date = new Date(today * 86_400_000);
  const year = date.getUTCFullYear();
  const now = (date.getUTCMonth() + 1) * 100 + (day === null ? 0 : date.getUTCDate());
  const chosen = month * 100 + (day ?? 0) <= now ? year : year - 1;
  return `${pad(chosen, 4)}-${pad(month)}${day === null ? '' : `-${pad(day)}`}`;
}

const yearBefore =
  wordSet(`in since of by until from during before after early late mid the and to through summer spring fall autumn
 winter for a as back (`);

function yearAlone(tokens: readonly Token[], i: number): Read {
  const decade = /^(1[4-9]\d|20\d)0s$/u.exec(tokens[i]!.lower);
  if (decade) return { from: i, to: i + 1, type: 'date', value: `${decade[1]}X` };
  const year = yearOf(tokens[i]);
  if (year === null) return null;
  const before = tokens[i - 1];
  if (tokens[i + 1] && /^(?:%|percent)$/u.test(tokens[i + 1]!.lower)) return null;
  if (before && !yearBefore.has(before.lower) && before.text !== ',' && !/'s$/u.test(before.lower)) return null;
  const season = seasons[before?.lower ?? ''];
  if (season !== undefined) return { from: i - 1, to: i + 1, type: 'date', value: `${year}-${season}` };
  const after = tokens[i + 1];
  if (
    before &&
    /^(?:of|the|to|by|for|a|and|,)$/u.test(before.text) &&
    after?.shape === 'word' &&
    !after.capital &&
    /s$/u.test(after.lower) &&
    !/^(?:was|is|has|as|this|'s)$/u.test(after.lower)
  )
    return null;
  return { from: i, to: i + 1, type: 'date', value: String(year) };
}

function relative(tokens: readonly Token[], i: number, today: number | null): Read {
  const lower = tokens[i]!.lower;
  const next = tokens[i + 1]?.lower ?? '';
  const at = (offset: number): string | null => (today === null ? null : isoDay(today + offset));
  if (lower === 'today' || lower === 'tonight') return { from: i, to: i + 1, type: 'date', value: at(0) };
  if (lower === 'yesterday') return { from: i, to: partsOfDay.has(next) ? i + 2 : i + 1, type: 'date', value: at(-1) };
  if (lower === 'tomorrow') return { from: i, to: partsOfDay.has(next) ? i + 2 : i + 1, type: 'date', value: at(1) };
  if (setWords.has(lower) && !tokens[i]!.capital) return { from: i, to: i + 1, type: 'set', value: null };
  if (lower === 'every' && (units.has(next) || dayNames.includes(next)))
    return { from: i, to: i + 2, type: 'set', value: null };
  if (lower !== 'last' && lower !== 'this' && lower !== 'next') return null;
  const step = lower === 'last' ? -1 : lower === 'next' ? 1 : 0;
  if (next === 'year' && today !== null) {
    return { from: i, to: i + 2, type: 'date', value: String(new Date(today * 86_400_000).getUTCFullYear() + step) };
  }
  if (next === 'month' && today !== null) {
    const date = new Date(today * 86_400_000);
    const shifted = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + step, 1));
    return { from: i, to: i + 2, type: 'date', value: shifted.toISOString().slice(0, 7) };
  }
  if (next === 'week' && today !== null) {
    const monday = today - ((weekday(today) + 6) % 7) + 7 * step;
    return { from: i, to: i + 2, type: 'date', value: `${isoDay(monday)}/${isoDay(monday + 6)}` };
  }
  if (next === 'night' && step === -1) return { from: i, to: i + 2, type: 'date', value: at(-1) };
  if (partsOfDay.has(next) && step === 0) return { from: i, to: i + 2, type: 'date', value: at(0) };
  if (units.has(next) || Object.hasOwn(seasons, next) || next === 'weekend')
    return { from: i, to: i + 2, type: 'date', value: null };
  return null;
}

/** "two days", "three weeks ago", "18-month", "two days later". */
function duration(tokens: readonly Token[], i: number, today: number | null): Read {
  const lower = tokens[i]!.lower;
  const numeral = readNumeral(tokens, i);
  let to = numeral?.to ?? 0;
  let value = numeral?.value ?? null;
  if (numeral?.tail) {
    return /^(?:second|minute|hour|day|week|month|year|decade)s?(?:-long)?$/u.test(numeral.tail)
      ? { from: i, to, type: 'duration', value: null }
      : null;
  }
  if (!numeral) {
    if (lower === 'a' || lower === 'an' || lower === 'several' || lower === 'few' || lower === 'many') to = i + 1;
    else return null;
    if (lower === 'a' && tokens[to]?.lower === 'few') to++;
    else if (lower === 'a' || lower === 'an') value = 1;
  }
  const unit = tokens[to]?.lower ?? '';
  if (!units.has(unit)) return null;
  to++;
  const after = tokens[to]?.lower ?? '';
  if (after === 'ago' || after === 'earlier' || after === 'later') {
    return { from: i, to: to + 1, type: 'date', value: after === 'ago' ? ago(value, unit, today) : null };
  }
  if (after === 'old' || (!numeral && value === 1 && !durationLeads.has(tokens[i - 1]?.lower ?? ''))) return null;
  return { from: i, to, type: 'duration', value: null };
}

function ago(value: number | null, unit: string, today: number | null): string | null {
  if (value === null || today === null || !Number.isInteger(value)) return null;
  if (unit.startsWith('day')) return isoDay(today - value);
  if (unit.startsWith('week')) return `${isoDay(today - 7 * value)}~`;
  const date = new Date(today * 86_400_000);
  if (unit.startsWith('year')) return `${pad(date.getUTCFullYear() - value, 4)}~`;
  if (unit.startsWith('month')) {
    return `${new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - value, 1)).toISOString().slice(0, 7)}~`;
  }
  return null;
}
