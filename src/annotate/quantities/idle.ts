import { prepositions } from '../../languages/en/lexicon/function-words.ts';
import type { Token } from '../../languages/en/tokenize.ts';
import { boundBefore } from './bounds.ts';

const idleAfter =
  /^(?:another|day|point|thing|of|way|or|might|would|could|should|can|must|has|had|is|was|who|that|said|says|time|side|hand|reason|sort|kind|form)$/u;
const idleBefore =
  /^(?:no|the|this|that|any|every|each|another|some|which|a|an|only|last|first|next|but|not|big|good|bad|new|old)$/u;

/** True for a "one" that counts nothing: "one of the largest", "no one", "at one point", "one might say", "the one". */
export function isIdle(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[from]!;
  if (token.lower !== 'one' || to !== from + 1) return false;
  if (boundBefore(tokens, from) !== null) return false;
  const after = tokens[to];
  if (after === undefined || after.shape === 'mark' || idleAfter.test(after.lower)) return true;
  if (prepositions.has(after.lower) && after.lower !== 'in') return true;
  if (/^(?:he|she|it|they|we|you|i|in)$/u.test(after.lower)) return true;
  if (tokens[from - 1]?.lower === 'the' && (after.capital || /ing$/u.test(after.lower))) return true;
  return idleBefore.test(tokens[from - 1]?.lower ?? '') && !/^(?:only|the)$/u.test(tokens[from - 1]!.lower);
}
