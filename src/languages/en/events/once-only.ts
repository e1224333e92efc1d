import { table } from '../../../base/table.ts';

/** What happens to a person once, or once in an affair, in the words it is told by; each under the words it is called by. */
export const ONCE_ONLY_EVENTS: Readonly<Record<string, RegExp>> = table({
  resigned:
    /\b(?:resign(?:s|ed|ing|ation)?|quit(?:s|ting)?|(?:step|stand)(?:s|ped|ping|ing)? (?:down|aside)|stood (?:down|aside)|(?:hand|turn)(?:s|ed|ing)? in (?:his|her|their) (?:notice|resignation)|gave notice|left office)\b/iu,
  died: /\b(?:die[sd]|death|passed away|was (?:killed|shot dead|murdered|assassinated))\b/iu,
  'was arrested': /\b(?:arrest(?:s|ed)?|taken into custody|detained)\b/iu,
  'took office': /\b(?:sworn in|took office|inaugurat(?:ed|ion)|took the oath)\b/iu,
  'was born': /\b(?:was born|birth)\b/iu,
});
