/** Verbs by which a thing comes to an end or is taken back: "scrapped", "walked back". */
export const ENDING_VERBS =
  /\b(?:(?:abandon|scrap|cancel|rescind|revok|repeal|revers|withdr[ae]w|renounc|disband|dissolv|discontinu|suspend|terminat|reneg(?:e|es|ed|ing)? on|backtrack|backpedal|ditch)(?:s|e|es|ed|d|ing|p?ped|p?ping|l?led|l?ling|n)?|(?:walk|roll|pull|scal|back|mov|retreat|step)(?:e|s|es|ed|ing)? (?:(?:it|them|away|back|off) ?)+(?:from|on)?)\b/iu;

/** Words by which a thing goes on: "remains in force", "stood by", "unchanged". */
export const GOING_ON =
  /\b(?:(?:continue|remain|persist|stay)(?:s|d|ed)|(?:will|would|shall) (?:\p{L}+ly )?(?:continue|remain|persist|stay)|(?:still |remains? )?in (?:place|force|effect|play)|(?:stands?|stood|sticks?|stuck) (?:by|to|with)|maintain(?:s|ed|ing)?|uph[eo]ld(?:s|ing)?|unchanged)\b(?! (?:off|out|closed|shut|down|away|absent|silent|unclear|unknown))/iu;
