import { entries } from '../../../base/word-set.ts';

const COUNTS = entries('no one two three four five six seven eight nine ten eleven twelve');

/** How many a word or figures count, in any case of letters: "a" is one, "no" none, words go up to twelve; null for others. */
export function countOf(word: string): number | null {
  if (/^\d/u.test(word)) return Number(word);
  const form = word.toLowerCase();
  const count = form === 'a' || form === 'an' ? 1 : COUNTS.indexOf(form);
  return count < 0 ? null : count;
}
