import { wordSet } from '../../../base/word-set.ts';

/** People by their part or kinship, as an unnamed voice is called; in the singular, but for words that have none. */
export const PEOPLE_NOUNS =
  wordSet(`man woman men women people person spokesperson spokespeople official source expert critic opponent plaintiff
  challenger attorney witness resident judge justice mayor governor secretary president minister chief executive
  ceo cfo coo chair deputy aide relative friend parent mother father son daughter wife husband cousin brother
  sister child children neighbour neighbor student scholar staff crew patient doctor nurse detective victim
  representative rep defendant member colleague ally rival supporter senator lawmaker skipper clerk caller holder
  general counsel head lead publicist whistleblower insider individual delegate coach captain sheriff constable
  peer sponsor republican democrat conservative liberal fan accuser suspect boss tenant guest host pilot cook
  farmer diplomat candidate detractor star celebrity nobody juror others both many some most all those actor
  artist activist economist local teen teenager youth guy couple crowd pair duo twin sibling grandparent heir descendant
  elder native spouse partner fiance boyfriend girlfriend aunt uncle niece nephew grandson granddaughter kin crews
  parishioner monk nun priest imam rabbi bishop cleric monarch troop marine firefighter paramedic medic intern alum
  alumnus alumni graduate undergraduate freshman sophomore veteran rebel militant fighter insurgent`);

/** Words before a common noun for a voice that begin a sentence with a capital and are no name. */
export const COMMON_BEFORE_VOICES =
  wordSet(`new recent former senior internal public official anonymous unnamed several some many most federal local national legal
  independent political other two three four five six leading top court`);

/** Endings of words for who does or is something; what does is taken out before by the lists. */
export const ENDING_OF_WHO = /(?:[^e]er|or|ist|ian|ee|man|woman|ant|men|women|person|people|crat|yst)$/u;

/** Words that end like one for who does something and name nobody. */
export const NOBODY_DESPITE_ENDING =
  wordSet(`number paper letter matter order power other after under never chapter quarter summer winter river water error
  factor sector floor door rumor rumour terror horror mirror human committee grant plant warrant restaurant want
  important relevant per offer answer former later earlier newer consider whether together however computer
  newsletter border gender murder`);

/** One who speaks for, or is one of, several: "one of three judges". */
export const ONE_OF = /\b(?:one of|among|conservatives?|liberals?)\b/iu;
