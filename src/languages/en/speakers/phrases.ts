import { wordSet } from '../../../base/word-set.ts';

/** Conjunctions, relative pronouns and auxiliaries that stand in no noun phrase. */
export const outsideNounPhrase = wordSet('and or but that who which whose is are was were has have had');

/** Plurals of things that speak but are nobody. */
export const papersInPlural = wordSet('reports studies records documents filings papers emails letters polls surveys');

/** Prepositions that make a phrase part of the one before. */
export const prepositionsInPhrase = wordSet('of for by with from against about among');
