import { MONTH_NAMES } from '../../languages/pages/date-words.ts';
import { MONTHS_BY_LANGUAGE } from '../../languages/pages/month-names.generated.ts';

const folded = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replace(/\.$/, '');

const NUMBERS = new Map<string, number>();
MONTH_NAMES.forEach((names, i) => {
  const list = names.split(' ').map(folded);
  for (const name of list) NUMBERS.set(name, i + 1);
  NUMBERS.set(list[0]!.slice(0, 3), i + 1);
});

/** By language: the months its words name. */
const BY_LANGUAGE = new Map<string, ReadonlyMap<string, number>>();
/** The words that name the same month in every language that has them; 0 for the others. */
const ANYWHERE = new Map<string, number>();
for (const [code, months] of Object.entries(MONTHS_BY_LANGUAGE)) {
  const own = new Map<string, number>(BY_LANGUAGE.get(code.slice(0, 2)));
  months.split('|').forEach((names, i) => {
    for (const name of names.split(' ')) {
      const word = name.replaceAll('_', ' ');
      own.set(word, i + 1);
      ANYWHERE.set(word, (ANYWHERE.get(word) ?? i + 1) === i + 1 ? i + 1 : 0);
    }
  });
  BY_LANGUAGE.set(code.split('-')[0]!, own);
}

/**
 * The number of the month a word names, 1 to 12, or 0: in the page's language where it is known ("listopad" is October in
 * Croatian, November in Polish), else in the languages met most, else where all languages that have the word agree (CLDR).
 *
 * @param language ISO 639-1, or null
 */
export function monthOf(word: string, language: string | null = null): number {
  const name = folded(word);
  const own = language === null ? undefined : BY_LANGUAGE.get(language)?.get(name);
  return own ?? NUMBERS.get(name) ?? (name.length >= 3 || /[^a-z]/.test(name) ? ANYWHERE.get(name) : undefined) ?? 0;
}
