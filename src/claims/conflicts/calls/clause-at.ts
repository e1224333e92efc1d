import type { Clause, StorySentence } from '../../scene/sentence-index.ts';

/** The clause of a sentence a position lies in, or the last one that begins before it. */
export function clauseAt(told: StorySentence, position: number): Clause {
  const before = told.clauses.filter(({ start }) => start <= position);
  return before.at(-1) ?? told.clauses[0]!;
}
