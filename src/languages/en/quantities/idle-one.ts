import { wordSet } from '../../../base/word-set.ts';
import { subjectPronouns } from '../lexicon/function-words.ts';

/** Words after a "one" that counts nothing. */
export const idleAfter = wordSet(
  'another day point thing of way or might would could should can must has had is was who that said says time side hand reason sort kind form',
);

/** Words before a "one" that counts nothing. */
export const idleBefore = wordSet(
  'no the this that any every each another some which a an only last first next but not big good bad new old',
);

/** Pronouns, and "in", after a "one" that counts nothing. */
export const pronounsAfterOne: ReadonlySet<string> = new Set([...subjectPronouns, 'in']);
