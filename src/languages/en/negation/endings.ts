import { anyOf, oneOf } from '../../../base/word-set.ts';

/** Verbs by which a thing comes to an end or is taken back: "scrapped", "walked back". */
export const ENDING_VERBS = anyOf(
  `
  (?:abandon|scrap|cancel|rescind|revok|repeal|revers|withdr[ae]w|renounc|disband|dissolv|discontinu|suspend|terminat|reneg(?:e|es|ed|ing)?_on|backtrack|backpedal|ditch)(?:s|e|es|ed|d|ing|p?ped|p?ping|l?led|l?ling|n)?
  (?:walk|roll|pull|scal|back|mov|retreat|step)(?:e|s|es|ed|ing)?_(?:(?:it|them|away|back|off)_?)+(?:from|on)?`,
  'iu',
);

const GOING_ON_WORDS =
  oneOf(String.raw`(?:continue|remain|persist|stay)(?:s|d|ed) (?:will|would|shall)_(?:\p{L}+ly_)?(?:continue|remain|persist|stay)
    (?:still_|remains?_)?in_(?:place|force|effect|play) (?:stands?|stood|sticks?|stuck)_(?:by|to|with)
    maintain(?:s|ed|ing)? uph[eo]ld(?:s|ing)? unchanged`);
/** Words by which a thing goes on: "remains in force", "stood by", "unchanged". */
export const GOING_ON = new RegExp(
  String.raw`\b(?:${GOING_ON_WORDS})\b(?! (?:off|out|closed|shut|down|away|absent|silent|unclear|unknown))`,
  'iu',
);
