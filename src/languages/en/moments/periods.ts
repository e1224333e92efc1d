import { wordSet } from '../../../base/word-set.ts';
import { MONTHS } from '../calendar/calendar-words.ts';

/** A day of the week that need not be the nearest one: "last Monday". */
export const NOT_THE_NEAREST = /\b(?:next|last)\b/u;

/** A period by its distance from the day it is said on. */
export interface Period {
  readonly unit: 'day' | 'month' | 'year';
  /** How many units later: 0 for "this month", -1 for "yesterday". */
  readonly away: -1 | 0 | 1;
  /** The season of the year as EDTF has it, 21 for spring to 23 for autumn; null for a whole unit. */
  readonly season: number | null;
}

const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
]);
const THIS_DAY = wordSet(`today tonight this_morning this_afternoon this_evening`);
const DAY_BEFORE = wordSet(`yesterday last_night`);
const MONTH = /^(?:(?:earlier |later )?(this)|(?:late |early )?(last)|(next)) month$/u;
const YEAR_OR_SEASON = /^(?:earlier |later )?(this|last|next) (year|spring|summer|autumn|fall)$/u;
const THE_SEASON = /^the (spring|summer)$/u;
const NAMED_MONTH = new RegExp(
  `^(?:early |mid-?|late |last |this |the end of |the beginning of )*(${MONTHS.join('|')})$`,
  'u',
);

/**
 * The period that words in lower case mean; null for other words.
 *
 * @example periodOf('last summer') // { unit: 'year', away: -1, season: 22 }
 */
export function periodOf(words: string): Period | null {
  if (THIS_DAY.has(words)) return { unit: 'day', away: 0, season: null };
  if (DAY_BEFORE.has(words)) return { unit: 'day', away: -1, season: null };
  const month = MONTH.exec(words);
  if (month !== null) return { unit: 'month', away: awayOf(month[1] ?? month[2] ?? month[3]!), season: null };
  const year = YEAR_OR_SEASON.exec(words);
  if (year !== null) return { unit: 'year', away: awayOf(year[1]!), season: SEASONS.get(year[2]!) ?? null };
  const season = SEASONS.get(THE_SEASON.exec(words)?.[1] ?? '');
  return season === undefined ? null : { unit: 'year', away: 0, season };
}

/** The month, from 1, that a phrase in lower case is: "late March", "the end of May"; null for other words. */
export function monthNamedIn(words: string): number | null {
  const name = NAMED_MONTH.exec(words)?.[1];
  return name === undefined ? null : MONTHS.indexOf(name) + 1;
}

function awayOf(word: string): Period['away'] {
  if (word === 'this') return 0;
  return word === 'last' ? -1 : 1;
}
