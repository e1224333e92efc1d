import { FUNCTION_WORDS } from '../../languages/en/lexicon/glue-words.ts';
import { fold } from '../pieces/piece.ts';
import type { Judged } from './roles.ts';

/** The stretch of pieces that holds the article: indices, `end` exclusive; empty where nothing reads like a body. */
export interface Zone {
  readonly start: number;
  readonly end: number;
}

const weightOf = (judged: Judged): number => {
  const letters = Math.min(500, judged.text.length);
  switch (judged.role) {
    case 'body':
      return letters;
    case 'furniture':
      return judged.features.boilerplate >= 2 && letters > 60 ? -160 : -40;
    case 'biography':
      return -100;
    case 'line':
      return judged.features.words >= 5 ? -50 : -20;
    default:
      return -15;
  }
};

/** The run of pieces with the most prose in it and the least of anything else: the maximum-sum subarray (Kadane). */
export function mainZone(all: readonly Judged[]): Zone {
  let best: Zone = { start: 0, end: 0 };
  let bestSum = 0;
  let start = 0;
  let sum = 0;
  for (let i = 0; i < all.length; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += weightOf(all[i]!);
    if (sum > bestSum) {
      bestSum = sum;
      best = { start, end: i + 1 };
    }
  }
  return best;
}

/** The words of a text that carry its subject, folded. */
export function subjectWords(text: string): readonly string[] {
  let words = KNOWN.get(text);
  if (words === undefined) {
    words = fold(text)
      .split(' ')
      .filter((word) => word.length >= 3 && !FUNCTION_WORDS.has(word));
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    KNOWN.set(text, words);
  }
  return words;
}

/** The words of the pieces looked at last, kept: one page asks three times for the same. Emptied when it is full. */
const KNOWN = new Map<string, readonly string[]>();
const MOST_KNOWN = 500;

/** The subject words of the body within a zone. */
export function vocabularyOf(all: readonly Judged[], zone: Zone): ReadonlySet<string> {
  const vocabulary = new Set<string>();
  for (let i = zone.start; i < zone.end; i++) {
    if (all[i]!.role === 'body') for (const word of subjectWords(all[i]!.text)) vocabulary.add(word);
  }
  return vocabulary;
}

/** Share (0–1) of a text's subject words that stand in the vocabulary. */
export function affinity(text: string, vocabulary: ReadonlySet<string>): number {
  const words = subjectWords(text);
  if (words.length === 0) return 0;
  let known = 0;
  for (const word of words) if (vocabulary.has(word)) known += 1;
  return known / words.length;
}
