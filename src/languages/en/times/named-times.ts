import { wordSet } from '../../../base/word-set.ts';

/** Adverbs of what comes again and again, and their ISO 8601 durations. */
export const periods: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
};

/** Prepositions before "the morning". */
export const beforePartOfDay = wordSet('in during of by');

/** Adverbs of about now. */
export const nowWords = wordSet('now currently recently nowadays lately');

/** Adjectives of "the future" and "the past". */
export const nearnessWords = wordSet('near foreseeable recent distant immediate');

/** Words after a "future" that is a time. */
export const afterFuture = wordSet('and but that as when is was will to has');
