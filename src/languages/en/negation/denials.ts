import { anyOf, oneOf } from '../../../base/word-set.ts';

/** Somebody says to have had no part in something, or that it never happened: "played no role", "never met". */
export const NO_PART = anyOf(
  String.raw`
  (?:play(?:ed|s)?|had|has|have|was|were|is)_(?:absolutely_)?no_(?:role|part|involvement|knowledge|truth|basis|merit|such|talk|connection|hand|contact|dealings|intention)
  no_such_\p{L}+ no_truth nothing_to_do_with
  never_(?:been_|even_|once_|ever_)*(?:\p{L}+(?:ed|en)|met|spoke|heard|told|knew|saw|did|said|took|gave|paid|made|sent|was|were)
  (?:did|do|does|was|were|has|have|had)(?:_not|n['’]t)_(?:ever_|even_)?(?:speak|spoken|discuss(?:ed)?|meet|met|happen(?:ed)?|occur(?:red)?|take_place|taken_place|commit(?:ted)?|mention(?:ed)?|involved|know|known|true|aware)`,
  'iu',
);

const ALLEGATIONS = oneOf(`allegations? accusations? claims? charges reports? rumou?rs? suggestions? stor(?:y|ies)`);
const UNTRUE =
  oneOf(String.raw`false untrue baseless unfounded groundless nonsense fabricat\p{L}+ wrong hoax lies? fiction smear stunt ploy
    distraction attempt effort bid meritless without_(?:merit|basis|foundation)`);
/** Somebody says that what is told is not so: "the allegations are false", "a baseless claim". */
export const NOT_SO = new RegExp(
  String.raw`(?:\b(?:${ALLEGATIONS})\b[^.]{0,120}\b(?:is|are|was|were|as|a|an)(?: \p{L}[\p{L}-]*){0,3} (?:${UNTRUE})\b|\b(?:the|these|those|such|this|that|his|her|its|their) (?:[\p{L}-]+ ){0,2}?(?:false|untrue|baseless|unfounded|groundless|meritless|spurious) (?:allegations?|accusations?|claims?|charges|reports?|rumou?rs?)|\bcategorically (?:false|untrue))`,
  'iu',
);
