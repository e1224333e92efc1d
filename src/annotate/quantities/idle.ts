import { prepositions } from '../../languages/en/lexicon/function-words.ts';
import { idleAfter, idleBefore, pronounsAfterOne } from '../../languages/en/quantities/idle-one.ts';
import type { Token } from '../../languages/language.ts';
import { boundBefore } from './bounds.ts';

/** True for a "one" that counts nothing: "one of the largest", "no one", "at one point", "one might say", "the one". */
export function isIdle(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[from]!;
  if (token.lower !== 'one' || to !== from + 1) return false;
  if (boundBefore(tokens, from) !== null) return false;
  const after = tokens[to];
  if (after === undefined || after.shape === 'mark' || idleAfter.has(after.lower)) return true;
  if (prepositions.has(after.lower) && after.lower !== 'in') return true;
  if (pronounsAfterOne.has(after.lower)) return true;
  if (tokens[from - 1]?.lower === 'the' && (after.capital || /ing$/u.test(after.lower))) return true;
  return idleBefore.has(tokens[from - 1]?.lower ?? '') && !/^(?:only|the)$/u.test(tokens[from - 1]!.lower);
}
