import type { Annotations, Span } from '../../model.ts';
import type { ReadWord } from '../words/read-words.ts';

/** A part of a sentence of fewer telling words goes with its neighbour: it says nothing by itself. */
const LEAST_WORDS = 3;

/**
 * The statements of a sentence: its clauses with a verb of their own, each with what leads over to it. A sentence of one clause is
 * one statement.
 */
export function statementsOf(
  sentence: Span,
  words: readonly ReadWord[],
  { clauseBreaks, verbs = [] }: Pick<Annotations, 'clauseBreaks' | 'verbs'>,
): Span[] {
  const cuts = clauseBreaks.filter(({ start, end }) => start > sentence.start && end < sentence.end);
  const parts: Span[] = [];
  let start = sentence.start;
  for (const { end } of [...cuts, { end: sentence.end }]) {
    parts.push({ start, end });
    start = end;
  }
  const whole = ({ start, end }: Span) =>
    words.filter((word) => word.kind !== 'stop' && word.start >= start && word.end <= end).length >= LEAST_WORDS &&
    verbs.some((verb) => verb.form === 'finite' && verb.start >= start && verb.end <= end);
  const merged: Span[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last !== undefined && !(whole(last) && whole(part)))
      merged[merged.length - 1] = { start: last.start, end: part.end };
    else merged.push(part);
  }
  return merged;
}
