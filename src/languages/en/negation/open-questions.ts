import { anyOf, oneOf } from '../../../base/word-set.ts';

const OPEN_QUESTION_WORDS =
  oneOf(`unclear uncertain unknown not_(?:yet_)?(?:immediately_)?(?:clear|known|certain) remains?_to_be_seen
    open_question anyone['’]s_guess (?:have|had)_to_(?:wait_and_)?see`);
/** A sentence that leaves a question open: "it is unclear whether", "remains to be seen how". */
export const OPEN_QUESTION = new RegExp(
  String.raw`(?:\b(?:${OPEN_QUESTION_WORDS})\b.{0,40}?\b(?:whether|if|how(?! (?:many|much|long|often))|why|what|when|who)\b|^\W*whether\b)`,
  'iu',
);

/** Words that say somebody does not know, or does not tell: "not yet clear", "declined to say". */
export const NOT_KNOWN_OR_NOT_TOLD = anyOf(
  String.raw`(?:un|not_(?:immediately_|yet_|entirely_)?)(?:clear|known|certain) remains?_(?:to_be_seen|an_open_question)
  (?:declined|refused)_to_(?:say|comment_on|confirm|specify|discuss)
  (?:did_not|didn[’']t|has_not|hasn[’']t|have_not|haven[’']t|would_not|wouldn[’']t|does_not|doesn[’']t)_(?:\p{L}+ly_)?(?:say|specify|disclose|reveal|elaborate_on)
  did_not_(?:immediately_)?(?:respond|reply)_to_(?:\p{L}+_){0,4}?about`,
  'iu',
);

/** The opening of a question of yes or no; who, when and how many are others. */
export const YES_OR_NO_QUESTION =
  /^\W*(?:on |about )?(?:whether|if|that|it|he|she|they|\p{Lu}\p{L}+(?=\s(?:will|would|has|had|is|was)\b))\s/u;

/** A question of what is to come: it is settled by what will be, or is so now, not by what was. */
export const ASKED_OF_WHAT_IS_TO_COME = anyOf(
  String.raw`will would shall going_to plans? planned begin resume return (?:put|bring|go|come)_(?:\p{L}+[’']?s?_){0,3}back`,
  'iu',
);

/** Words that say how things will be, or are by now: "no longer", "has resumed". */
export const SO_BY_NOW =
  /\b(?:will|won[’']t|would(?:n[’']t| not)|no longer|once again|now|still|resumed|returned|restored|reinstated)\b/iu;

/** A word that opens an indirect question: "asked whether", not "asked the judge to". */
export const QUESTION_WORD = /\b(?:whether|if|why|how|what|who)\b/iu;
