import { MONTHS } from '../calendar/calendar-words.ts';
import { stem } from '../words/stem.ts';

const NUMBER_WORDS =
  `hundred thousand million billion trillion dozen score percent cent dollar euro pound four five six seven
  eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
  seventy eighty ninety`.split(/\s+/u);

/** "May" is more often the verb. */
const MONTHS_ALONE = MONTHS.filter((month) => month !== 'may');

/**
 * Terms (as words are compared) of numbers, sums and months: what may differ where two sentences tell the same. Small numbers and
 * days of the week are stop words and no terms.
 */
export const NUMBER_TERMS: ReadonlySet<string> = new Set([...NUMBER_WORDS, ...MONTHS_ALONE].map(stem));
