import { pad } from '../../../base/calendar.ts';
import { readNumeral } from '../../../languages/en/numbers/numerals.ts';
import { timeZoneNames, timeZones } from '../../../languages/en/times/clock.ts';
import { lowerAt, type TimeReader, touching } from '../reading/reading.ts';

/** A time of day: "3:30 p.m.", "10 a.m. EST", "15:30", "noon", "midnight", "4 o'clock", "9 in the morning". */
export const clock: TimeReader = (context, i) => {
  const { tokens } = context;
  const token = tokens[i]!;
  if (token.lower === 'noon' || token.lower === 'midday')
    return { from: i, to: i + 1, type: 'time', value: 'T12:00', names: 'clock' };
  if (token.lower === 'midnight') return { from: i, to: i + 1, type: 'time', value: 'T00:00', names: 'clock' };
  const read = hourAt(context, i);
  if (read === null) return null;
  let { to, half } = read;
  const mark = /^(a|p)\.?m\.?$/u.exec(lowerAt(context, to));
  let sure = half !== null || read.minutes !== null;
  if (half === null && mark) {
    half = mark[1] as 'a' | 'p';
    sure = true;
    to++;
  } else if (lowerAt(context, to) === "o'clock") {
    sure = true;
    to++;
  }
  if (half === null && lowerAt(context, to) === 'in' && lowerAt(context, to + 1) === 'the') {
    const part = { morning: 'a', afternoon: 'p', evening: 'p' }[lowerAt(context, to + 2)];
    if (part !== undefined) {
      half = part as 'a' | 'p';
      sure = true;
      to += 3;
    }
  }
  if (!sure || read.hour > 24 || (half !== null && read.hour > 12)) return null;
  if (timeZones.has(lowerAt(context, to)) && tokens[to]!.text === tokens[to]!.text.toUpperCase()) to++;
  else if (timeZoneNames.has(lowerAt(context, to))) {
    if (/^(?:time|standard|daylight)$/u.test(lowerAt(context, to + 1)))
      to += lowerAt(context, to + 1) === 'time' ? 2 : 3;
  }
  const hour = half === null ? read.hour : (read.hour % 12) + (half === 'p' ? 12 : 0);
  const known = half !== null || read.minutes !== null;
  return { from: i, to, type: 'time', value: known ? `T${pad(hour)}:${read.minutes ?? '00'}` : null, names: 'clock' };
};

interface Hour {
  readonly to: number;
  readonly hour: number;
  readonly minutes: string | null;
  readonly half: 'a' | 'p' | null;
}

/** "3", "3:30", "9am", "10:30pm", "3.30pm", "nine": null for scores and ratios, which is what other numbers with a colon are. */
function hourAt(context: Parameters<TimeReader>[0], i: number): Hour | null {
  const { tokens } = context;
  const token = tokens[i]!;
  if (token.shape === 'word') {
    const numeral = readNumeral(tokens, i);
    return numeral &&
      numeral.tail === null &&
      Number.isInteger(numeral.value) &&
      numeral.value >= 1 &&
      numeral.value <= 12
      ? { to: numeral.to, hour: numeral.value, minutes: null, half: null }
      : null;
  }
  const match = /^(\d{1,2})(?:\.(\d\d))?([ap]m)?$/u.exec(token.lower.slice(0, 12));
  if (!match) return null;
  const hour = Number(match[1]);
  const next = tokens[i + 1];
  const zone = timeZones.has(next?.lower ?? '') && next!.text === next!.text.toUpperCase();
  if (match[2] !== undefined && match[3] === undefined && !zone && !/^[ap]\.?m\.?$/u.test(lowerAt(context, i + 1)))
    return null;
  const colon = tokens[i + 1]?.text === ':' && touching(token, tokens[i + 1]) && touching(tokens[i + 1], tokens[i + 2]);
  const minutes = colon && match[2] === undefined ? /^([0-5]\d)([ap])?m?$/u.exec(lowerAt(context, i + 2)) : null;
  if (colon && minutes === null) return null;
  if (minutes !== null && tokens[i - 1]?.text === ':' && touching(tokens[i - 1], token)) return null;
  const half = (match[3]?.[0] ?? minutes?.[2] ?? null) as 'a' | 'p' | null;
  if (minutes === null) return { to: i + 1, hour, minutes: match[2] ?? null, half };
  const seconds =
    tokens[i + 3]?.text === ':' && touching(tokens[i + 2], tokens[i + 3]) && /^\d\d$/u.test(lowerAt(context, i + 4));
  return { to: i + (seconds ? 5 : 3), hour, minutes: minutes[1]!, half };
}
