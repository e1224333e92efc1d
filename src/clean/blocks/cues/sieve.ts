import type { Cue } from './cue.ts';

/** Cues, and one expression that tells in one pass over a text that most of them are not in it. */
export interface Sieve {
  readonly cues: readonly Cue[];
  /** Holds wherever one of the cues that begin with a word does. */
  readonly any: RegExp;
  /** The other cues. */
  readonly rest: readonly Cue[];
}

/**
 * Lays together the cues whose expressions begin at the edge of a word and ignore case: most pieces of a page hold none of them, and one
 * pass over a text is a third of the work of twenty.
 */
export function sieveOf(cues: readonly Cue[]): Sieve {
  const begins = ({ pattern }: Cue): boolean => pattern.flags === 'i' && pattern.source.startsWith(EDGE);
  const sources = cues.filter(begins).map(({ pattern }) => `(?:${pattern.source.slice(EDGE.length)})`);
  return {
    cues,
    any: new RegExp(`${EDGE}(?:${sources.join('|')})`, 'i'),
    rest: cues.filter((cue) => !begins(cue)),
  };
}

const EDGE = '\\b';

/** The weight of all cues that a text holds. */
export function weightIn(text: string, { cues, any, rest }: Sieve): number {
  let sum = 0;
  for (const { pattern, weight } of any.test(text) ? cues : rest) if (pattern.test(text)) sum += weight;
  return sum;
}
