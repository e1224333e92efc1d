import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainValue } from '../../corpora/times/timex.ts';
import type { TimeFinder } from './rivals.ts';
import { ours, type TimeError } from './times-score.ts';

/** One date that a specification resolves: where it stands and what days it may be. */
export interface SpecDate {
  readonly input: string;
  readonly reference: string;
  readonly start: number;
  readonly end: number;
  /** Both readings where the specification gives a past and a future one. */
  readonly days: readonly string[];
}

interface Result {
  readonly Type?: string;
  readonly TypeName?: string;
  readonly Text: string;
  readonly Start: number;
  readonly Value?: {
    readonly FutureResolution?: { readonly date?: string };
    readonly PastResolution?: { readonly date?: string };
  };
  readonly Resolution?: { readonly values?: readonly { readonly type?: string; readonly value?: string }[] };
}

interface Spec {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results?: readonly Result[];
}

const files = ['DateParser.json', 'DateTimeModel.json'];

/**
 * Every result of type `date` in the specifications of the date parser and of the whole model that have a reference date,
 * each once. Left out: results with no day that exists (a 30th of February).
 */
export function specDates(folder: string): SpecDate[] {
  const found = new Map<string, SpecDate>();
  for (const file of files) {
    const specs = JSON.parse(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/u, '')) as Spec[];
    for (const { Input: input, Context: context, Results: results } of specs) {
      const reference = context?.ReferenceDateTime?.slice(0, 10);
      if (reference === undefined) continue;
      for (const result of results ?? []) {
        if (result.Type !== 'date' && result.TypeName !== 'datetimeV2.date') continue;
        const days = daysOf(result);
        if (days.length === 0) continue;
        const start = result.Start;
        const row = { input, reference, start, end: start + result.Text.length, days };
        found.set(`${input}\n${reference}\n${start}`, row);
      }
    }
  }
  return [...found.values()];
}

function daysOf({ Value: value, Resolution: resolution }: Result): string[] {
  const given = [
    value?.PastResolution?.date,
    value?.FutureResolution?.date,
    ...(resolution?.values ?? []).map((row) => (row.type === 'date' ? row.value : undefined)),
  ];
  return [...new Set(given)].filter(
    (day): day is string => /^\d{4}-\d\d-\d\d$/u.test(day ?? '') && day !== '0001-01-01',
  );
}

/** Share of the dates for which an expression at that place has one of the days, to the day. */
export function scoreSpecs(
  dates: readonly SpecDate[],
  find: TimeFinder = ours,
): { right: number; errors: TimeError[] } {
  const errors: TimeError[] = [];
  let right = 0;
  for (const { input, reference, start, end, days } of dates) {
    const times = find(input, reference).filter((time) => time.start < end && start < time.end);
    if (
      times.some(
        ({ value }) =>
          value !== null &&
          days.includes(plainValue(value).slice(0, 10)) &&
          /^\d{4}-\d\d-\d\d(?:$|T|[~?])/u.test(value),
      )
    )
      right += 1;
    else
      errors.push({
        kind: 'spec',
        text: `${input} | ${reference} | wanted ${days.join(' or ')} | called ${times.map((t) => `${input.slice(t.start, t.end)} = ${t.value}`).join('; ')}`,
      });
  }
  return { right: dates.length === 0 ? 0 : right / dates.length, errors };
}
