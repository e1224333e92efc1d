import { wordSet } from '../../../base/word-set.ts';

/** Forms of "be". */
export const be = wordSet(`is are was were be been being 's 're am`);

/** Adverbs of a verb group that belong to its subject or to the time where they open the group: "the three themselves said". */
export const adverbsOutside = wordSet('today yesterday tonight all both each himself herself themselves itself');

/** Pronouns after which "'s" is short for a verb. */
export const beforeContractedIs = wordSet('he she it that who');

/** Words in "-ly" that are no adverbs of manner. */
export const adjectivesInLy = wordSet('family only daily weekly early');

/** Words after which "'s" is short for a verb and no possessive. */
export const beforeContractedVerb = wordSet('he she it that who there what here let how where');

/** Adverbs that belong to the subject before them: "the two themselves". */
export const adverbsOfSubject = wordSet('all both each himself herself themselves itself');
