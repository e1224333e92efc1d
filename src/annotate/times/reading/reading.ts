import type { TimeUnit, Token } from '../../../languages/language.ts';
import type { TimeExpression } from '../../../model.ts';

/** A time expression as it is read: which tokens, and what they say. */
export interface TimeReading {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly type: TimeExpression['type'];
  readonly value: string | null;
  /**
   * What it names, for the joining of parts: "Friday" and "9 a.m." make one expression, "1998" and "9 a.m." do not.
   * `part`: a part of a day; `span`: anything that is neither a day nor a clock.
   */
  readonly names: 'day' | 'clock' | 'part' | 'span';
  /** An article before it belongs to it: "the third quarter", but "the 1998 fire". */
  readonly whole?: boolean;
  /** "Last", "this" or "next" before it belongs to it: "last March". */
  readonly led?: boolean;
  /** The lengths it counts with, for "two days before Christmas" and "a month and two days ago". */
  readonly lengths?: readonly { readonly unit: TimeUnit; readonly count: number }[];
  /** For a length that has its direction: -1 "ago", 1 "from now". */
  readonly sign?: number;
  /** The day of the week it names without a date. */
  readonly weekday?: number;
  /** It says its own year. */
  readonly dated?: boolean;
}

/** Whether the day or the month comes first in "05/06/2031". */
export type DateOrder = 'day' | 'month';

export type Tense = 'ahead' | 'back' | null;

/** What a reader of time expressions knows beside the tokens. */
export interface TimeContext {
  readonly tokens: readonly Token[];
  /** The day of publication, or null. */
  readonly today: number | null;
  /** The value of the last date of the paragraph that has one, or null: what "a year earlier" counts from. */
  readonly last: string | null;
  /** Which comes first in dates in figures, by other dates of the page; null where none tells. */
  readonly order: DateOrder | null;
  /** Tokens before this one belong to an expression already read. */
  readonly floor: number;
  /** Where the words before a token look: to what is to come, to what has been, or neither. */
  readonly tense: (index: number) => Tense;
}

/** Reads the expression whose main word stands at token `i`, or gives null. It may begin before `i`, not before `floor`. */
export type TimeReader = (context: TimeContext, i: number) => TimeReading | null;

/** Lower-case form of a token, '' beyond the ends. */
export function lowerAt({ tokens }: TimeContext, i: number): string {
  return tokens[i]?.lower ?? '';
}

/** A reading that names a day. */
export function dayReading(from: number, to: number, value: string | null): TimeReading {
  return { from, to, type: 'date', value, names: 'day' };
}

/** A reading that names neither a day nor a clock. */
export function spanReading(from: number, to: number, value: string | null): TimeReading {
  return { from, to, type: 'date', value, names: 'span' };
}

/** A reading of a period to which an article before it belongs. */
export function periodReading(from: number, to: number, value: string | null): TimeReading {
  return { from, to, type: 'date', value, names: 'span', whole: true };
}

/** True if nothing stands between two tokens. */
export function touching(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start;
}
