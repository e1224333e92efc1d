import { wordSet } from '../../../base/word-set.ts';

/** Words that set a season or day in relation to now. */
export const ledSeason = wordSet('last this next past coming previous');

/** Words that set a day of the week in relation to now. */
export const ledWeekday: ReadonlySet<string> = new Set([...ledSeason, 'following']);

/** Words that set a length of time in relation to now. */
export const relations =
  wordSet(`last past this next previous prior following coming recent same current latest first final
 preceding upcoming another each every year-earlier year-ago corresponding`);

/** Words before "weekend" that tell which. */
export const beforeWeekend = wordSet('this last next the past coming that previous following');

/** Words that may stand between "this" or "the" and a time. */
export const afterThis = wordSet('past coming previous following');

/** Adverbs after a length of time, reckoned from another moment. */
export const afterwards = wordSet('earlier later hence afterward afterwards beforehand');

/** Words that make units in the plural a stretch up to now or from now. */
export const openRelations = wordSet('recent past last coming next');

/** Words before "weekend" that mean one to come. */
export const aheadWords = wordSet('next coming this');
