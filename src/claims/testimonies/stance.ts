import type { Stance } from '../../model.ts';
import { type CueSense, senseOf } from './cue-verbs.ts';

/** Who goes to court against somebody, and the papers they go with: what they tell is alleged until it is shown. */
const ACCUSER =
  /\b(?:plaintiffs?|prosecutors?|accusers?|complainants?|petitioners?|challengers?|claimants?|whistle-?blowers?|lawsuits?|suit|complaint|indictment|affidavit|charges|charging|filings?|petition|motion)\b/iu;
/** Words for wrongs that somebody is said to have done. */
const WRONG =
  /\b(?:lied|lying (?:about|to|under)|lies about|falsely|false (?:testimony|statements?|pretences?|pretenses?)|misled|misleading|misrepresent\w*|conceal\w*|obscured|covered up|cover-up|hid|hidden|hiding (?!behind\b)|rigg(?:ed|ing)|rig|schem(?:e|ed|ing)|conspir\w+|defraud\w*|fraud\w*|brib\w+|corrupt\w*|illegally|unlawfully|abused|assaulted|raped|harass\w*|discriminat\w+|embezzl\w+|retaliat\w+|coerc\w+|intimidat\w+|molest\w+|groomed|trafficked|stole|swindl\w+|against (?:her|his|their) will)\b/iu;

const NO_PART =
  /\b(?:(?:play(?:ed|s)?|had|has|have|was|were|is) (?:absolutely )?no (?:role|part|involvement|knowledge|truth|basis|merit|such|talk|connection|hand|contact|dealings|intention)|no such \p{L}+|no truth|nothing to do with|never (?:been |even |once |ever )*(?:\p{L}+(?:ed|en)|met|spoke|heard|told|knew|saw|did|said|took|gave|paid|made|sent|was|were)|(?:did|do|does|was|were|has|have|had)(?: not|n['’]t) (?:ever |even )?(?:speak|spoken|discuss(?:ed)?|meet|met|happen(?:ed)?|occur(?:red)?|take place|taken place|commit(?:ted)?|mention(?:ed)?|involved|know|known|true|aware))\b/iu;
const NOT_SO =
  /(?:\b(?:allegations?|accusations?|claims?|charges|reports?|rumou?rs?|suggestions?|stor(?:y|ies))\b[^.]{0,120}\b(?:is|are|was|were|as|a|an)(?: \p{L}[\p{L}-]*){0,3} (?:false|untrue|baseless|unfounded|groundless|nonsense|fabricat\p{L}+|wrong|hoax|lies?|fiction|smear|stunt|ploy|distraction|attempt|effort|bid|meritless|without (?:merit|basis|foundation))\b|\b(?:the|these|those|such|this|that|his|her|its|their) (?:[\p{L}-]+ ){0,2}?(?:false|untrue|baseless|unfounded|groundless|meritless|spurious) (?:allegations?|accusations?|claims?|charges|reports?|rumou?rs?)|\bcategorically (?:false|untrue))/iu;

const OPEN_QUESTION =
  /(?:\b(?:unclear|uncertain|unknown|not (?:yet )?(?:immediately )?(?:clear|known|certain)|remains? to be seen|open question|anyone['’]s guess|(?:have|had) to (?:wait and )?see)\b.{0,40}?\b(?:whether|if|how(?! (?:many|much|long|often))|why|what|when|who)\b|^\W*whether\b)/iu;

const TO_COME = /(?:\b(?:will|would|could|may|might|won['’]t)\b|['’]ll\b|\b(?:un)?likely to\b)/iu;
/** Of the past, or of what is only imagined. */
const IMAGINED = /\b(?:would|could|might|may)(?: not)? have\b/iu;
const UNDERTAKING =
  /(?:\b(?:looks?|looking) forward to\b|(?:\b(?:it|he|she|they|we|I)|\p{Lu}[\p{L}.’'-]+) (?:also )?(?:will|would|shall)(?: also| now| soon| fully| continue to)* (?:seek|respond|reply|answer|explain|write|cooperate|co-operate|appeal|investigate|publish|release|disclose|apologi[sz]e|compensate|repay|return|look into|work (?:to|with)|fight|challenge|pay|keep (?:his|her|their|its) word))/u;

/** What the article itself passes on as no more than said. */
const HEARSAY =
  /\b(?:(?:alleged|purported|supposed)ly|(?:is|are|was|were) (?:said|alleged|rumou?red|claimed) to|(?:was|were|is|are) rumou?red|(?:claimed|alleged|alleges|claims) that|(?:has|have|had) (?:claimed|alleged)|(?:article|report|story|reports|articles|stories)\b[^.]{0,40}\b(?:claimed|claims|alleged|alleges))\b/iu;

/** What is known of a statement when its stance is decided. */
export interface Telling {
  readonly statement: string;
  /** The words of the cue; null where the article speaks itself. */
  readonly cue: string | null;
  /** The words of the source. */
  readonly source: string;
  readonly speaker: string | null;
  /** As the cue's verb has it. */
  readonly spoken: Stance;
}

/**
 * How a statement is put forward: by the verb of its cue, else by what it says. What a party to a suit tells of a wrong is
 * alleged; "played no part" in somebody's mouth is a denial; what somebody argues will come is predicted.
 */
export function stanceOf(telling: Telling): Stance {
  const { statement, cue } = telling;
  if (OPEN_QUESTION.test(statement)) return 'questions';
  if (cue === null) return ownStance(statement);
  const sense = senseOf(cue);
  if (sense.denial && !sense.negated) return 'denies';
  if (sense.plea) return /\b(?:not guilty|innocent|innocence)\b/iu.test(`${cue} ${statement}`) ? 'denies' : 'asserts';
  if (sense.allegation) return 'alleges';
  if (sense.question && telling.speaker !== null) return asks(cue, statement) ? 'questions' : 'asserts';
  if (sense.promise || telling.spoken === 'promises') return 'promises';
  return telling.speaker === null ? ownStance(statement) : spokenStance(telling, sense);
}

/** "Asked whether", not "asked the judge to". */
function asks(cue: string, statement: string): boolean {
  return /\b(?:whether|if|why|how|what|who)\b/iu.test(`${cue} ${statement}`.slice(0, cue.length + 40));
}

function spokenStance({ statement, source, speaker }: Telling, sense: CueSense): Stance {
  const accuser = ACCUSER.test(source) || ACCUSER.test(speaker ?? '');
  if (UNDERTAKING.test(statement)) return 'promises';
  if (!accuser && (NO_PART.test(statement) || NOT_SO.test(statement))) return 'denies';
  const toCome = TO_COME.test(statement) && !IMAGINED.test(statement);
  if (sense.prediction && !sense.passive) return 'predicts';
  if (toCome && sense.opinion) return 'predicts';
  if (accuser || WRONG.test(statement)) return 'alleges';
  return 'asserts';
}

/** In the article's own voice. */
function ownStance(statement: string): Stance {
  return HEARSAY.test(statement) ? 'alleges' : 'asserts';
}
