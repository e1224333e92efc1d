import { isoDate } from './dates.ts';

const UTC = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?:Z|\+00:00)$/;
const CLOCK = /(?<![\d:.])(\d{1,2})[:.h](\d\d)(?::\d\d)?(?!\d)\s?(?:([ap])\.?\s?m\b)?/i;
const MINUTE = 60_000;
const MOST = 14 * 60;
/** What a shown minute may differ from the moment stated, which may have been rounded or a little later. */
const SLACK = 5;

/** True if a moment is stated in universal time, in which no newsroom keeps its days. */
const isUniversal = (moment: string): boolean => UTC.test(moment);

/**
 * A moment in universal time as the page itself tells it: the same moment with the local offset where the page shows its
 * local date and clock, the local day where it shows the day alone; the moment as it stands where the page shows the same
 * day, or one that cannot be the same moment anywhere.
 *
 * @param day the day the page shows by its headline, ISO 8601
 * @param line the words that show it
 * @example inLocalTime('2031-03-05T02:25:00Z', '2031-03-04', 'March 4, 2031 | 9:25pm') // '2031-03-04T21:25:00-05:00'
 */
export function inLocalTime(moment: string, day: string | null, line: string): string {
  const parts = UTC.exec(moment);
  if (parts === null || day === null || parts[1] === day) return moment;
  const at = Date.parse(moment);
  const clock = minutesOf(line);
  if (clock !== null) {
    const offset = (Date.parse(`${day}T00:00:00Z`) - at) / MINUTE + clock;
    const whole = Math.round(offset / 15) * 15;
    return Math.abs(offset - whole) <= SLACK && Math.abs(whole) <= MOST ? withOffset(at, whole) : moment;
  }
  const start = (Date.parse(`${day}T00:00:00Z`) - at) / MINUTE;
  const possible = start > 0 ? start <= MOST : start + 24 * 60 > -12 * 60;
  return possible && Math.abs(start) <= 48 * 60 ? day : moment;
}

/**
 * A moment in universal time with the offset that a `time` element gives the same moment, or the moment itself.
 *
 * @param times the values of the page's `time` elements; of those without an offset only the first is believed
 */
export function withStatedOffset(moment: string, times: readonly string[]): string {
  if (!isUniversal(moment)) return moment;
  const at = Date.parse(moment);
  let bare = 0;
  for (const value of times) {
    const local = isoDate(value, null);
    if (local === null || !/T\d\d:\d\d/.test(local) || isUniversal(local)) continue;
    if (/[+-]\d\d:\d\d$/.test(local)) {
      if (Date.parse(local) === at) return local;
      continue;
    }
    bare += 1;
    const offset = (Date.parse(`${local}Z`) - at) / MINUTE;
    if (bare === 1 && offset !== 0 && offset % 30 === 0 && Math.abs(offset) <= MOST) return withOffset(at, offset);
  }
  return moment;
}

function minutesOf(line: string): number | null {
  const [, hours, minutes, half] = CLOCK.exec(line.replace(/\d{1,2}\.\d{1,2}\.\d{2,4}/g, ' ')) ?? [];
  if (hours === undefined || minutes === undefined || Number(minutes) > 59) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  return hour > 23 ? null : hour * 60 + Number(minutes);
}

function withOffset(at: number, offset: number): string {
  const local = new Date(at + offset * MINUTE).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${String(size % 60).padStart(2, '0')}`;
}
