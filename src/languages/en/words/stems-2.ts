import { foldWord } from './word-sequence.ts';

const VOWEL = /[aeiouy]/;

/** "stopp" → "stop", but "call", "miss" and "buzz" stay. */
function undouble(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/**
 * A light stem: plural, past, progressive and a few adverb and noun endings go, and a final "e" with them, so that
 * "resigned", "resigns" and "resigning" meet. After step 1 of Porter, "An algorithm for suffix stripping" (1980), with
 * nothing that needs a dictionary.
 *
 * @example stem('resigning') // 'resign'
 */
export function stem(word: string): string {
  let w = foldWord(word);
  if (w.length < 4 || /\d/.test(w)) return w;
  if (w.endsWith('ies')) w = `${w.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/.test(w)) w = w.slice(0, -2);
  else if (/[^su]s$/.test(w)) w = w.slice(0, -1);
  if (w.length > 5 && w.endsWith('ingly')) w = w.slice(0, -5);
  else if (w.length > 5 && w.endsWith('ly')) w = w.slice(0, -2);
  if (w.length > 5 && w.endsWith('ing') && VOWEL.test(w.slice(0, -3))) w = undouble(w.slice(0, -3));
  else if (w.length > 4 && w.endsWith('ied')) w = `${w.slice(0, -3)}y`;
  else if (w.length > 4 && w.endsWith('ed') && VOWEL.test(w.slice(0, -2))) w = undouble(w.slice(0, -2));
  else if (w.length > 6 && /(?:ment|ness|tion)$/.test(w)) w = w.slice(0, w.endsWith('tion') ? -3 : -4);
  if (w.length > 4 && w.endsWith('e')) w = w.slice(0, -1);
  if (w.length > 3 && w.endsWith('y')) w = `${w.slice(0, -1)}i`;
  return w;
}
