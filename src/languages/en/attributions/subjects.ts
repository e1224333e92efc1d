import { wordSet } from '../../../base/word-set.ts';

/** Nouns for people that are plural as they stand. */
export const peopleInPlural = wordSet('police spokespeople spokesmen staff media');

/** Nouns and pronouns for several people before whom a base form is finite: "critics say". */
export const manyPeople = wordSet('people men women some many others most critics');

/** Determiners that can be a subject by themselves: "some say". */
export const determinersAlone = wordSet('that this some many others one all both most these those each');

/** Determiners of number that can be a subject by themselves. */
export const quantifiersAlone = wordSet('some many most all both');

/** Personal pronouns that can be the subject of saying. */
export const personalSubjects = wordSet('he she they it we');

/** Words with which a noun beside a name begins, between commas: "Ann Lee, a clerk". */
export const appositionOpeners = wordSet('a an the who whose its his her');

/** Prepositions that join the parts of one noun phrase, and "who". */
export const joining = wordSet('of for at in with from to on by behind within inside against about who');

/** Determiners after which a word may well be the verb: "that found", "many say". */
export const determinersBeforeVerb = wordSet('that this some many');

/** Articles and relative pronouns that begin what is said beside a name. */
export const beforeApposedName = wordSet('a an the who whose');

/** Words that stand before a determiner in one phrase: "all the", "many of the". */
export const beforeDeterminer = wordSet('all both many some several most of');

/** Adjectives of rank and time between a title and a name. */
export const rankWords = wordSet('then former senior top fellow rival co-author longtime');

/** Pronouns that open a relative clause of a subject. */
export const relatives = wordSet('who that which');

/** Past forms without an ending of their own that a relative clause may have: "that hit a train". */
export const unmarkedPasts =
  wordSet(`hit cut put let shut cost beat sold bought built ran left lost won led made met paid saw sent
  shot spent stood stole struck taught took went wrote drove fell flew fought gave grew held kept knew quit caught came
  broke brought chose drew ate found got heard lent rode rose sank sat sought spoke sued swept threw wore`);
