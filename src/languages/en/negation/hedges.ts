import { anyOf, oneOf } from '../../../base/word-set.ts';

/** Words by which an event is no more than possible, asked for, negated or only bounded in time. */
export const HEDGED_EVENT = anyOf(
  String.raw`if whether could may might would should calls?_for called_for urged? threaten\p{L}* refus\p{L}* not never after
  before since until following`,
  'iu',
);

/** Words by which an end, or a going on, is no more than possible, asked for or asked about. */
export const HEDGED_ENDING =
  /\b(?:if|whether|might|may|could|should|unless|until|urged?|asked|calls? for|called for|demand(?:ed|s)?)\b|\?["”’]?\s*$/iu;

const HEDGED_STATEMENT_WORDS =
  oneOf(`if whether could may might would should unless unclear until question(?:s|ed)?_(?:of|about) possib alleged accus
    rumou?r suspect perhaps likely`);
/** Words by which a statement is no more than possible, alleged or in question, so that nothing contradicts it. */
export const HEDGED_STATEMENT = new RegExp(String.raw`\b(?:${HEDGED_STATEMENT_WORDS})`, 'iu');

const UNSETTLED_WORDS =
  oneOf(`whether if could may might would should unless un(?:clear|known|certain) not_(?:clear|known) wants? hopes? hoped
    seeks? calls?_(?:for|on) urged? asked demands? demanded`);
/** Words by which a sentence settles nothing: it asks, wishes or supposes. */
export const UNSETTLED = new RegExp(String.raw`\b(?:${UNSETTLED_WORDS})\b|\?["”’]?\s*$`, 'iu');
