import type { Quantity, TimeExpression } from '../../src/model.ts';
import { factsIn } from './facts-in.ts';
import type { TimeError } from './times-score.ts';

/** A sentence of our own with what a reader finds in it. */
export interface SampleRow {
  readonly text: string;
  /** The words of each time with its value. */
  readonly times?: readonly (readonly [words: string, value: string | null])[];
  /** The words of each quantity with value, bound, unit, and the noun counted. */
  readonly quantities?: readonly (readonly [
    words: string,
    value: number | null,
    bound: Quantity['bound'],
    unit: string | null,
    counted: string | null,
  ])[];
}

/** The day all rows of the sample are read against. */
export const sampleDay = '2031-03-12';

/** Scores rows: spans by exact words in order, values on spans that match. */
export function scoreSample(rows: readonly SampleRow[]): {
  figures: Readonly<Record<string, number>>;
  errors: TimeError[];
} {
  const errors: TimeError[] = [];
  const times = tally();
  const quantities = tally();
  for (const { text, times: wantedTimes = [], quantities: wantedQuantities = [] } of rows) {
    const facts = factsIn(text, sampleDay);
    count(
      times,
      text,
      wantedTimes.map(([words, value]) => [words, String(value)]),
      facts.times.map((time) => timeRow(text, time)),
      errors,
    );
    const wanted = wantedQuantities.map(([words, ...rest]): [string, string] => [words, rest.join(' ')]);
    count(
      quantities,
      text,
      wanted,
      facts.quantities.map((quantity) => quantityRow(text, quantity)),
      errors,
    );
  }
  const f1 = ({ hit, called, wanted }: Tally) => (2 * hit) / (called + wanted);
  const figures = {
    timesStrictF1: f1(times),
    timesValue: times.right / times.hit,
    quantitiesF1: f1(quantities),
    quantitiesRight: quantities.right / quantities.hit,
  };
  return { figures, errors };
}

interface Tally {
  hit: number;
  called: number;
  wanted: number;
  right: number;
}

function tally(): Tally {
  return { hit: 0, called: 0, wanted: 0, right: 0 };
}

type Row = readonly [words: string, said: string];

function count(tally: Tally, text: string, wanted: readonly Row[], called: readonly Row[], errors: TimeError[]): void {
  tally.wanted += wanted.length;
  tally.called += called.length;
  const left = [...called];
  for (const [words, said] of wanted) {
    const at = left.findIndex(([other]) => other === words);
    if (at < 0) {
      errors.push({ kind: 'missed', text: `[${words}] in: ${text}` });
      continue;
    }
    const [row] = left.splice(at, 1);
    tally.hit += 1;
    if (row![1] === said) tally.right += 1;
    else errors.push({ kind: 'value', text: `[${words}] wanted ${said}, called ${row![1]} in: ${text}` });
  }
  for (const [words, said] of left) errors.push({ kind: 'wrongly called', text: `[${words}] ${said} in: ${text}` });
}

function timeRow(text: string, { start, end, value }: TimeExpression): Row {
  return [text.slice(start, end), String(value)];
}

function quantityRow(text: string, { start, end, value, bound, unit, counted }: Quantity): Row {
  const noun = counted === null ? null : text.slice(counted.start, counted.end);
  return [text.slice(start, end), [value, bound, unit, noun].join(' ')];
}
