import { isoDate, statedDate } from '../dates/dates.ts';

const CLOCK = /(?<![\d:])(\d{1,2}):(\d\d)(?::(\d\d))?\s?(?:([ap])\.?m\b)?/i;
const ZONE = /\b(?:GMT|UTC|Z)\b\s?(?:([+-]\d\d):?(\d\d))?|([+-]\d\d):?(\d\d)\b/;

/**
 * The moment a program writes behind a page it saved, ISO 8601: a day, a local moment, or one with its offset. Null where
 * the words state none.
 *
 * @example savedMoment('Mon May 12 2031 08:15:02 GMT+0200') // '2031-05-12T08:15:02+02:00'
 */
export function savedMoment(words: string): string | null {
  const text = words.slice(0, 200).trim();
  const iso = isoDate(text, null);
  if (iso?.includes('T')) return iso;
  const day = iso ?? statedDate(text, null, null);
  if (day === null) return null;
  const [, hours, minutes, seconds = '00', half] = CLOCK.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return day;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return day;
  const zone = ZONE.exec(text.slice(text.indexOf(':')));
  const offset = zone === null ? '' : zone[1] ? `${zone[1]}:${zone[2]}` : zone[3] ? `${zone[3]}:${zone[4]}` : 'Z';
  return `${day}T${String(hour).padStart(2, '0')}:${minutes}:${seconds}${offset}`;
}
