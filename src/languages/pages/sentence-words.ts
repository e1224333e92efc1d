import { wordSet } from '../../base/word-set.ts';

/**
 * Words without which few sentences are made: forms of "to be" and "to have", modal verbs, pronouns of persons. Menus and the
 * headlines of other articles leave them out. English, German, French, Spanish, Italian, Portuguese, Dutch and Polish.
 */
export const PREDICATE_WORDS = wordSet(`
  is are was were be been am has have had do does did will would can could should must may might isn't aren't wasn't weren't
  don't doesn't didn't won't can't couldn't i'm it's we're they're you're he's she's that's there's i've we've they've
  i we he she it they me him them my our his her their its you who whose nobody not never
  ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss ich wir er sie es uns ihn ihm nicht
  est sont était étaient sera ont avait avaient peut doit je nous il elle ils elles on ne pas
  es son era eran está están fue fueron ha han había puede debe yo nosotros ella ellos no
  è sono erano stato stata hanno aveva può deve io noi lui lei loro non
  é são estava estão foi foram tem têm pode eu nós ele ela eles não
  zijn was waren wordt worden heeft hebben had kan moet ik wij we hij zij ze het niet
  jest są był była było były będzie ma mają może ja my on ona oni nie się`);

/** Articles, which the labels of a menu leave out and headlines often do. */
export const ARTICLES = wordSet(`
  the a an this that these those der die das ein eine einen einem einer dem den des le la les un une des l'
  el los las una unos il lo gli i uno o os as um uma de het een`);
