import { table } from '../../../base/table.ts';
import { wordSet } from '../../../base/word-set.ts';

/** Adverbs of what comes again and again, and their ISO 8601 durations. */
export const periods: Readonly<Record<string, string>> = table({
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
});

/** Words for a day, and how many days it is from today; null for a night that belongs to two. */
export const daySteps: ReadonlyMap<string, number | null> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tmrw', 1],
  ['overnight', null],
]);

/** Prepositions before "the morning". */
export const beforePartOfDay = wordSet('in during of by');

/** Adverbs of about now. */
export const nowWords = wordSet('now currently recently nowadays lately');

/** Adjectives of "the future" and "the past". */
export const nearnessWords = wordSet('near foreseeable recent distant immediate');

/** Words after a "future" that is a time. */
export const afterFuture = wordSet('and but that as when is was will to has');

/** Words that name a time of themselves. */
export const namedWords: readonly string[] = [
  ...daySteps.keys(),
  ...nowWords,
  'future',
  'past',
  ...Object.keys(periods),
];
