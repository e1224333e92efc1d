import { wordSet } from '../../../base/word-set.ts';

/** Words of rank, without which an office is another: "deputy", "acting". */
export const RANKS = wordSet('deputy assistant associate vice acting interim under undersecretary');

/** Words before an office that do not make it another one. */
export const BEFORE_AN_OFFICE = wordSet('the a an his her its their senior longtime principal chief us u s');

/** Offices of which there is one: "the mayor" is somebody, "a senator" is one of many. */
export const OFFICES_OF_ONE = wordSet(
  'president minister mayor governor chancellor secretary general ceo cfo coo pope king queen',
);

/** Heads of offices that one person holds at a time in one body, which has to be told. */
export const OFFICES_IN_A_BODY: ReadonlySet<string> = new Set([
  ...OFFICES_OF_ONE,
  ...wordSet(`commissioner director judge justice chairman chairwoman chair officer executive treasurer editor head manager
    ambassador sheriff spokesman spokeswoman chief`),
]);

/** Words before an office that somebody held once. */
export const PAST_OFFICE = wordSet('former ex then onetime');

/**
 * A post by one word, whoever holds it: "chairwoman" and "chair" are "chairman".
 *
 * @example postOf('spokeswoman') // 'spokesman'
 */
export function postOf(head: string): string {
  return head === 'chair'
    ? 'chairman'
    : head === 'chief' || head === 'boss'
      ? 'head'
      : head.replace(/wom[ae]n$/u, 'man');
}
