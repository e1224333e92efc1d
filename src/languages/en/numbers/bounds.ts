import { anyOf, wordSet } from '../../../base/word-set.ts';

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

/** Between a number and the number it is a part of: "300 of the 400", "one in 20". */
export const PART_OF = /^\s(?:out )?of (?:the |its |their |some |about |more than )*$/iu;

/** Right before a number that comes to others, or may: "another 40", "an optional 45-date tour". */
export const ADDED_BEFORE = /\b(?:another|an? (?:additional|extra|optional|further)|additional|extra|optional)\s$/iu;

/** In or right behind such a number: "40 more people", "45-date tour extension". */
export const ADDED_BEHIND = /^\S+(?: \p{L}+)? (?:more|extra|additional|extension)\b|^\S+ (?:\p{L}+ )?extension\b/iu;

/** What opens one of several things: "one of the launch partners". */
export const ONE_AMONG = /\bone of (?:the|its|their|several|many)\s/giu;

/** What opens the only thing of its kind: "the sole launch partner". */
export const ONLY_ONE = /\b(?:the|its|their) (?:sole|only|exclusive)\s/giu;

/** What opens a thing as if there were one: "to be the launch partner". */
export const THE_ONE = /\b(?:be|is|was|as|becomes?|became) the\s/giu;

/** Words before a plural by which some of a kind are meant, and no number of them is told. */
export const BEFORE_A_BARE_PLURAL = wordSet('by from of and with that said says to among for told claim including');
