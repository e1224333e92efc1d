import { isoWeekend } from '../../../base/calendar.ts';
import { unitOf } from '../../../languages/en/calendar/calendar-words.ts';
import { readNumeral } from '../../../languages/en/numbers/numerals.ts';
import { longAdjective } from '../../../languages/en/times/phrases.ts';
import { afterThis, aheadWords, beforeWeekend } from '../../../languages/en/times/relations.ts';
import { durationOf } from '../reading/durations.ts';
import { lowerAt, type TimeReader } from '../reading/reading.ts';
import { yearsFrom } from '../reading/shift.ts';
import { boundBefore } from './phrases.ts';

/** "18-month", "two-year", "year-long", "year-earlier": a unit inside a word; never an age. */
export const unitWord: TimeReader = (context, i) => {
  const { tokens } = context;
  const token = tokens[i]!;
  if (token.lower.length > 40) return null;
  const numeral = readNumeral(tokens, i);
  const tail = numeral?.tail?.replace(/-long$/u, '') ?? null;
  const unit = unitOf(tail ?? undefined);
  if (numeral && unit) {
    if (/^olds?$/u.test(lowerAt(context, numeral.to))) return null;
    const from = boundBefore(context, i);
    return { from, to: numeral.to, type: 'duration', value: durationOf(numeral.value, unit), names: 'span' };
  }
  const long = longAdjective.exec(token.lower);
  if (long) {
    const named = unitOf(long[1] === 'centur' ? 'century' : long[1]);
    return {
      from: i,
      to: i + 1,
      type: 'duration',
      value: long[2] === 's' ? null : durationOf(1, named!),
      names: 'span',
    };
  }
  if (
    /^year-(?:earlier|ago)$/u.test(token.lower) &&
    lowerAt(context, i + 1) !== 'quarter' &&
    lowerAt(context, i + 1) !== 'period'
  ) {
    return { from: i, to: i + 1, type: 'date', value: yearsFrom(context.last, -1), names: 'span' };
  }
  return null;
};

/** "this weekend", "last weekend", "the weekend". */
export const weekend: TimeReader = (context, i) => {
  if (!/^weekends?$/u.test(lowerAt(context, i))) return null;
  const { floor, today } = context;
  const before = i > floor ? lowerAt(context, i - 1) : '';
  if (/^(?:every|each|on)$/u.test(before) && (before !== 'on' || lowerAt(context, i).endsWith('s'))) {
    return { from: before === 'on' ? i : i - 1, to: i + 1, type: 'set', value: 'P1W', names: 'span' };
  }
  if (lowerAt(context, i).endsWith('s') || !beforeWeekend.has(before)) return null;
  const from =
    afterThis.has(before) && /^(?:this|the)$/u.test(lowerAt(context, i - 2)) && i - 2 >= floor ? i - 2 : i - 1;
  const value = () => {
    if (today === null || /^(?:that|previous|following)$/u.test(before)) return null;
    const inside = ((today + 4) % 7) % 6 === 0;
    const ahead = aheadWords.has(before) || context.tense(from) === 'ahead';
    return isoWeekend(
      ahead
        ? today + (before === 'next' ? 7 : 0)
        : inside && before !== 'last' && before !== 'past'
          ? today
          : today - 7,
    );
  };
  return { from, to: i + 1, type: 'date', value: value(), names: 'span' };
};
