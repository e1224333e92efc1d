import { wordSet } from '../../../base/word-set.ts';

/** What a word has more than another that is a mere plural, tense or adverb of it. */
export const MERE_ENDING = /^(?:s|es|d|ed|ing|ly)$/u;

/**
 * Brings British and American endings of a folded word to one: "-ise" to "-ize", "-our" to "-or".
 *
 * @example oneEnding('harbours') // 'harbors'
 */
export function oneEnding(form: string): string {
  return form.replace(/is(e|ed|es|ing|ation)$/u, 'iz$1').replace(/our(s?)$/u, 'or$1');
}

/**
 * Brings a folded word to one spelling: British and American spelling, marks within a word and contractions are no change of
 * wording. A contraction becomes two words with a blank between.
 *
 * @example oneSpelling("weren't") // 'were not'
 */
export function oneSpelling(form: string): string {
  const written = form
    .replace(/^can't$/u, 'can not')
    .replace(/^won't$/u, 'will not')
    .replace(/^(it|that|he|she|there|what|who|here)['´`’]s$/u, '$1 is')
    .replace(/^gonna$/u, 'going to')
    .replace(/^wanna$/u, 'want to')
    .replace(/n't$/u, ' not')
    .replace(/'re$/u, ' are')
    .replace(/'ve$/u, ' have')
    .replace(/'ll$/u, ' will')
    .replace(/'m$/u, ' am')
    .replace(/['´`’]/gu, '');
  return oneEnding(written)
    .replace(/([bt])re(s?)$/u, '$1er$2')
    .replace(/^(def|off|lic|pret)ence/u, '$1ense');
}

/** Words with which a sentence goes on after what could be its end: to stop before them cuts nothing. */
export const GOES_ON: ReadonlySet<string> = wordSet(
  'and but because so while when as since although though if which who that to in on at for with by',
);

/**
 * Words that who takes speech down puts in or leaves out without saying anything else: "I heard" and "I have heard". Negations, modal
 * verbs, prepositions and words of degree are none of them.
 */
export const TAKEN_DOWN_FREELY: ReadonlySet<string> = wordSet('a an the that which who have has and so well just like');

/** Pronouns that are said once more or once less: "we could have done" and "could have done"; one for another says something else. */
export const SAID_ONCE_MORE: ReadonlySet<string> = wordSet('i we you he she it they');
