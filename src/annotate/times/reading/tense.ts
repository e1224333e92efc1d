import { phraseOpeners } from '../../../languages/en/lexicon/function-words.ts';
import {
  beforePutOffDay,
  futureWords,
  pastWords,
  putOffParts,
  putOffStarts,
  putOffVerbs,
  transparentVerbs,
} from '../../../languages/en/times/tense.ts';
import type { Token } from '../../../languages/language.ts';
import type { Tense } from './reading.ts';

const REACH = 14;

/**
 * Where the words before token `i`, back to the last stop, look: the nearest sign of tense wins. "Will meet Friday" and
 * "scheduled for Friday" look ahead, "said Friday" looks back.
 */
export function tenseAt(tokens: readonly Token[], i: number): Tense {
  const by = tokens[i - 1]?.lower === 'by';
  if (isPutOff(tokens, i)) return 'ahead';
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    const { lower, shape } = tokens[k]!;
    if (shape === 'mark' && /^[.!?;:"”]$/u.test(lower)) return by ? 'ahead' : null;
    if (futureWords.has(lower) && !causal(tokens, k)) return 'ahead';
    if (pastWords.has(lower)) return 'back';
    const before = tokens[k - 1]?.lower ?? '';
    if (/[a-z]{2}ed$/u.test(lower) && !transparentVerbs.has(before)) return 'back';
  }
  return by ? 'ahead' : null;
}

/** "Due to a storm" is no date that is due. */
function causal(tokens: readonly Token[], k: number): boolean {
  return tokens[k]!.lower === 'due' && tokens[k + 1]?.lower === 'to' && phraseOpeners.has(tokens[k + 2]?.lower ?? '');
}

/** "Adjourned to Thursday", "put off until Friday", "moved from Monday to Friday": the verb at most six words before. */
function isPutOff(tokens: readonly Token[], i: number): boolean {
  if (!beforePutOffDay.has(tokens[i - 1]?.lower ?? '')) return false;
  for (let k = i - 2; k >= Math.max(0, i - 7); k--) {
    const { lower, shape } = tokens[k]!;
    if (shape === 'mark') return false;
    if (putOffVerbs.has(lower)) return true;
    if (putOffParts.has(lower) && putOffStarts.has(tokens[k - 1]?.lower ?? '')) return true;
  }
  return false;
}
