/** "…after the vote", right behind a length of time: which way it counts, a determiner, and the event it counts from. */
export const COUNTED_FROM_EVENT =
  /^\s+(after|before|following|later than|earlier than)\s+((?:the|that|this|his|her|its|their|a|an)\s+)?([^,.;:“”"()\n]{2,60})/u;

/** "…later", right behind a length of time: counted from what was told before. */
export const LATER = /^\s+(?:later|afterwards?)\b/u;

/** A word that counts back from an event. */
export const COUNTS_BACK = /^(?:before|earlier)/u;

/** A length of one day, by a part of it: "the morning after". */
export const ONE_DAY = /^(?:the )?(?:day|morning|night)$/u;

/** A number of days, weeks, months or years: the number and the unit are its groups. */
export const LENGTH_OF_TIME = /^(?:just |only )?(an?|the|\p{L}+|\d+)[\s-]+(day|week|month|year)s?$/u;

/** "The first six months": which end of a year, and how many months, are its groups. */
export const PART_OF_YEAR = /(first|last|final) (\p{L}+|\d+) months$/u;

/** "Two years later", at the end of a text: the number and the unit are its groups. */
export const LENGTH_LATER = /(?:^|\s)(\p{L}+|\d+) (year|month|week|day)s? (?:later|earlier|before|after)$/iu;
