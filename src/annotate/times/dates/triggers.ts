import { calendarWords } from '../../../languages/en/calendar/calendar-words.ts';
import { mayBeginNumber } from '../../../languages/en/numbers/numerals.ts';
import { namedWords } from '../../../languages/en/times/named-times.ts';
import { loneTriggers } from '../../../languages/en/times/triggers.ts';
import type { Token } from '../../../languages/language.ts';
import { holidayFirsts } from './holidays.ts';

const triggers: ReadonlySet<string> = new Set([...calendarWords(), ...namedWords, ...holidayFirsts, ...loneTriggers]);

/** False for a token that is the main word of no time expression: a quick look that spares most words the reading. */
export function mayMeanTime(token: Token): boolean {
  if (token.shape !== 'word') return token.shape === 'number';
  const { lower } = token;
  return (
    triggers.has(lower) || mayBeginNumber(token) || lower.endsWith('long') || lower.includes('-') || /\d/u.test(lower)
  );
}
