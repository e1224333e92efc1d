import { DATE_COMPANY, DATE_LABEL_ALONE } from '../../languages/pages/date-words.ts';
import { statedDate } from './dates.ts';
import { monthOf } from './months.ts';

/** Letters besides, on a line that states a whole date: the name of a section, a place. */
const FEW = 6;

/** A whole date and a clock, whatever follows: the sources and pictures that some papers name on the same line. */
const OPENS_WITH_DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{4}\s?[-–|,]\s?\d{1,2}[:h]\d\d\b/;

/** True for a line that is nothing but a date, a clock time, or a label before one ("Updated 6:35 PM ET, June 1"). */
export function isDateLine(line: string): boolean {
  if (line.length > 110) return false;
  if (DATE_LABEL_ALONE.test(line)) return true;
  if (!/\p{Nd}/u.test(line)) return false;
  if (OPENS_WITH_DATE.test(line)) return true;
  const dated = statedDate(line, null, true) !== null;
  if (!dated && !/\d[:.]\d\d|\b\d{1,2}\b/.test(line)) return false;
  if (!dated && !/\d:\d\d|\p{L}/u.test(line)) return false;
  let rest = 0;
  for (const word of line.toLowerCase().match(/\p{L}[\p{L}\p{M}]*(?:\.\p{L}(?!\p{L}))?/gu) ?? []) {
    if (!DATE_COMPANY.has(word) && monthOf(word) === 0) rest += word.length;
    if (rest > FEW) return false;
  }
  return rest === 0 || (line.length < 60 && dated);
}
