/** A sentence that leaves a question open: "it is unclear whether", "remains to be seen how". */
export const OPEN_QUESTION =
  /(?:\b(?:unclear|uncertain|unknown|not (?:yet )?(?:immediately )?(?:clear|known|certain)|remains? to be seen|open question|anyone['’]s guess|(?:have|had) to (?:wait and )?see)\b.{0,40}?\b(?:whether|if|how(?! (?:many|much|long|often))|why|what|when|who)\b|^\W*whether\b)/iu;

/** Words that say somebody does not know, or does not tell: "not yet clear", "declined to say". */
export const NOT_KNOWN_OR_NOT_TOLD =
  /\b(?:(?:un|not (?:immediately |yet |entirely )?)(?:clear|known|certain)|remains? (?:to be seen|an open question)|(?:declined|refused) to (?:say|comment on|confirm|specify|discuss)|(?:did not|didn[’']t|has not|hasn[’']t|have not|haven[’']t|would not|wouldn[’']t|does not|doesn[’']t) (?:\p{L}+ly )?(?:say|specify|disclose|reveal|elaborate on)|did not (?:immediately )?(?:respond|reply) to (?:\p{L}+ ){0,4}?about)\b/iu;

/** The opening of a question of yes or no; who, when and how many are others. */
export const YES_OR_NO_QUESTION =
  /^\W*(?:on |about )?(?:whether|if|that|it|he|she|they|\p{Lu}\p{L}+(?=\s(?:will|would|has|had|is|was)\b))\s/u;

/** A question of what is to come: it is settled by what will be, or is so now, not by what was. */
export const ASKED_OF_WHAT_IS_TO_COME =
  /\b(?:will|would|shall|going to|plans?|planned|begin|resume|return|(?:put|bring|go|come) (?:\p{L}+[’']?s? ){0,3}back)\b/iu;

/** Words that say how things will be, or are by now: "no longer", "has resumed". */
export const SO_BY_NOW =
  /\b(?:will|won[’']t|would(?:n[’']t| not)|no longer|once again|now|still|resumed|returned|restored|reinstated)\b/iu;

/** A word that opens an indirect question: "asked whether", not "asked the judge to". */
export const QUESTION_WORD = /\b(?:whether|if|why|how|what|who)\b/iu;
