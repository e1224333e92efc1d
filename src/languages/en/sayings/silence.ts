import { wordSet } from '../../../base/word-set.ts';

/** Somebody was asked and has not answered: "did not immediately respond", "declined to comment". */
export const NO_ANSWER =
  /\b(?:(?:did|does|do|had|has|have) not (?:immediately |yet )?(?:respond|repl(?:y|ied)|return|answer|comment)\w*|(?:did|does|do|had|has|have)n[’']t (?:immediately |yet )?(?:respond|repl(?:y|ied)|return|answer|comment)\w*|declined (?:to (?:comment|respond|answer)|comment|requests?)|refused (?:to comment|comment)|(?:could|can) not (?:immediately )?be reached|no (?:immediate )?(?:response|comment|reply|answer)s?)\b/iu;

/** Words by which somebody is silent on one point only: "declined to say whether". */
export const ON_ONE_POINT = /\b(?:whether|how|why|what|who|when|specific|further|beyond|directly)\b/iu;

/** Words of answer: a statement, a denial, a spokesman. */
export const ANSWERING =
  /\b(?:statement|spokes(?:man|woman|person)|denie[sd]|denying|respond|repl|defend|reject|dismiss|told)\w*/iu;

/** Who was asked for comment and did not answer: part of the reporting, not of the affair. */
export const UNANSWERED =
  /\b(?:(?:could|can) ?not (?:immediately )?be reached|(?:declined|refused) (?:\p{L}+ )?(?:to|any|further) (?:\p{L}+ )?comment|(?:(?:did|do|does|has|have|had) ?(?:not|n['’]t)|(?:did|does|has|have|had)n['’]t) (?:yet |immediately )*(?:respond|repl|return|answer|comment)\p{L}*|no (?:immediate )?(?:comment|response)|(?:asked|reached|contacted|requests?|calls?) for (?:further |additional )?comment|reached out to|comment was not immediately available|(?:not possible|impossible|unable) to (?:reach|contact))\b/iu;

/** Terms (as words are compared) of what a paper says of its own work, or of whom it could not reach. */
export const OF_THE_REPORTING = wordSet(
  'see verifi confirm independ respond comment repli return reach answer immediat',
);
