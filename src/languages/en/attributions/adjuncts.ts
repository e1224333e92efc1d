import { wordSet } from '../../../base/word-set.ts';

/** Prepositions, or a comma, after which a content clause may still follow its verb from afar. */
export const adjunctOpenersOrComma = wordSet('in on at to during via through by from ,');

/** Adverbs between a verb of saying and what was said. */
export const manners = wordSet(
  'earlier later again also publicly recently afterwards afterward repeatedly though however too separately',
);

/** Words before a time expression that belong to it: "on Tuesday". */
export const beforeTimes = wordSet('on in at by since during late early last');

/** Prepositions that lead to the setting in which something was said: "in a statement". */
export const adjunctOpeners = wordSet('in on at to during via through from of');

/** Prepositions that make the name after them no subject. */
export const beforeAdjunctNames = wordSet('in on at by from of');
