import { wordSet } from '../../../base/word-set.ts';

/** Pronouns for a man. */
export const malePronouns = wordSet('he him his himself');

/** Pronouns for a woman. */
export const femalePronouns = wordSet('she her hers herself');

/** Pronouns that tell the gender of the one person a paragraph names. */
export const votingPronouns = wordSet('he she his himself herself');

/** Forms of "be" that make a participle passive. */
export const passiveAuxiliaries = wordSet('is are was were be been being');

/** Pronouns that stand for a speaker. */
export const pronounsOfSpeakers = wordSet(
  `he she they it we i you who that which whose others some many his her their my our your its him them us me`,
);

/** Pronouns that stand for what is right before them. */
export const relativePronouns = wordSet('who which that whose');
