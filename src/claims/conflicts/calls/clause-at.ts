import type { Clause, Told } from '../../scene/sentence-index.ts';

/** The clause of a sentence a position lies in, or the last one that begins before it. */
export function clauseAt(told: Told, position: number): Clause {
  const before = told.clauses.filter(({ start }) => start <= position);
  return before.at(-1) ?? told.clauses[0]!;
}
