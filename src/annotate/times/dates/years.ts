import { isoYear, pad } from '../../../base/calendar.ts';
import { yearAt } from '../../../languages/en/calendar/calendar-words.ts';
import { readOrdinal, readYearWords } from '../../../languages/en/numbers/numerals.ts';
import {
  beforeDecade,
  beforeYearInWords,
  boundsOrYears,
  countedPlural,
  countLeads,
  decadeNames,
  noPluralAfterCount,
  noPluralAfterYear,
  stuckYear,
  yearLeads,
} from '../../../languages/en/times/years.ts';
import {
  lowerAt,
  periodReading,
  spanReading,
  type TimeContext,
  type TimeReader,
  type TimeReading,
  touching,
} from '../reading/reading.ts';

/** "2019", "fiscal 2019", "1999-2000", "the 1990s", "the '80s", "mid-1990s", "the 20th century", "nineteen eighty-two". */
export const yearName: TimeReader = (context, i) => {
  const { tokens, floor } = context;
  const token = tokens[i]!;
  const decade = decadeAt(context, i);
  if (decade) return { ...decade, whole: true };
  const ordinal = readOrdinal(tokens, i);
  if (ordinal && /^centur(?:y|ies)$/u.test(lowerAt(context, ordinal.to))) {
    return periodReading(i, ordinal.to + 1, ordinal.value <= 21 ? `${pad(ordinal.value - 1)}XX` : null);
  }
  const stuck = stuckYear.exec(token.lower);
  if (stuck) return spanReading(i, i + 1, stuck[1]!);
  const range = /^((?:1[5-9]|20)\d\d)-(\d{2}|\d{4})$/u.exec(token.text);
  if (range) {
    const end = range[2]!.length === 2 ? range[1]!.slice(0, 2) + range[2]! : range[2]!;
    return end > range[1]! && Number(end) - Number(range[1]) < 150 ? spanReading(i, i + 1, `${range[1]}/${end}`) : null;
  }
  const year = yearAt(token);
  if (year === null) {
    const words = readYearWords(tokens, i);
    const spoken = words !== null && /^(?:eigh|nine)teen$/u.test(token.lower) && words.value % 100 >= 10;
    const led = beforeYearInWords.has(lowerAt(context, i - 1));
    if (words === null || words.value < 1600 || !(spoken || led)) return null;
    const from = lowerAt(context, i - 1) === 'year' && i - 1 >= floor ? i - 1 : i;
    return { ...spanReading(from, words.to, isoYear(words.value)), whole: from < i };
  }
  if (
    /^(?:%|percent|per)$/u.test(lowerAt(context, i + 1)) ||
    (touching(tokens[i - 1], token) && /^[$£€#.]$/u.test(tokens[i - 1]!.text))
  )
    return null;
  const before = lowerAt(context, i - 1);
  const fiscal = /^(?:fiscal|fy)$/u.test(before) && i - 1 >= floor;
  if (fiscal) return spanReading(lowerAt(context, i - 2) === 'year' ? i - 2 : i - 1, i + 1, `${year}~`);
  if (counts(context, i, year)) return null;
  return spanReading(i, i + 1, isoYear(year));
};

/** True if four digits count something ("1,500" has its comma, "1990 dollars" and "about 2000 troops" may not). */
function counts(context: TimeContext, i: number, year: number): boolean {
  const { tokens } = context;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (year < 1400 && !/^(?:in|since)$/u.test(before?.lower ?? '')) return true;
  if (year > 2100) return true;
  if (before && touching(before, tokens[i]) && !/^[(‘'"“–—-]$/u.test(before.text)) return true;
  if (countLeads.has(before?.lower ?? '')) {
    if (after?.shape === 'word' && countedPlural.test(after.lower) && !noPluralAfterCount.has(after.lower)) return true;
    if (!boundsOrYears.has(before!.lower)) return true;
  }
  const plural =
    after?.shape === 'word' &&
    !after.capital &&
    /[^s']s$|people|men$/u.test(after.lower) &&
    !noPluralAfterYear.has(after.lower);
  if (plural && before && !yearLeads.test(before.lower)) return true;
  if (year < 1600 || year > 2060) return !yearLeads.test(before?.lower ?? '');
  if (before?.shape === 'word' && !before.capital && !yearLeads.test(before.lower)) return plural === true;
  return false;
}

/** "1990s", "'80s", "mid-1990s", "eighties". */
function decadeAt(context: TimeContext, i: number): TimeReading | null {
  const { tokens } = context;
  const long = /^(?:(?:mid|early|late)-)?(1[4-9]\d|20\d)0'?s$/u.exec(tokens[i]!.lower);
  if (long) return spanReading(i, i + 1, `${long[1]}X`);
  const bare = /^(1[4-9]\d|20\d)0$/u.exec(tokens[i]!.text);
  if (bare && lowerAt(context, i + 1) === "'s" && beforeDecade.has(lowerAt(context, i - 1)))
    return spanReading(i, i + 2, `${bare[1]}X`);
  const short = /^([2-9])0s$/u.exec(tokens[i]!.lower);
  if (short && /^['’‘]$/u.test(tokens[i - 1]?.text ?? '') && touching(tokens[i - 1], tokens[i]))
    return spanReading(i - 1, i + 1, `19${short[1]}X`);
  const loose = /^([2-9])0(s?)$/u.exec(tokens[i]!.lower);
  if (loose && beforeDecade.has(lowerAt(context, i - 1))) {
    if (loose[2] === 's') return spanReading(i, i + 1, `19${loose[1]}X`);
    if (lowerAt(context, i + 1) === "'s") return spanReading(i, i + 2, `19${loose[1]}X`);
  }
  const words = decadeNames.indexOf(tokens[i]!.lower);
  return words >= 0 && beforeDecade.has(lowerAt(context, i - 1)) ? spanReading(i, i + 1, `19${words + 2}X`) : null;
}
