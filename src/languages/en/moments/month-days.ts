import { MONTHS } from '../calendar/calendar-words.ts';

/** "March 13": the month, by its first letters, and the day are its groups. */
const MONTH_AND_DAY =
  /(?<![\p{L}\p{N}])(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{L}*\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d)/iu;

/** "13 March", "13th of March": the day and the month, by its first letters, are its groups. */
const DAY_AND_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)/iu;

/** "March 13", "13 March", "Friday, 13 March": month from 1, and day; null for other words. */
export function monthAndDay(words: string): { readonly month: number; readonly day: number } | null {
  const match = MONTH_AND_DAY.exec(words) ?? DAY_AND_MONTH.exec(words);
  if (match === null) return null;
  const [name, day] = /^\d/u.test(match[1]!) ? [match[2]!, match[1]!] : [match[1]!, match[2]!];
  const month = MONTHS.findIndex((one) => one.startsWith(name.toLowerCase().slice(0, 3))) + 1;
  return month > 0 && Number(day) >= 1 && Number(day) <= 31 ? { month, day: Number(day) } : null;
}
