import { wordSet } from '../../../base/word-set.ts';

/** A quarter or half of a year joined to its ordinal. */
export const hyphenedQuarter = /^(first|second|third|fourth)-(quarter|half)$/u;

/** Ordinals of the quarters, in order. */
export const quarterOrdinals = ['first', 'second', 'third', 'fourth'];

/** Words before a season. */
export const beforeSeason = wordSet('in during until since by through early late mid the every each');

/** Words before "the" and a season. */
export const beforeTheSeason = wordSet('in during until since by through over for of');

/** A quarter, half or financial year in figures, with or without its year stuck to it: "Q1", "2031Q1", "H2", "FY2031". */
export const periodInFigures = /^(?:((?:19|20)\d\d)-?)?([qh])([1-4])(?:-?((?:19|20)\d\d))?$/u;
export const financialYear = /^fy-?((?:19|20)\d\d)$/u;

/** Words before or after a quarter that make it one of a firm's own year, whose days only the firm knows. */
export const ownYear = wordSet('fiscal financial fy');

/** Words before a number of months of a year, and the end of the year they count from. */
export const edgesOfYear: ReadonlyMap<string, 'first' | 'last'> = new Map([
  ['first', 'first'],
  ['last', 'last'],
  ['final', 'last'],
]);
