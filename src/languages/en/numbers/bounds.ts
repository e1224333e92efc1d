import { anyOf } from '../../../base/word-set.ts';

/** Words that make a number the least there is. */
export const BOUNDED_BELOW = /\b(?:over|more than|at least)\b/u;

/** Words that make a number the most there is. */
export const BOUNDED_ABOVE = /\b(?:less than|under|up to)\b/u;

/** Words that make a number a rough one. */
export const ROUGHLY = /\b(?:about|around|roughly|nearly|almost|some)\b/u;

/** A quantity that gives a number or says in words that it is a least one. */
export const SAYS_HOW_MANY = /\p{N}|least|more/iu;

/** Words by which a count is meant to be complete, or open. */
export const COUNTED_OUT = /\b(?:only|just|all|both|altogether|at least)\b/iu;

/** Words by which a number counts a part, more, or a whole: "of them", "another", "in all". */
export const PART_OR_WHOLE = anyOf(
  `of_(?:them|those|these|whom|which) among_(?:them|those) including another other additional more alone total
  overall in_all altogether before_tax after_tax`,
  'iu',
);

/** Words before a number by which it counts how things stand, which may change. */
export const COUNT_OF_A_STATE = /\b(?:has|have|with|now|currently|so far|is|are|its)\b/iu;

/** Words by which a number is not quite reached. */
export const NOT_QUITE =
  /\b(?:nearly|almost|just under|just shy of|just below|not quite|close to|approaching|nearing)\b/iu;

/** Words that say of how much of the land, or of whose count, a number is: "in the north", "nationwide". */
export const SCOPE_OF_COUNT = anyOf(
  `in_the_(?:far_)?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|province|district|county)
  (?:in|across|throughout)_the_(?:whole_|entire_)?(?:country|nation|world|continent) nationwide statewide citywide worldwide
  globally countrywide across_the_(?:region|state|city|province) in_all_of officially official_count alone`,
  'iu',
);

/** Words by which a count is one that grows: "the toll has risen to 27". */
export const GROWING_COUNT = /\b(?:toll|ris(?:es|en|ing)|rose|climb(?:s|ed|ing)?|grown|so far)\b/iu;
