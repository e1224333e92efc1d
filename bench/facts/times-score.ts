import type { TimeDocument, Timex } from '../../corpora/times/tbaq.ts';
import { edtfOfTimex, plainValue } from '../../corpora/times/timex.ts';
import type { Span, TimeExpression } from '../../src/model.ts';
import { factsIn } from './facts-in.ts';
import type { TimeFinder } from './rivals.ts';

const FOLDS = 5;

/** What the program finds. */
export const ours: TimeFinder = (text, published) => factsIn(text, published).times;

/** Counts of one set of documents. */
interface Counts {
  gold: number;
  called: number;
  relaxed: number;
  strict: number;
  valued: number;
  valueRight: number;
}

/** One thing that went wrong, for a person to read. */
export interface TimeError {
  readonly kind: string;
  readonly text: string;
}

export interface TimeFigures {
  readonly relaxedF1: number;
  readonly relaxedP: number;
  readonly relaxedR: number;
  readonly strictF1: number;
  readonly value: number;
}

/** Scores the times found in documents: means over five folds by document, and what went wrong. */
export function scoreTimes(
  documents: readonly TimeDocument[],
  find: TimeFinder = ours,
): { figures: TimeFigures; errors: TimeError[] } {
  const errors: TimeError[] = [];
  const folds: Counts[] = Array.from({ length: Math.min(FOLDS, documents.length) }, () => ({
    gold: 0,
    called: 0,
    relaxed: 0,
    strict: 0,
    valued: 0,
    valueRight: 0,
  }));
  documents.forEach((document, n) => {
    countDocument(folds[n % FOLDS]!, document, errors, find);
  });
  const mean = (of: (counts: Counts) => number) => folds.reduce((sum, fold) => sum + of(fold), 0) / folds.length;
  const share = (a: number, b: number) => (b === 0 ? 0 : a / b);
  return {
    figures: {
      relaxedF1: mean((c) => share(2 * c.relaxed, c.gold + c.called)),
      relaxedP: mean((c) => share(c.relaxed, c.called)),
      relaxedR: mean((c) => share(c.relaxed, c.gold)),
      strictF1: mean((c) => share(2 * c.strict, c.gold + c.called)),
      value: mean((c) => share(c.valueRight, c.valued)),
    },
    errors,
  };
}

function countDocument(
  counts: Counts,
  { name, text, created, timexes }: TimeDocument,
  errors: TimeError[],
  find: TimeFinder,
): void {
  const times = find(text, created);
  const show = ({ start, end }: Span) =>
    `…${text.slice(Math.max(0, start - 45), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}…`.replace(
      /\s+/gu,
      ' ',
    );
  counts.gold += timexes.length;
  counts.called += times.length;
  const taken = new Set<TimeExpression>();
  for (const timex of timexes) {
    const found = times.find((time) => !taken.has(time) && time.start < timex.end && timex.start < time.end);
    if (!found) {
      errors.push({ kind: 'missed', text: `${timex.value} ${show(timex)}` });
      continue;
    }
    taken.add(found);
    counts.relaxed += 1;
    if (found.start === timex.start && found.end === timex.end) counts.strict += 1;
    else errors.push({ kind: 'extent', text: `[${text.slice(timex.start, timex.end)}] called ${show(found)}` });
    countValue(counts, timex, found, () => `${name} ${created}: ${show(timex)} ${timex.type}`, errors);
  }
  for (const time of times)
    if (!taken.has(time)) errors.push({ kind: 'wrongly called', text: `${time.value} ${show(time)}` });
}

/** Values that have no EDTF are left out; null against a value is wrong. */
function countValue(counts: Counts, timex: Timex, found: TimeExpression, at: () => string, errors: TimeError[]): void {
  const wanted = edtfOfTimex(timex.value);
  if (wanted === null) return;
  counts.valued += 1;
  if (found.value !== null && plainValue(found.value) === wanted) counts.valueRight += 1;
  else errors.push({ kind: 'value', text: `${timex.value} called ${found.value} ${at()}` });
}
