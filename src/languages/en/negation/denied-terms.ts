import { wordSet } from '../../../base/word-set.ts';

/** What denies, in the indicative: "not", "never", "no", and verbs with "n't" joined to them. */
export const PLAIN_NEGATOR = /^(?:not|never|no|nor|neither|none|(?:do|does|did|is|are|was|were|has|have|had)n['’]?t)$/u;

/** Words behind a negator with which it denies no deed: "not only", "no longer", "no doubt", "not yet". */
export const NO_DENIAL_BEFORE = wordSet(
  `only guilty just one longer doubt matter wonder more less fewer yet necessarily immediately independently sure clear enough all
  everyone even immediate comment response reason first always confirmed confirm verified disclosed disclose known officially say said
  provided providing what`,
);

/** Words right before a negator with which it denies no fact but a possibility, a wish or an order. */
export const NO_FACT_BEFORE = wordSet(
  `would could should can must may might let will if unless whether please do to better`,
);

/** Where a denial ends in its sentence: at a mark, or at a word that opens another statement. */
export const END_OF_DENIAL = /[,;:—–](?!\d)|\b(?:but|because|although|though|while|whereas|instead)\b|["”)]/u;

/** Words by which a statement is only supposed, wished or asked, and not said to be so; "alleged" still says it. */
export const ONLY_SUPPOSED =
  /\b(?:whether|unless|might|should|would have|could have|asked if|consider(?:s|ed|ing)? \p{L}+ing|wants? to|hopes? to)\b|\?["”’]?\s*$/iu;

/** Words before a negator by which the denial itself is denied: "lied about never having". */
export const DENIES_THE_DENIAL =
  /\b(?:l(?:ie|ied|ies|ying)|den(?:y|ies|ied)|false(?:ly)?|pretend\p{L}*|why|perhaps|maybe)\b[^.,;]{0,60}$/iu;

/** Words by which a statement sets one thing aside for another, which is a denial too. */
export const SETS_ASIDE =
  /\b(?:rather than|instead of|yet to|far from|reject\p{L}*|refus\p{L}*|bann?(?:s|ed|ing)?|prohibit\p{L}*|forbid\p{L}*|barred|unable to|fail\p{L}* to|prevent\p{L}*|avoid\p{L}*|as opposed to)\b/iu;

/** The word a thing is stopped of being, or kept from: "stopped promoting". */
export const STOPPED = /\b(?:stop|quit|cease|end)(?:s|ped|ping|d|ing)? (\p{L}+)/giu;

/** A denial that holds only from some time on: "has not played since 2011". */
export const ONLY_SINCE = /\b(?:since|until|for (?:\p{L}+ ){0,2}(?:days|weeks|months|years))\b/iu;

/** What stands before a "no" that says there is none of a thing, or that somebody has or plays none. */
export const HAS_NONE = /\b(?:ha(?:s|ve|d)|is|are|was|were|play(?:s|ed)?|there['’]s)\s$/iu;

/** How a relative clause opens. */
export const RELATIVE_OPENING = /^\W*(?:which|who|that|whose)\b/iu;

/** A question within a sentence that tells of no deed: "confusion about how the board intended to". */
export const HOW_IT_IS = /\b(?:about|over|of|on) (?:how|why|what|whether)\b/iu;

/** Words by which what follows, up to a mark, holds only under a condition. */
export const ONLY_IF = /\b(?:if|unless|in case|should) [^,;:]*$/iu;

/** Words at which what a verb is done to ends: a preposition but "of", a conjunction, a relative word. */
export const END_OF_OBJECT = wordSet(
  `in on at to for from by with without within during after before since until under over against about as into onto through throughout
  near than and but or nor that which who whom whose where when while because if although though so not then`,
);

/** Forms of "to be" before a participle: what it is done to stands before them. */
export const BEING = wordSet('is are was were be been being get gets got');

/** Words between a negator and its verb that are neither: "has not even yet been". */
export const BESIDE_A_VERB = wordSet('be been being yet ever even really actually currently now also simply just');

/** Verbs that a negation joins or follows where it denies another verb. */
export const HELPING = wordSet('do does did has have had is are was were');

/** A helping verb before the verb of a clause. */
export const HELPS = /^(?:do|does|did|has|have|had|is|are|was|were|been|will|being)$/u;

/** How a participle ends: "used", "taken", "sent". */
export const PARTICIPLE = /(?:ed|en|wn|ing|ught|lt|pt|und|old|ade|put|cut|et)$/u;

/** Verbs that say nothing without more: to deny them denies what they go with. */
export const SAYS_LITTLE = wordSet(
  `have has had do does did be been being get got go went come make made take took give gave see know think want need say said tell
  told ask asked feel seem look appear become keep let put try help work mean plan expect believe include call asking telling saying naming named name calling called made got gave saw knew thought`,
);

/** There is none of a thing: "does not have any", "has no", "there are no such". */
export const THERE_IS_NONE =
  /(?:\b(?:(?:do|does|did)(?: not|n['’]t) (?:have|own|run|operate|employ|possess) any|(?:has|have|had) no|there (?:is|are|was|were) no)(?: (such))?)\s/giu;

/** Things of which there is none without anything being denied: "no comment", "no idea". */
export const NO_THING = wordSet(
  `comment idea doubt reason need way question chance time plan plans intention response answer information evidence indication sign signs
  problem choice right interest desire knowledge word words longer one further immediate other less more better impact effect control
  access room place point sense use value trouble difficulty limit record memory part role choice`,
);

/** Words of what somebody is after or what is needed: each may see it otherwise, and neither tells of a deed. */
export const OF_A_PURPOSE =
  /\b(?:goal|aim|purpose|intent|intention|motive|reason|need(?:s|ed)?|necessary|meant|designed|intended)\b/iu;
