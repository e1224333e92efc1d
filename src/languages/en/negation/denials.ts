import { anyOf, oneOf } from '../../../base/word-set.ts';

const SELF = '(?:i|we|he|she|they|it|this|that|none_of_(?:it|this|that))';
const DONE =
  oneOf(String.raw`met sp(?:oke|oken) told said claimed paid took sent worked_for received agreed ordered authori[sz]ed discussed
  promised happened occurred abused assaulted harassed touched lied stole threatened accepted asked_for
  been_(?:arrested|charged|convicted|involved|paid|contacted|a_member|asked)`);
const DO =
  oneOf(String.raw`happen(?:ed)? occur(?:red)? take_place taken_place meet speak_(?:to|with) discuss commit(?:ted)? abuse assault order
  authori[sz]e steal lie kill threaten`);
/**
 * Somebody says to have had no part in something, or that it never happened: "played no role", "we never met". A "never" of
 * anything else denies nothing: "has never been stronger".
 */
export const NO_PART = anyOf(
  String.raw`
  (?:play(?:ed|s)?|had|has|have|was|were|is)_(?:absolutely_)?no_(?:role|part|involvement|knowledge|truth|basis|merit|such|connection|hand|contact|dealings|intention)
  no_such_\p{L}+ no_truth nothing_to_do_with
  ${SELF}_(?:have_|has_|had_|would_)?never_(?:ever_|once_|even_)?(?:${DONE.replaceAll(' ', '_')})
  ${SELF}_(?:did|do|does|have|has|had)(?:_not|n['’]t)_(?:ever_|even_)?(?:${DO.replaceAll(' ', '_')})`,
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
