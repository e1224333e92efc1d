import { eld } from 'eld/small';

/** Code units of a text that are looked at. */
const SAMPLE = 6000;

/** Least letters from which a language is told. */
const LEAST_LETTERS = 40;

/**
 * The language a text is written in, as an ISO 639-1 code; `und` where there are fewer than 40 letters.
 * Method: character n-grams (Efficient Language Detector, N. Tomás).
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS) return 'und';
  return eld.detect(sample).language || 'und';
}

/**
 * The language of words that are no running text, menus and labels among them: as {@link languageOf}, and `und` too where
 * the method does not trust its own answer.
 */
export function languageOfLabels(text: string): string {
  const told = languageOf(text);
  return told === 'und' || eld.detect(text.slice(0, SAMPLE)).isReliable() ? told : 'und';
}
