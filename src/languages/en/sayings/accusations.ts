/** Who goes to court against somebody, and the papers they go with: what they tell is alleged until it is shown. */
export const ACCUSER =
  /\b(?:plaintiffs?|prosecutors?|accusers?|complainants?|petitioners?|challengers?|claimants?|whistle-?blowers?|lawsuits?|suit|complaint|indictment|affidavit|charges|charging|filings?|petition|motion)\b/iu;

/** Words for wrongs that somebody is said to have done. */
export const WRONGDOING =
  /\b(?:lied|lying (?:about|to|under)|lies about|falsely|false (?:testimony|statements?|pretences?|pretenses?)|misled|misleading|misrepresent\w*|conceal\w*|obscured|covered up|cover-up|hid|hidden|hiding (?!behind\b)|rigg(?:ed|ing)|rig|schem(?:e|ed|ing)|conspir\w+|defraud\w*|fraud\w*|brib\w+|corrupt\w*|illegally|unlawfully|abused|assaulted|raped|harass\w*|discriminat\w+|embezzl\w+|retaliat\w+|coerc\w+|intimidat\w+|molest\w+|groomed|trafficked|stole|swindl\w+|against (?:her|his|their) will)\b/iu;

/** What a plea that denies the charge says, in any case of letters. */
export const PLEA_OF_INNOCENCE = /\b(?:not guilty|innocent|innocence)\b/iu;

/** What a plea that denies the charge says, in small letters. */
export const INNOCENT = /\b(?:not guilty|innocent|innocence)\b/u;
