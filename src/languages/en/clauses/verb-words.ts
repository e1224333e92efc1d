import { entries, wordSet } from '../../../base/word-set.ts';
import { WEEKDAYS } from '../calendar/calendar-words.ts';

/** A modal verb: what it stands before need not have happened. */
export const MODALS = wordSet(`can could will would may might shall should must`);

/** Nothing but adverbs and auxiliaries between a name and its verb: "later also", "had". */
export const ADVERBS_BEFORE_VERB = /^(?:\s\p{L}+ly|\s(?:had|has|also|then|later|first))*\s$/u;

/** The auxiliaries that make a clause of what could be a name. */
export const COMMON_AUXILIARIES = wordSet(`is are was were has had will have`);

/** What may stand between the parts of one verb: "has not yet been". */
export const WITHIN_VERB = wordSet('not also never been be being already still then now only just to have');

/** What may follow a verb of saying that has its words before it: "said on Monday". */
export const AFTER_BARE_SAYING: ReadonlySet<string> = new Set([
  ...entries('in on at by during after before to of as so no yes earlier later last this'),
  ...WEEKDAYS,
]);

/** Forms that are nouns as often as verbs are nouns after one of these. */
export const BEFORE_NOUN = wordSet(`several many few both two three four five six all other such own further new old`);

/** The verb of saying that stands bare behind the words it gives. */
export const BARE_SAYING = wordSet('said say says');
