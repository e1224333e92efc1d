import { eld } from 'eld/small';

/** Least letters from which a language is told. */
const LEAST_LETTERS = 40;

/**
 * The language a text is written in, as an ISO 639-1 code; `und` where there are fewer than 40 letters.
 * Method: character n-grams (Efficient Language Detector, N. Tomás).
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, 6000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS) return 'und';
  return eld.detect(sample).language || 'und';
}
