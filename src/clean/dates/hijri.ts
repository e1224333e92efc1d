/** A day by its numbers. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The first day of the Islamic calendar by reckoning, 16 July 622 of the Julian calendar, in milliseconds since 1970. */
const EPOCH = Date.UTC(622, 6, 19);
const DAY = 86_400_000;

/** The calendar of Saudi Arabia (Umm al-Qura), which newspapers print: a table, which every engine has of CLDR. */
const TABLE = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** How many days the table can be from the calendar by reckoning. */
const APART = 4;

/**
 * A day of the Islamic calendar in the common one. Other countries see the moon a day sooner or later. Null where the month has
 * no such day.
 *
 * @param year 1341 to 1499 of the Hijra
 */
export function fromHijri(year: number, month: number, day: number): Day | null {
  const reckoned = Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + day - 1;
  for (let step = 0; step <= 2 * APART; step++) {
    const off = step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    const date = new Date(EPOCH + (reckoned + off) * DAY);
    const parts = new Map(TABLE.formatToParts(date).map(({ type, value }) => [type, value]));
    if (Number(parts.get('year')) !== year || Number(parts.get('month')) !== month || Number(parts.get('day')) !== day)
      continue;
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return null;
}
