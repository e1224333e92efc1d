import type { Bound, Span } from '../../../model.ts';
import type { Clause, StorySentence } from '../../scene/sentence-index.ts';

/** A number that a sentence gives, with what it counts and what it can be. */
export interface Amount {
  readonly told: StorySentence;
  readonly clause: Clause;
  /** The number and the noun it counts. */
  readonly span: Span;
  /** `%`, a currency, `day` for a length of time, `tally` for the end of a vote, or null for a plain count. */
  readonly unit: string | null;
  /** Stem of the counted noun, '' where there is none. */
  readonly head: string;
  /** Terms of the words between the number and its noun. */
  readonly modifiers: ReadonlySet<string>;
  /** The noun as written, for the reason. */
  readonly what: string;
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  /** The number as given; of "several" 3. */
  readonly value: number;
  /** A size and no number: "several", "hundreds". */
  readonly vague: boolean;
  /** The unit a measure was given in, where `value` is in another. */
  readonly reckoned: string | null;
  /** The number as written, before it was reckoned. */
  readonly given: number;
  /** A singular noun that stands for a number only by its article: "a hard drive". */
  readonly article: boolean;
}

/** Beside a bound that is not reached itself, a value that is. */
const BESIDE = 1e-9;

/** What is not quite reached. */
export function justUnder(value: number): number {
  return value * (1 - BESIDE);
}

/** What a bounded number can be: "at least 40" can be 40, "more than 40" cannot; "about" allows a tenth more or less. */
export function rangeOf(value: number, bound: Bound): [number, number] {
  switch (bound) {
    case 'exact':
      return [value, value];
    case 'about':
      return [value * 0.9, value * 1.1];
    case 'at-least':
      return [value, Number.POSITIVE_INFINITY];
    case 'over':
      return [value * (1 + BESIDE), Number.POSITIVE_INFINITY];
    case 'at-most':
      return [0, value];
    case 'under':
      return [0, justUnder(value)];
  }
}

/** True if one exact number is the other rounded to fewer digits, within a thirtieth. */
export function isRounding(a: number, b: number): boolean {
  return rounds(a, b) || rounds(b, a);
}

function rounds(round: number, value: number): boolean {
  if (round === 0 || Math.abs(round - value) > Math.abs(value) / 30) return false;
  for (let unit = 10; unit <= Math.abs(round); unit *= 10) {
    if (round % unit === 0 && Math.round(value / unit) * unit === round) return true;
  }
  return Math.round(value) === round;
}
