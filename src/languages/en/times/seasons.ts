import { wordSet } from '../../../base/word-set.ts';

/** A quarter or half of a year joined to its ordinal. */
export const hyphenedQuarter = /^(first|second|third|fourth)-(quarter|half)$/u;

/** Ordinals of the quarters, in order. */
export const quarterOrdinals = ['first', 'second', 'third', 'fourth'];

/** Words before a season. */
export const beforeSeason = wordSet('in during until since by through early late mid the every each');

/** Words before "the" and a season. */
export const beforeTheSeason = wordSet('in during until since by through over for of');
