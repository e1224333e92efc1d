import { wordSet } from '../../../base/word-set.ts';

/** Words that turn a statement round, wherever they stand in it: negations, "unclear", "refused". Compared to tell two statements apart. */
export const NEGATING_WORDS =
  wordSet(`not no never none neither nor nobody nothing without cannot can't don't doesn't didn't won't wouldn't couldn't shouldn't isn't
  aren't wasn't weren't hasn't haven't hadn't ain't unclear unlikely refused declined`);

/** A negation of the verb behind or around it: "not", "never", "didn't". */
export const VERB_NEGATORS =
  wordSet(`not never cannot can't don't doesn't didn't won't wouldn't couldn't isn't aren't wasn't weren't hasn't haven't
 hadn't`);

/** A word that says of things or people that there is none: "no", "nobody", "without". */
export const NEGATIVE_QUANTIFIERS = wordSet(`no none nobody nothing neither nor without hardly scarcely`);

/** Words that may stand between a negation and the verb or adjective it negates: "has not yet been". */
export const BETWEEN_NEGATOR_AND_NEGATED = wordSet(
  `be been being have has had to a an the yet ever even really actually officially immediately simply just also in any fact`,
);

/** A word that denies or doubts, by its beginning. */
export const DENYING_WORD = /^(?:den(?:y|ies|ied)|no|nobody|without|false|reject|unclear|doubt)/u;

/** What makes the verb of a cue say that somebody did not say so: "did not say", "refused to say". */
export const NEGATED_CUE = /(?:\b(?:not|never|no|nor|refused|declined|failed|without)|n['’]t)\b/iu;

/** A "not" that negates nothing that is said: "not guilty" is a plea, "not only" goes on. */
export const NO_NEGATION = /\bnot (?:guilty|only)\b/iu;

/** A negation with at most two words between it and the place this is matched up to. */
export const NEGATION_SHORTLY_BEFORE = /(?:\b(?:not|never|no|without)|n[’']t)\s(?:\p{L}+\s){0,2}$/iu;

/** A negation or a verb of denying anywhere in a sentence: how two sentences that share their words can be opposites. */
export const DENYING =
  /\b(?:no|not|nor|never|none|nobody|nothing|neither|cannot|without|denied|denies|deny|refused|rejected|\w+n['’]t)\b/i;
