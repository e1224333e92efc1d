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
  /\b(?:whether|unless|might|should|would have|could have|asked if|wants? to|hopes? to)\b|\?["”’]?\s*$/iu;

/** Words before a negator by which the denial itself is denied: "lied about never having". */
export const DENIES_THE_DENIAL =
  /\b(?:l(?:ie|ied|ies|ying)|den(?:y|ies|ied)|false(?:ly)?|pretend\p{L}*|why|perhaps|maybe)\b[^.,;]{0,60}$/iu;

/** Words by which a statement sets one thing aside for another, which is a denial too. */
export const SETS_ASIDE =
  /\b(?:rather than|instead of|yet to|far from|reject\p{L}*|refus\p{L}*|bann?(?:s|ed|ing)?|prohibit\p{L}*|forbid\p{L}*|barred|prevent\p{L}*|avoid\p{L}*|as opposed to)\b/iu;

/** The word a thing is stopped of being, or kept from: "stopped promoting". */
export const STOPPED = /\b(?:stop|quit|cease|end)(?:s|ped|ping|d|ing)? (\p{L}+)/giu;

/** A denial that holds only from some time on: "has not played since 2011". */
export const ONLY_SINCE = /\b(?:since|until|for (?:\p{L}+ ){0,2}(?:days|weeks|months|years))\b/iu;

/** What stands before a "no" that says there is none of a thing, or that somebody has or plays none. */
export const HAS_NONE = /\b(?:ha(?:s|ve|d)|is|are|was|were|play(?:s|ed)?|there['’]s)\s$/iu;

/** How a relative clause opens. */
export const RELATIVE_OPENING = /^\W*(?:which|who|that|whose)\b/iu;
