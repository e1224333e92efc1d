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
export const beforeWeekend: ReadonlySet<string> = new Set([...ledWeekday, 'the', 'that']);

/** Words that may stand between "this" or "the" and a time. */
export const afterThis = wordSet('past coming previous following');

/** Adverbs after a length of time, reckoned from another moment. */
export const afterwards = wordSet('earlier later hence afterward afterwards beforehand');

/** Words that make units in the plural a stretch up to now or from now. */
export const openRelations = wordSet('recent past last coming next');

/** Words before "weekend" that mean one to come. */
export const aheadWords = wordSet('next coming this');

/** What a word says of a unit of time in the singular: which one it means, or that it means none by itself. */
export type RelationKind =
  | 'last'
  | 'current'
  | 'next'
  | 'latest'
  /** A length up to now: "the past year". */
  | 'stretch'
  /** A length more. */
  | 'one more'
  /** Before or after another: no day tells which. */
  | 'beside'
  /** The one spoken of. */
  | 'same'
  | 'year before'
  /** The first or last of something. */
  | 'edge';

/** What each word says of a unit in the singular. */
export const relationKinds: ReadonlyMap<string, RelationKind> = new Map<string, RelationKind>([
  ['last', 'last'],
  ['this', 'current'],
  ['current', 'current'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
  ['latest', 'latest'],
  ['past', 'stretch'],
  ['another', 'one more'],
  ['previous', 'beside'],
  ['prior', 'beside'],
  ['preceding', 'beside'],
  ['following', 'beside'],
  ['same', 'same'],
  ['year-earlier', 'year before'],
  ['year-ago', 'year before'],
  ['corresponding', 'year before'],
  ['first', 'edge'],
  ['final', 'edge'],
]);

/** How many weeks or months from now a word before one means. */
export const stepsFromNow: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
]);
