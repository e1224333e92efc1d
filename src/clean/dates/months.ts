import { MONTH_NAMES } from '../../languages/pages/date-words.ts';

const folded = (word: string): string =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replace(/\.$/, '');

const NUMBERS = new Map<string, number>();
MONTH_NAMES.forEach((names, i) => {
  const list = names.split(' ').map(folded);
  for (const name of list) NUMBERS.set(name, i + 1);
  NUMBERS.set(list[0]!.slice(0, 3), i + 1);
});

/**
 * The number of the month a word names, 1 to 12, or 0. English, German, French, Spanish, Italian, Portuguese, Dutch,
 * Polish, Russian, Ukrainian.
 */
export const monthOf = (word: string): number => NUMBERS.get(folded(word)) ?? 0;
