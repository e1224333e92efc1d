import type { Language } from '../language.ts';
import { MONTHS, monthAt, unitOf, WEEKDAYS, weekdayAt } from './calendar/calendar-words.ts';
import { finiteVerbs } from './clauses/propositions.ts';
import { negations, sentenceStarters } from './lexicon/function-words.ts';
import { reportingForm } from './lexicon/reporting-verbs.ts';
import { roleNouns, titleWords } from './lexicon/roles.ts';
import { readNumeral, readOrdinal } from './numbers/numerals.ts';
import { sentenceRanges } from './sentences/sentences.ts';
import { folded } from './words/fold.ts';
import { isPlural } from './words/plural.ts';
import { stem } from './words/stem.ts';
import { STOP_WORDS } from './words/stop-words.ts';
import { tokenize } from './words/tokenize.ts';
import { wordsOf } from './words/words.ts';

/** English, as every language is asked. What only English rules need is imported from this folder by name. */
export const english: Language = {
  code: 'en',
  tokens: tokenize,
  sentences: sentenceRanges,
  fold: folded,
  stem,
  isStopWord: (word) => STOP_WORDS.has(word),
  words: wordsOf,
  isPlural,
  numeral: readNumeral,
  ordinal: readOrdinal,
  months: MONTHS,
  weekdays: WEEKDAYS,
  monthAt,
  weekdayAt,
  unitOf,
  roleNouns,
  titles: titleWords,
  sentenceStarters,
  reportingForm,
  negations,
  finiteVerbs,
};
