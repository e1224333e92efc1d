import { isoDay } from '../../../base/calendar.ts';
import { partsOfDay } from '../../../languages/en/calendar/calendar-words.ts';
import {
  afterFuture,
  beforePartOfDay,
  daySteps,
  nearnessWords,
  nowWords,
  periods,
} from '../../../languages/en/times/named-times.ts';
import { lowerAt, type TimeReader, type TimeReading } from '../reading/reading.ts';

/** "today", "yesterday", "the day before yesterday", "tonight", "tomorrow". */
export const namedDay: TimeReader = (context, i) => {
  const lower = lowerAt(context, i);
  const step = daySteps.get(lower);
  if (step === undefined) return null;
  if (step === null) return { from: i, to: i + 1, type: 'date', value: null, names: 'part' };
  const { today, floor } = context;
  const day = (from: number, offset: number): TimeReading => ({
    from,
    to: i + 1,
    type: 'date',
    value: today === null ? null : isoDay(today + offset),
    names: 'day',
  });
  const before = lowerAt(context, i - 1);
  if (/^(?:before|after)$/u.test(before) && lowerAt(context, i - 2) === 'day' && i - 2 >= floor && step !== 0) {
    const from = lowerAt(context, i - 3) === 'the' && i - 3 >= floor ? i - 3 : i - 2;
    return day(from, step + (before === 'before' ? -1 : 1));
  }
  return day(i, step);
};

/** "this morning", "last night", "the evening": a part of a day that no day's name comes before. */
export const partOfDay: TimeReader = (context, i) => {
  const { today, floor } = context;
  const lower = lowerAt(context, i);
  if (!partsOfDay.has(lower) || lower === 'noon' || lower === 'midday') return null;
  let k = i - 1;
  if (k >= floor && /^(?:early|late|mid)$/u.test(lowerAt(context, k))) k--;
  const before = k >= floor ? lowerAt(context, k) : '';
  const said = (value: string | null, from = k): TimeReading => ({
    from,
    to: i + 1,
    type: 'date',
    value,
    names: 'part',
  });
  if (/^(?:every|each)$/u.test(before)) return { from: k, to: i + 1, type: 'set', value: 'P1D', names: 'part' };
  if (lower.endsWith('s')) return null;
  if (k < i - 1 && before === '') return null;
  if (before === 'this') return said(today === null ? null : isoDay(today));
  if (before === 'last' && lower === 'night') return said(today === null ? null : isoDay(today - 1));
  if (before === 'that' || before === 'same') return said(null);
  if (before === 'the' && beforePartOfDay.has(lowerAt(context, k - 1))) return said(null);
  if (/^(?:next|following|previous)$/u.test(before)) return said(null, lowerAt(context, k - 1) === 'the' ? k - 1 : k);
  return null;
};

/** "daily", "annually": sets. */
export const adverbOfSet: TimeReader = ({ tokens }, i) => {
  const { lower, capital } = tokens[i]!;
  if (!Object.hasOwn(periods, lower) || (capital && i > 0)) return null;
  if (lower === 'quarterly' && tokens[i + 1]?.shape === 'word') return null;
  return { from: i, to: i + 1, type: 'set', value: periods[lower]!, names: 'span' };
};

/** "now", "recently", "the future": a time, but none a calendar knows. */
export const vagueTime: TimeReader = (context, i) => {
  const lower = lowerAt(context, i);
  const said = (from: number, to = i + 1): TimeReading => ({ from, to, type: 'date', value: null, names: 'span' });
  if (lower === 'now' && lowerAt(context, i + 1) === 'that') return null;
  if (nowWords.has(lower)) {
    return said(
      i > context.floor &&
        ((/^(?:right|until|till)$/u.test(lowerAt(context, i - 1)) && lowerAt(context, i - 1) === 'right') ||
          (lower === 'recently' && lowerAt(context, i - 1) === 'more'))
        ? i - 1
        : i,
    );
  }
  if ((lower === 'future' || lower === 'past') && i > context.floor) {
    const adjective = nearnessWords.has(lowerAt(context, i - 1)) ? 1 : 0;
    const from = i - 1 - adjective;
    const next = context.tokens[i + 1];
    if (
      from >= context.floor &&
      lowerAt(context, from) === 'the' &&
      (next === undefined || next.shape === 'mark' || afterFuture.has(next.lower))
    )
      return said(from);
  }
  return null;
};
