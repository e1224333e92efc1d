import { anyOf, oneOf } from '../../../base/word-set.ts';

const ANYONE = '(?:i|we|he|she|they|it|this|that|none_of_(?:it|this|that))';
const HAVE = '(?:have_|has_|had_|would_)?';
const DONE = oneOf(
  'met sp(?:oke|oken)_(?:to|with) said claimed happened occurred discussed authori[sz]ed ordered promised agreed abused assaulted harassed',
).replaceAll(' ', '_');
const SUFFERED = oneOf(
  'arrested charged convicted involved paid contacted asked told accused told lied stole threatened knew known',
).replaceAll(' ', '_');
const DO = oneOf(
  'happen(?:ed)? occur(?:red)? take_place taken_place meet speak_(?:to|with) discuss commit(?:ted)? abuse assault order authori[sz]e steal lie kill threaten',
).replaceAll(' ', '_');
/**
 * Somebody says to have had no part in something, or that it never happened: "played no role", "we never met". A "never" of
 * anything else denies nothing: "has never been stronger".
 */
export const NO_PART = anyOf(
  String.raw`
  (?:play(?:ed|s)?|had|has|have|was|were|is)_(?:absolutely_)?no_(?:role|part|involvement|knowledge|truth|basis|merit|connection|hand|contact|dealings|intention)
  there_(?:is|was|are|were|has_been|have_been)_no_such_\p{L}+ no_truth nothing_to_do_with
  ${ANYONE}_${HAVE}never_(?:ever_|once_|even_)?(?:${DONE})
  (?:i|we)_${HAVE}never_(?:ever_|once_|even_|been_)*(?:${SUFFERED})
  ${ANYONE}_(?:did|do|does|have|has|had)(?:_not|n['’]t)_(?:ever_|even_)?(?:${DO})`,
  'iu',
);

const ALLEGATIONS = oneOf(`allegations? accusations? claims? charges reports? rumou?rs? suggestions? stor(?:y|ies)`);
const UNTRUE =
  oneOf(String.raw`false untrue baseless unfounded groundless nonsense fabricat\p{L}+ wrong hoax lies? fiction smear stunt ploy
    distraction attempt effort bid meritless without_(?:merit|basis|foundation)`);
/** Somebody says that what is told is not so: "the allegations are false", "a baseless claim". */
export const NOT_SO = new RegExp(
  String.raw`(?:\b(?:${ALLEGATIONS})\b[^.;]{0,120}\b(?:is|are|was|were|as)(?:[ “"‘']{1,2}\p{L}[\p{L}-]*,?){0,5}[ “"‘']{1,2}(?:${UNTRUE})\b|\b(?:call|label|brand|describ|dismiss|term)\p{L}* (?:[\p{L}’'-]+ ){0,6}?(?:${ALLEGATIONS})(?: \p{L}[\p{L}-]*){0,4} (?:${UNTRUE})\b|\b(?:the|these|those|such|this|that|his|her|its|their) (?:[\p{L}-]+ ){0,2}?(?:false|untrue|baseless|unfounded|groundless|meritless|spurious) (?:allegations?|accusations?|claims?|charges|reports?|rumou?rs?)|\bcategorically (?:false|untrue))`,
  'iu',
);

/** A cue in which nobody denies yet: "can deny", "is permitted to deny", but not "continued to deny". */
export const MAY_DENY =
  /(?:\b(?:can|could|may|might|must|should|would|cannot)\b|(?<!\b(?:continu\p{L}{1,3}|went on|had|moved|rushed|sought|tried|on|forced|quick) )\bto)\s(?:\p{L}+ly\s)?(?:deny|reject|dismiss|dispute|refute|rebut|contradict)\b/iu;
