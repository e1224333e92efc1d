import { anyOf, wordSet } from '../../../base/word-set.ts';

/** Somebody was asked and has not answered: "did not immediately respond", "declined to comment". */
export const NO_ANSWER = anyOf(
  String.raw`(?:did|does|do|had|has|have)_not_(?:immediately_|yet_)?(?:respond|repl(?:y|ied)|return|answer|comment)\w*
  (?:did|does|do|had|has|have)n[’']t_(?:immediately_|yet_)?(?:respond|repl(?:y|ied)|return|answer|comment)\w*
  declined_(?:to_(?:comment|respond|answer)|comment|requests?) refused_(?:to_comment|comment)
  (?:could|can)_not_(?:immediately_)?be_reached no_(?:immediate_)?(?:response|comment|reply|answer)s?`,
  'iu',
);

/** Words by which somebody is silent on one point only: "declined to say whether". */
export const ON_ONE_POINT = /\b(?:whether|how|why|what|who|when|specific|further|beyond|directly)\b/iu;

/** Words of answer: a statement, a denial, a spokesman. */
export const ANSWERING =
  /\b(?:statement|spokes(?:man|woman|person)|denie[sd]|denying|respond|repl|defend|reject|dismiss|told)\w*/iu;

/** Who was asked for comment and did not answer: part of the reporting, not of the affair. */
export const UNANSWERED = anyOf(
  String.raw`(?:could|can)_?not_(?:immediately_)?be_reached
  (?:declined|refused)_(?:\p{L}+_)?(?:to|any|further)_(?:\p{L}+_)?comment
  (?:(?:did|do|does|has|have|had)_?(?:not|n['’]t)|(?:did|does|has|have|had)n['’]t)_(?:yet_|immediately_)*(?:respond|repl|return|answer|comment)\p{L}*
  no_(?:immediate_)?(?:comment|response)
  (?:asked|reached|contacted|requests?|calls?)_for_(?:further_|additional_)?comment reached_out_to
  comment_was_not_immediately_available (?:not_possible|impossible|unable)_to_(?:reach|contact)`,
  'iu',
);

/** Terms (as words are compared) of what a paper says of its own work, or of whom it could not reach. */
export const OF_THE_REPORTING = wordSet(
  'see verifi confirm independ respond comment repli return reach answer immediat',
);

/** What is said in court is no answer to a paper. */
export const PLEADING = /\b(?:plead(?:s|ed|ing)?|pled|testif(?:y|ies|ied|ying)|sued|filed)\b/iu;

/** Words by which somebody answers a paper, and does not merely speak. */
export const GIVEN_TO_A_PAPER = /\b(?:statement|spokes\p{L}+|e-?mail|respond(?:ed|ing))\b/iu;
