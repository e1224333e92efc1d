import type { ComparedText } from './compared-text.ts';
import type { Proposition } from './propositions.ts';
import type { Reliance } from './rests.ts';

/** A sentence of ten words that says these terms and quotes these word pairs. */
export function says(
  terms: readonly number[],
  more: Partial<Proposition> & { readonly quotes?: readonly number[] } = {},
): Proposition {
  const sorted = [...terms].sort((x, y) => x - y);
  const { quotes = [], ...rest } = more;
  return {
    start: 0,
    end: 1,
    terms: Int32Array.from(sorted),
    stress: Float32Array.from(sorted, () => 1),
    quoted: Int32Array.from(quotes),
    words: 10,
    headline: false,
    ...rest,
  };
}

/** `count` terms that stand nowhere else, from `first` on. */
export function terms(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

/** Sentences of one term each, one for each number. */
export function sentences(...numbers: readonly number[]): Proposition[] {
  return numbers.map((number) => says([number]));
}

/** A text that rests on an outlet's report: the sentences under the credit, and their share of the text. */
export function rests(outlet: string, scope: readonly number[], share: number, more: Partial<Reliance> = {}): Reliance {
  return { outlet, share, leads: true, times: 1, scope, ...more };
}

/** A text as it is compared with the others of its story. */
export function compared(
  number: number,
  propositions: readonly Proposition[],
  more: Partial<ComparedText> = {},
): ComparedText {
  return {
    number,
    propositions,
    reliances: [],
    outlet: null,
    carriers: 1,
    wire: false,
    candidateReports: new Map(),
    day: null,
    unnamed: false,
    asked: false,
    ...more,
  };
}
