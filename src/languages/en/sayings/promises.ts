import { oneOf } from '../../../base/word-set.ts';

const UNDERTAKING_WORDS =
  oneOf(`seek respond reply answer explain write cooperate co-operate appeal investigate publish release disclose
    apologi[sz]e compensate repay return look_into work_(?:to|with) fight challenge pay
    keep_(?:his|her|their|its)_word`);
/** A statement in which its speaker undertakes something: "we will appeal", "looks forward to". */
export const UNDERTAKING = new RegExp(
  String.raw`(?:\b(?:looks?|looking) forward to\b|(?:\b(?:it|he|she|they|we|I)|\p{Lu}[\p{L}.’'-]{1,40}) (?:also )?(?:will|would|shall)(?: also| now| soon| fully| continue to)* (?:${UNDERTAKING_WORDS}))`,
  'u',
);

/** A cue by which somebody tells what they will do: "plans to". */
export const PLANNING_CUE = /\b(?:plans?|looks? forward) to\b/u;

/** Words by which a statement is of what is to come, or may be: "will", "likely to". */
export const TO_COME = /(?:\b(?:will|would|could|may|might|won['’]t)\b|['’]ll\b|\b(?:un)?likely to\b)/iu;

/** Of the past, or of what is only imagined: "would have", "might not have". */
export const IMAGINED = /\b(?:would|could|might|may)(?: not)? have\b/iu;

/** What the article itself expects: "is expected to", "is slated to". */
export const EXPECTED =
  /\b(?:is|are|was|were|be|being|been|seems?|appears?|apparently) (?:also |now |still |widely |currently )?(?:expected|slated|poised|projected|forecast|predicted|likely|unlikely|tipped) to\b/u;
