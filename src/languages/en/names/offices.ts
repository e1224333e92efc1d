import { wordSet } from '../../../base/word-set.ts';

/** Words of rank, without which an office is another: "deputy", "acting". */
export const RANKS = wordSet('deputy assistant associate vice acting interim under undersecretary');

/** Words before an office that do not make it another one. */
export const BEFORE_AN_OFFICE = wordSet('the a an his her its their senior longtime principal chief us u s');

/** Heads of offices that one person holds at a time. */
export const OFFICE_OF_ONE =
  wordSet(`president secretary general minister commissioner director judge justice governor mayor chairman chairwoman
 chair officer executive treasurer editor head manager ambassador sheriff spokesman spokeswoman chief`);

/** Words before an office that somebody held once. */
export const PAST_OFFICE = wordSet('former ex then onetime');
