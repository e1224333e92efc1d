import { anyOf } from '../../../base/word-set.ts';

/** Who goes to court against somebody, and the papers they go with: what they tell is alleged until it is shown. */
export const ACCUSER = anyOf(
  `plaintiffs? prosecutors? accusers? complainants? petitioners? challengers? claimants? whistle-?blowers?
  lawsuits? suit complaint indictment affidavit charges charging filings? petition motion`,
  'iu',
);

/** Words for wrongs that somebody is said to have done. */
export const WRONGDOING = anyOf(
  String.raw`lied lying_(?:about|to|under) lies_about falsely false_(?:testimony|statements?|pretences?|pretenses?) misled
  misleading misrepresent\w* conceal\w* obscured covered_up cover-up hid hidden hiding_(?!behind\b) rigg(?:ed|ing)
  rig schem(?:e|ed|ing) conspir\w+ defraud\w* fraud\w* brib\w+ corrupt\w* illegally unlawfully abused assaulted
  raped harass\w* discriminat\w+ embezzl\w+ retaliat\w+ coerc\w+ intimidat\w+ molest\w+ groomed trafficked stole
  swindl\w+ against_(?:her|his|their)_will`,
  'iu',
);

/** What a plea that denies the charge says. */
export const PLEA_OF_INNOCENCE = /\b(?:not guilty|innocent|innocence)\b/iu;
