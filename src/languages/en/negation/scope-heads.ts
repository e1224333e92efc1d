import { oneOf } from '../../../base/word-set.ts';

/**
 * What a head makes of the clause that stands under it: somebody says it is not so, leaves open whether it is, or only speaks
 * of it ("never claimed that", "if"), so that nobody states it at all.
 */
export type Force = 'denies' | 'questions' | 'unreal';

/** Words that stand over a clause. */
export interface ScopeHead {
  readonly force: Force;
  readonly words: RegExp;
  /** How the clause opens: with "that", with "whether" or "if", at once ("denied the pier was rotten"), or as each of these. */
  readonly opens: readonly ('that' | 'whether' | 'bare' | 'here')[];
  /** It says nothing of a statement that holds it: that a court will decide whether something is so is told as a fact. */
  readonly weak: boolean;
  /** A negation shortly before takes the force away: "did not deny that", "nobody disputes that". */
  readonly undone: boolean;
}

const NOT = String.raw`(?:\b(?:not|never|cannot|nor|no longer)|n[’']t)`;
const ADVERBS = String.raw`(?: (?:\p{L}+ly|yet|even|ever|once|been|be|really|just|simply|quite|at all|for a (?:moment|second|minute)))*`;
const NOBODY = String.raw`\b(?:no one|no-one|nobody|none(?: of [\p{L} ]{1,20})?|neither(?: of [\p{L} ]{1,20})?|neither \p{L}+)`;
const NONE = String.raw`(?:\b(?:no|not (?:a|an|one|any) (?:shred|scrap|iota|jot|ounce|trace|hint) of|little|scant|zero|any|insufficient|never any|without|lacks?|lacked|lack of|absence of|hardly any|scarcely any)(?: \p{L}+){0,2}?)`;
const CLAIMS =
  oneOf(`claims? allegations? accusations? reports? rumou?rs? suggestions? assertions? idea notion theor(?:y|ies) speculation charges?
    insinuations? assumptions? contentions? arguments? stor(?:y|ies) conspiracy_theor(?:y|ies) conclusions? findings?`);
const EVIDENCE =
  oneOf(`evidence proof indications? signs? suggestion hint basis grounds truth substance merit confirmation intelligence
    reason_to_(?:believe|think|suspect|suppose)`);
const SHOWING =
  oneOf(`suggest(?:s|ed|ing)? show(?:s|ed|ing)? indicat(?:e|es|ed|ing) prov(?:e|es|ed|ing) support(?:s|ed|ing)?
    imply implies`);
const CLAIMING =
  oneOf(`sa(?:y|ys|id|ying) claim(?:s|ed|ing)? suggest(?:s|ed|ing)? alleg(?:e|es|ed|ing) assert(?:s|ed|ing)?
    argu(?:e|es|ed|ing) stat(?:e|ed|ing) contend(?:s|ed|ing)? impl(?:y|ies|ied|ying) mean(?:t|ing)? insist(?:s|ed|ing)? conclud(?:e|es|ed|ing)
    promis(?:e|es|ed|ing) maintain(?:s|ed|ing)?`);
const THINKING = oneOf('think(?:s|ing)? believ(?:e|es|ed|ing) accept(?:s|ed|ing)? agree(?:s|d)? suspect(?:s|ed)? buy');
const UNTRUE =
  oneOf(`untrue false incorrect inaccurate impossible inconceivable unthinkable fake a_lie a_myth a_fiction a_hoax a_falsehood
    a_fallacy a_misconception a_fabrication an_invention a_smear fake_news not_true not_the_case not_correct not_accurate not_so`);
const ABSURD =
  oneOf(`wrong absurd ridiculous nonsense preposterous ludicrous laughable outrageous misleading mistaken unfair untrue false
    incorrect inaccurate a_mistake a_lie dishonest slanderous`);
const SHOWN =
  oneOf(`prov(?:e|ed|en) show(?:n|ed)? establish(?:ed)? verif(?:y|ied) confirm(?:ed)? demonstrate(?:d)? determine(?:d)? clear
    certain convinced persuaded corroborate(?:d)? satisfied positive`);
const KNOWN =
  oneOf(`sa(?:y|id) tell know(?:n|s)? known decid(?:e|ed) clear certain sure determine(?:d)? establish(?:ed)? confirm(?:ed)? judge
    gauge ascertain(?:ed)? knowing clarif(?:y|ied) specif(?:y|ied) disclose(?:d)? reveal(?:ed)? shown? learn(?:ed)? addressed? see answer(?:ed)?`);
const REJECTING =
  oneOf(`reject(?:s|ed|ing)? dismiss(?:es|ed|ing)? refut(?:e|es|ed|ing) rebut(?:s|ted|ting)? disput(?:e|es|ed|ing) disavow(?:s|ed|ing)?
    contradict(?:s|ed|ing)? repudiat(?:e|es|ed|ing) den(?:y|ies|ied|ying) debunk(?:s|ed|ing)? rubbish(?:es|ed|ing)?
    scoff(?:s|ed|ing)?_at brush(?:es|ed|ing)?_(?:aside|off) pour(?:s|ed|ing)?_cold_water_on quash(?:es|ed|ing)? derid(?:e|es|ed|ing)
    shoot(?:s|ing)?_down shot_down laugh(?:s|ed|ing)?_off hit(?:s|ting)?_back_at discount(?:s|ed|ing)? play(?:s|ed|ing)?_down`);
const INQUIRING =
  oneOf(`investigat(?:e|es|ed|ing) look(?:s|ed|ing)?_into prob(?:e|es|ed|ing) examin(?:e|es|ed|ing) review(?:s|ed|ing)?
    weigh(?:s|ed|ing)? test(?:s|ed|ing)? inquir(?:e|es|ed|ing)_into question(?:s|ed|ing)? cast(?:s|ing)?_doubts?_(?:on|upon|over)
    rais(?:e|es|ed|ing)_doubts?_(?:about|over)`);
const ADJECTIVES = String.raw`(?:(?:as \p{L}+ )?(?:[\p{L}’'-]+ ){0,5}?)`;

const head = (
  force: Force,
  words: string,
  opens: ScopeHead['opens'],
  { undone = false, weak = false }: { readonly undone?: boolean; readonly weak?: boolean } = {},
): ScopeHead => ({ force, words: new RegExp(String.raw`(?:${words})(?!\p{L})`, 'giu'), opens, undone, weak });

/** The heads, the surer before those that may be part of them: of two that meet, the first that fits stands. */
export const SCOPE_HEADS: readonly ScopeHead[] = [
  head(
    'unreal',
    String.raw`\bneither (?:confirm(?:ed|s)?|den(?:y|ied|ies)) nor (?:den(?:y|ied|ies)|confirm(?:ed|s)?)`,
    ['that', 'bare'],
  ),
  head(
    'unreal',
    String.raw`(?:${NOT}|\b(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)|unable)(?: to)?)${ADVERBS} (?:rul(?:e|ed|ing) out|exclud(?:e|ed|ing)|confirm or deny)(?: the possibility)?`,
    ['that', 'bare'],
  ),
  head('unreal', String.raw`(?:${NOT}|${NOBODY}(?: (?:has|have|had|is|was|ever))*)${ADVERBS} (?:${CLAIMING})`, [
    'that',
    'bare',
  ]),
  head(
    'unreal',
    String.raw`\b(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|st(?:op|ops|opped) short of|f[ae]ll(?:s|ing)? short of|refrain(?:s|ed)? from)(?: ever)?(?: to)?(?: having)? (?:${CLAIMING})`,
    ['that', 'bare'],
  ),
  head(
    'denies',
    String.raw`(?:${NONE}|${NOBODY} (?:has |have |had |ever )*(?:produced|found|seen|offered|provided|presented|shown)(?: us| them| any| the court)*) (?:${EVIDENCE})`,
    ['that', 'bare'],
  ),
  head('denies', String.raw`\bnothing (?:to |that |(?:in|of) [\p{L}’' ]{1,30} )?(?:${SHOWING})`, ['that', 'bare']),
  head(
    'denies',
    String.raw`\b(?:no|never any|never a|any) (?:plans?|intention|scenario|circumstances?|question of|suggestion) (?:under|in|by) which`,
    ['here'],
  ),
  head('denies', String.raw`${NOT}${ADVERBS} (?:true|the case|correct|accurate|a fact|so)\b`, ['that']),
  head(
    'denies',
    String.raw`\b(?:far from (?:it|this) being|at no (?:time|point) (?:was|is|has) it(?: been)?|nor (?:was|is) it|never (?:was|is) it|hardly|by no means) (?:the case|true)`,
    ['that'],
  ),
  head(
    'denies',
    String.raw`\b(?:is|was|are|were|be|been|being|it|as|that['’]s|it['’]s)${ADVERBS}(?: all| also| a complete| an outright| completely)* (?:${UNTRUE})`,
    ['that'],
  ),
  head(
    'denies',
    String.raw`\b(?:${ABSURD}) to (?:say|claim|suggest|think|state|assert|conclude|believe|imply|allege|report|argue|imagine|suppose)`,
    ['that', 'bare'],
    { undone: true },
  ),
  head('denies', String.raw`\b(?:${REJECTING}) ${ADJECTIVES}(?:${CLAIMS})`, ['that'], { undone: true }),
  head(
    'denies',
    String.raw`(?:${NOT}|\b(?:refus(?:e|es|ed|ing) to|unwilling to))${ADVERBS} (?:${THINKING}|acknowledge|concede|admit)`,
    ['that', 'bare'],
    { weak: true },
  ),
  head(
    'denies',
    String.raw`\b(?:rul(?:e|es|ed|ing) out|exclud(?:e|es|ed|ing)|disprov(?:e|es|ed|en|ing)|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|rebut(?:s|ted)?|debunk(?:s|ed)?|contradict(?:s|ed)?|disbeliev(?:e|es|ed)|disagree(?:s|d)?)(?: the (?:possibility|idea|notion))?`,
    ['that'],
    { undone: true },
  ),
  head('denies', String.raw`\bden(?:y|ies|ied|ying)`, ['that', 'bare'], { undone: true }),
  head('questions', String.raw`\b(?:${INQUIRING}) ${ADJECTIVES}(?:${CLAIMS})`, ['that'], { weak: true }),
  head('questions', String.raw`\bdoubt(?:s|ed|ing|ful)?`, ['that', 'whether', 'bare'], { undone: true }),
  head(
    'questions',
    String.raw`\b(?:unlikely|improbable|sceptical|skeptical|dubious|unconvinced|unsure|uncertain|unclear|unproven|unconfirmed|debatable|questionable|questions?|questioned|questioning|unverified|moot)(?: about| over| as to| the (?:claim|idea|notion))*`,
    ['that', 'whether'],
    { undone: true },
  ),
  head(
    'questions',
    String.raw`(?:${NOT}|\b(?:unable to|fail(?:s|ed|ing)? to|yet to|impossible to|hard to|difficult to|too (?:early|soon) to|no way (?:to|of)))${ADVERBS}(?: independently| immediately)* (?:${SHOWN})`,
    ['that', 'whether'],
  ),
  head('questions', String.raw`${NOT}${ADVERBS} (?:sure|certain|convinced)`, ['bare']),
  head(
    'questions',
    String.raw`${NOBODY}(?: (?:has|have|had|can|could|will|would|ever|yet|was|is))* (?:been )?(?:able to )?(?:${SHOWN})`,
    ['that', 'whether', 'bare'],
  ),
  head(
    'questions',
    String.raw`(?:${NOT}|${NOBODY}|\b(?:unable|fail(?:s|ed)?|yet|impossible|hard|difficult|too (?:early|soon)|refus(?:ed|es)|declin(?:ed|es)|no way|wait)(?: to| of)?)${ADVERBS} (?:${KNOWN})`,
    ['whether'],
  ),
  head(
    'questions',
    String.raw`\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|quer(?:y|ies|ied)|inquir(?:e|es|ed|ing)|enquir(?:e|es|ed|ing)|know(?:s|n|ing)?|see(?:ing|n)?|clear|decid(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|check(?:s|ed|ing)?|find out|test(?:s|ed|ing)?)(?: (?:him|her|them|me|us|police|reporters|officials))?`,
    ['whether'],
    { weak: true },
  ),
  head('questions', String.raw`\bwhether(?: or not)?`, ['here'], { weak: true }),
  head(
    'unreal',
    String.raw`\b(?:demand(?:s|ed|ing)?|propos(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|request(?:s|ed|ing)?|recommend(?:s|ed|ing)?|pretend(?:s|ed|ing)?|imagin(?:e|es|ed|ing)|dream(?:s|t|ed|ing)?|fantasi[sz](?:e|es|ed|ing))`,
    ['that'],
  ),
  head(
    'unreal',
    String.raw`\b(?:wish(?:es|ed|ing)?|suppose|supposing|let us say|in case|as if|as though|if only|lest)`,
    ['that', 'bare'],
  ),
];

/** Without one of these in it nothing in a sentence stands over a clause: a quick look before the long one. */
export const MAY_STAND_OVER =
  /\b(?:no|not|nor|nobody|none|neither|never|nothing|cannot|little|scant|zero|without|lack|absence|hardly|far from|by no means|doubt|den(?:y|ied|ies)|reject|dismiss|refut|rebut|disput|disavow|contradict|repudiat|debunk|rubbish|scoff|brush|pour|quash|derid|shoot|shot|laugh|hit|discount|play|disprov|disbel|disagree|rul(?:e|ed|es|ing) out|exclud|untrue|false|incorrect|inaccurate|impossible|inconceivable|unthinkable|fake|myth|fiction|hoax|fallacy|misconception|fabricat|invent|smear|wrong|absurd|ridiculous|nonsense|prepost|ludicrous|laughable|outrageous|misleading|mistake|unfair|lie|lies|dishonest|slander|whether|if|unless|ask|wonder|quer|inquir|enquir|investigat|look|prob|examin|review|weigh|test|question|unlikely|improbable|sceptical|skeptical|dubious|un(?:convinced|sure|certain|clear|proven|confirmed|verified|able|willing)|debatable|moot|fail|yet|hard|difficult|too|refus|declin|stop|f[ae]ll|refrain|demand|propos|urg|request|recommend|pretend|imagin|dream|fantas|wish|suppos|let us say|in case|as if|as though|lest|provided|assum|on condition|had|were|should|baseless|unfounded|groundless|meritless|exaggerated|made up)|n[’']t\b/iu;

/** Before a head that a negation undoes: "did not deny that", "nobody disputes that", "there is no doubt that". */
export const UNDONE_BEFORE =
  /(?:\b(?:not|never|no|without|cannot|nobody|no one|no-one|none|neither|few|hardly|nor|beyond|free of)|n[’']t)\s(?:\p{L}+\s){0,2}$/iu;

/** A clause on which another hangs: "if the owner lied", "unless it rains", "provided that". */
export const CONDITION =
  /(?<!\b(?:as|even|only|not|clear|sure|certain|asked?|asks|asking|wonder|wonders|wondered|wondering|know|knows|knew|see|seeing|say|tell|doubt|decide|him|her|them|me|us)[ ,]{1,3})\b(?:if|unless|provided that|assuming(?: that)?|on condition that)\s/giu;

/** A condition without a conjunction: "Had the door been locked, the thief would have turned back". */
export const INVERTED_CONDITION = /^["“‘]?(?:Had|Were|Should) (?!not be ).{3,80}?, .{0,60}\b(?:would|could|might)\b/u;

/** Claims that are called untrue behind their own clause: "claims that the water was foul were baseless". */
export const CALLED_UNTRUE = new RegExp(
  String.raw`\b(?:${CLAIMS}) that (.{5,140}?),? (?:is|are|was|were|have been|has been)(?: \p{L}+ly| all| just| also| a| an){0,2} (?:untrue|false|wrong|baseless|unfounded|groundless|meritless|nonsense|rubbish|lies?|fiction|fabricated|made up|without (?:merit|basis|foundation)|incorrect|inaccurate|myths?|hoax(?:es)?|absurd|ridiculous|exaggerated|invented)\b`,
  'giu',
);
