import { oneOf, wordSet } from '../../../base/word-set.ts';

/** "It is expected that", "it was rumoured that": such an "it" means nothing. */
export const EXPLETIVE_IT = new RegExp(
  String.raw`\bit(?:${oneOf(`['’]s _is _was _remains _seems _seemed _appears _appeared _has_been _had_been _will_be _would_be`)})\b(?: \p{L}+){1,3}? (?:that|whether|if|to|how|why|when)\b`,
  'iu',
);

/** A word that a "they" can mean, as it names several. */
export const MORE_THAN_ONE = /[^s]s$|^(?:and|people|staff|police|both|two|three|many|most|men|women|children)$/u;

/** Points to a thing, a day or a group told of before. */
export const DEMONSTRATIVE = /^(?:this|these|those|such)$|^that$/u;

/** A time that only what was told before can tell: "that day", "the previous week". */
export const POINTING_TIME =
  /\b(?:that|the same|the (?:previous|following|next)) (?:day|night|morning|evening|week|month|year|time|moment)\b/iu;

const GOES_ON_FROM_BEFORE_WORDS =
  oneOf(`but and or so yet also instead likewise however meanwhile moreover furthermore still then therefore thus nor
    indeed besides similarly otherwise nonetheless nevertheless too among_them for_example for_instance in_addition
    in_turn in_return in_response in_fact of_course at_that additionally further as_a_result by_contrast in_contrast on_the_contrary
    on_the_other_hand for_(?:this|that)_reason because_of_(?:this|that) (?:after|despite)_(?:this|that) since_then by_then
    at_the_(?:same_)?time in_other_words in_th(?:is|at)_case on_top_of_(?:this|that) more_importantly`);
/** An opening by which a sentence goes on from the one before: "however", "in response". */
export const GOES_ON_FROM_BEFORE = new RegExp(String.raw`^(?:${GOES_ON_FROM_BEFORE_WORDS})\b`, 'iu');

/** Pronouns as subjects: they do not say of what the words behind them are said. */
export const POINTING_SUBJECTS = wordSet('it this that these those they he she which who');

/** Words that lean on what was said before, so that a sentence cannot open an account with them. */
export const LEANS_ON_BEFORE = wordSet(
  'he she it they we i you his her hers its their theirs our my your this that these those such here there then thus so but and or nor yet also however instead meanwhile still besides moreover therefore otherwise who which what when where while because although though if as both neither either another other others one',
);

const CLAUSE_WORDS =
  'after|as|while|when|because|that|who|which|if|unless|until|before|since|but|without|despite|amid|following|proving|showing|alleging|saying|claiming|accusing|suggesting|charging|citing|to give|to allow|to help|to make';

/** A clause without which the words before it say something else: "unless they stop", "before revealing it". */
export const NEEDS_ITS_CLAUSE = /^\s*(?:unless|if|until|without|but|that|who|which|before \p{L}+ing)\b/u;

/** A blank before a word with which another clause or an adjunct of the whole begins: a title can end there. */
export const BEFORE_CLAUSE = new RegExp(` (?=(?:${CLAUSE_WORDS}) )`, 'gu');

/** The same, at the beginning. */
export const CLAUSE_BEGINS = new RegExp(`^\\s*(?:${CLAUSE_WORDS})\\b`, 'u');
