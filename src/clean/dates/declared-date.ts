import { isoDate } from './dates.ts';

/** A year, a month, a day, or a day with whatever clock and zone follow. */
const ISO_SHAPE = /^\d{4}(?:-(\d\d)(?:-(\d\d)(?:[T ][\d:.,+\-A-Za-z ]{1,40})?)?)?$/;

/**
 * The date a record declares, as it is written where that is ISO 8601, else as it can be read; null where it cannot, for an
 * edition holds dates and nothing else where a date belongs.
 *
 * @example declaredDate('3 March 2031') // '2031-03-03'
 */
export function declaredDate(value: string): string | null {
  const shape = ISO_SHAPE.exec(value);
  if (shape === null) return isoDate(value, null);
  const [, month = '01', day = '01'] = shape;
  const sound = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return sound ? value : null;
}
