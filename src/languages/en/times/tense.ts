import { wordSet } from '../../../base/word-set.ts';

/** Verbs and nouns of what is yet to come. */
export const futureWords =
  wordSet(`will won't shall 'll going expects expect anticipates aims must scheduled due expected slated planned plans planning set likely hopes
 hoping intends supposed upcoming forthcoming begins starts opens expires ends tomorrow would-be payable deadline forward`);

/** Verb forms, and "ago", of what is past. */
export const pastWords =
  wordSet(`said says told was were had did ago came went took made began gave got saw met held left lost won sent
 found brought kept felt fell rose grew spoke wrote ran led sat stood died hit put let cut shot shut quit spent sold bought
 paid read heard knew became thought caught fought taught broke drove rode chose froze stole drew flew threw knew swore
 tore wore showed since last yesterday reported announced`);

/** Verbs that leave the tense to the one before them. */
export const transparentVerbs = wordSet('be been being get have');

/** Verbs by which a thing is moved to a later day: the day they name is yet to come. */
export const putOffVerbs = wordSet(
  'adjourned adjourn adjourning postponed postpone postponing deferred defer rescheduled reschedule delayed delay pushed moved',
);

/** "Put off", "pushed back": verbs of that kind in two words, the first and the second. */
export const putOffStarts = wordSet('put puts putting pushed held set');
export const putOffParts = wordSet('off back');

/** Prepositions between such a verb and the day. */
export const beforePutOffDay = wordSet('to until till for');
