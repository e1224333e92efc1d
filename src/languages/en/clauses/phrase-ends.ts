import { wordSet } from '../../../base/word-set.ts';

/** Where the noun phrase of an event ends: before a preposition, a verb or the like. */
export const ENDS_EVENT_NOUN =
  /(?<!\s)\s+(?:of|in|on|at|by|with|from|to|for|and|but|or|that|which|who|when|where|as|was|were|had|has|is|he|she|they|it|said|says)\b/u;

/** Before one of these a long clause can end and still say something. */
export const OPENS_ADJUNCT = wordSet(
  `in on at by for from with after before during following as about over because when that which into under and`,
);

/** A phrase begins with one of these where others state as a sentence what it only mentions: "after her return". */
export const OPENS_PHRASE =
  wordSet(`who which that whose where when after before following since because while until although despite without to by from for
  against with over`);

/** A noun that one of these follows is told no more of. */
export const CLOSES_NOUN = wordSet(
  `in on at by for from with and or but as after before when while since until because if than into over under`,
);
