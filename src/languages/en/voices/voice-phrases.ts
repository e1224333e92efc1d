import { wordSet } from '../../../base/word-set.ts';

/** Prepositions, conjunctions and relative words that stand before the words for a voice. */
export const BEFORE_A_VOICE =
  /^(?:(?:of|by|from|to|in|with|for|and|but|or|that|which|who|whom|whose|as|while|when|according to)\s+)+/iu;

/** Articles and the like at the head of the words for a voice. */
export const ARTICLE_OF_A_VOICE =
  /^(?:an?|the|this|that|these|those|its|their|his|her|our|one of the|some of the)\s+/iu;

/** The words for a voice end before one of these: what follows says more of it. */
export const SAYS_MORE_OF_A_VOICE =
  wordSet(`who which that whom whose where when of in on at by for from with to about against near among as and or but is was are were
  has had have himself herself itself themselves here there today also now then yesterday including called named cited involved
  close familiar challenging representing opposing hired found obtained seen said`);

/** Words that are left of a phrase and name nobody. */
export const NO_VOICE =
  /^(?:it|they|he|she|we|i|you|this|that|these|those|others?|everyone|someone|anyone|last|first|next|such|so)$/iu;

/** Words that single one out, so that it is "the", not "a". */
export const ONE_OF_A_KIND = /^(?:last|first|only|same|latest|most|largest|main)\b/u;

/** Groups whose name is written with a capital, by their endings: parties, nations, schools. */
export const GROUP_WITH_CAPITAL = /^\p{Lu}\p{L}+(?:crat|can|ian|ist|ish|ese)s?$/u;

/** A number or a determiner at the head, so that no article stands before it. */
export const DETERMINED =
  /^(?:\p{N}|(?:two|three|four|five|six|several|some|many|most|both|all|another|no|other|every|any|nobody)\b)/iu;

/** A word before which "a" is "an", by its letters. */
export const TAKES_AN = /^(?:[aeio]|u(?![.ks]\b|ni|se))/iu;
