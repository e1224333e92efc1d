const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const ZONES: ReadonlyMap<string, string> = new Map([
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
]);

/** "Mon, 10 Nov 2031 05:30:00 +0100", also with the clock before the year as C writes it: "Mon Nov 10 06:00:00 2031". */
const MAIL =
  /^(?:[a-z]{3,9},?\s{1,9})?(\d{1,2})[\s-]{1,9}([a-z]{3})[a-z]{0,6}[\s-]{1,9}(\d{2}|\d{4})\s{1,9}(\d{1,2}):(\d\d)(?::(\d\d))?\s{0,9}([+-]\d{4}|[a-z]{1,5})?/i;
const C =
  /^[a-z]{3}\s{1,9}([a-z]{3})\s{1,9}(\d{1,2})\s{1,9}(\d{1,2}):(\d\d):(\d\d)\s{1,9}(?:[a-z]{1,5}\s{1,9}|[+-]\d{4}\s{1,9})?(\d{4})/i;

/**
 * The moment of a date as mails and feeds write it (RFC 5322, RFC 822, asctime), ISO 8601 with the offset that was written; what
 * is ISO 8601 already as it is. Null for anything else.
 *
 * @example statedMoment('Mon, 10 Nov 2031 06:00:00 +0100') // '2031-11-10T06:00:00+01:00'
 */
export function statedMoment(words: string | null | undefined): string | null {
  const text = (words ?? '').trim().slice(0, 100);
  if (/^\d{4}-\d\d(?:-\d\d(?:[T ]\d\d:\d\d.{0,30})?)?$/.test(text)) return text.replace(' ', 'T');
  const mail = MAIL.exec(text);
  if (mail) {
    const [, day, month, year, hour, minute, second, zone] = mail;
    return moment([year!.length === 2 ? `20${year}` : year!, month!, day!], [hour!, minute!, second], zone);
  }
  const c = C.exec(text);
  return c ? moment([c[6]!, c[1]!, c[2]!], [c[3]!, c[4]!, c[5]], undefined) : null;
}

function moment(
  [year, month, day]: readonly [string, string, string],
  [hour, minute, second]: readonly [string, string, string | undefined],
  zone: string | undefined,
): string | null {
  const at = MONTHS.indexOf(month.toLowerCase());
  if (at < 0 || at % 3 !== 0 || Number(day) > 31 || Number(day) < 1 || Number(hour) > 23 || Number(minute) > 59)
    return null;
  const offset =
    zone === undefined
      ? ''
      : zone === '-0000'
        ? 'Z'
        : /^[+-]/.test(zone)
          ? `${zone.slice(0, 3)}:${zone.slice(3)}`
          : (ZONES.get(zone.toUpperCase()) ?? (/^(?:GMT|UTC?|Z)$/i.test(zone) ? 'Z' : ''));
  const two = (value: string | number): string => String(value).padStart(2, '0');
  return `${year}-${two(at / 3 + 1)}-${two(day)}T${two(hour)}:${minute}:${second ?? '00'}${offset}`;
}
