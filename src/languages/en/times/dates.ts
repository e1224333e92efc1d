import { wordSet } from '../../../base/word-set.ts';

/** A day of the month in figures with its ending. */
export const ordinalDay = /^\d{1,2}(?:st|nd|rd|th)$/u;

/** Words and signs that join two days of months. */
export const dayLinks = wordSet('and or to through until - –');

/** Words that may stand right after a date. */
export const afterDate = wordSet('in at and for to as when with on of');

/** Words before "month" that tell which. */
export const monthDeterminers = wordSet('this last next the previous');

/** Prepositions before an ordinal that is a day. */
export const beforeOrdinalDay = wordSet('on until since by before after from for');

/** Words after an ordinal that is a day. */
export const afterOrdinalDay = wordSet('and but when as he she they it with that');

/** Words before a month without a day or year. */
export const beforeMonth = wordSet(
  'in of since until by last this next early late mid from through during before after between late- to and for every each',
);

/** Words before "march" and "may" that make them no month. */
export const beforeNoMonth = wordSet('of and to for');

/** Words before a person named like a month. */
export const beforeNamesLikeMonths = wordSet('miss mrs mr ms dr theresa said');

/** Months that are names of people too. */
export const monthsLikeNames = wordSet('april june may august march');

/** Words before a date in figures. */
export const beforeNumericDate = wordSet('on by since until before after this');

/** Words before a day of the week in the plural: "on most Fridays". */
export const beforeWeekdays = wordSet('on most many some');

/** Between two months of which only the second has its year. */
export const JOINS_MONTHS: ReadonlySet<string> = wordSet('or and to through until , – -');

/** Before a month: a part of it. */
export const PARTS_OF_MONTH: ReadonlySet<string> = wordSet('early late mid');
