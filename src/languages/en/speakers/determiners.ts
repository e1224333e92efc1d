import { wordSet } from '../../../base/word-set.ts';

/** Words with which a phrase means somebody already named. */
export const definite = wordSet('the this that these those his her its their per');

/** Words with which a phrase means somebody new. */
export const indefinite = wordSet(
  'an a another one two three four five some several many few both no any every each most more other',
);

/** Nouns that say no more than that it is somebody. */
export const somebody = wordSet('person man woman source official individual');

/** Possessives after which a noun is somebody's own, not one named before: "their union" is not the clinic. */
export const possessivesOfOthers = wordSet('his her their my our your');
