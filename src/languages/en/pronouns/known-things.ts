import { wordSet } from '../../../base/word-set.ts';

/** With these a thing is that of somebody told of elsewhere. */
export const SOMEBODYS = wordSet('his her its their our my your');

/** Behind a noun and before another, these say which one is meant: "a suit against the port". */
export const SAYS_WHICH_WITH_A_NOUN = wordSet('of against on for to with about between into over from in at by');

/** With these a noun is spoken of as known. */
export const KNOWN_BEFORE = wordSet('the this that these those');

/** Those of them that reach back further than the sentence before. */
export const KNOWN_FAR = wordSet('the this these');

/** With these a thing is told of for the first time. */
export const TOLD_FIRST = wordSet('a an another one');

/** Behind a noun that was called known, these say which one is meant. */
export const TELLS_WHICH = wordSet('of that who which whose for to from between behind about where against');

/** Nouns of which a "to" and a verb say which one: "the plan to dredge"; of others they say what it is for. */
export const TAKES_INFINITIVE =
  wordSet(`plan decision attempt bid effort right request proposal order move offer refusal failure promise pledge vow
  threat agreement vote motion call demand desire intention intent willingness permission authority power duty obligation
  pressure opportunity push drive campaign fight lawsuit suit way time law bill deal option petition application first last`);

/** Adjectives that leave only one: "the first", "the whole". */
export const LEAVES_ONE =
  wordSet(`first second third last latest only whole entire same best worst largest biggest highest
  lowest most least final next very past coming right left top number`);

/** Adjectives that do not say which of several is meant; stems. */
export const SAYS_NOT_WHICH =
  wordSet(`new old offici formal origin recent latest previou alleg report controversi propos initi same
  so-call whole entir eleventh-hour baseless fals major big secret leak`);

/** Nouns that need no telling which: of the world, of time and place, of speech, of what anybody has. */
export const NEEDS_NO_NAME = wordSet(`president government country nation world public internet web police army military
  economy state capital press media west east north south war law constitution court parliament congress senate house market
  border sun moon earth future past weather truth people idea fact moment news rest end beginning start middle time day week
  weekend month year night morning evening afternoon summer winter spring autumn fall season decade century way case point
  matter thing kind sort part side top bottom front back hand face head ground air sea sky  
  town village island region area district zone neighbourhood neighborhood enclave territory province
  coast river home family life death poor rich young old man woman others term terms amount number majority minority
  population society culture community industry administration white_house department ministry election 
  phone telephone radio television tv mail floor door road  
  cloud stage heat cold rain snow spotlight record status quo streets possibility lot
  words quote reason effect impact result results risk need chance hope ability
  presence existence use lack level rate size length age sense feeling benefit purpose 
  doubt`);
