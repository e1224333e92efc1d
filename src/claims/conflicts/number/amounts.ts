import { table } from '../../../base/table.ts';
import { TALLY, VOTING } from '../../../languages/en/events/votes.ts';
import { LENGTH_LATER } from '../../../languages/en/moments/counting-words.ts';
import { BOUNDED_ABOVE, BOUNDED_BELOW, ROUGHLY, SAYS_HOW_MANY } from '../../../languages/en/numbers/bounds.ts';
import { countOf } from '../../../languages/en/numbers/count-words.ts';
import { NOTHING_COUNTED } from '../../../languages/en/numbers/counted-nouns.ts';
import { stem } from '../../../languages/en/words/stem.ts';
import { synonym } from '../../../languages/en/words/synonyms.ts';
import { wordsIn } from '../../../languages/en/words/words.ts';
import type { Bound, Quantity, Span } from '../../../model.ts';
import { spansWithin } from '../../people/placed-article.ts';
import { type Clause, clauseAround, type StorySentence } from '../../scene/sentence-index.ts';

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
  /** A singular noun that stands for a number only by its article: "a hard drive". */
  readonly article: boolean;
}

const DAYS: Readonly<Record<string, number>> = table({ Y: 365.25, M: 30.4375, W: 7, D: 1 });

/** The amounts of a sentence, lengths of time among them. */
export function amountsOf(told: StorySentence): Amount[] {
  const { quantities, times } = told.placed.annotations;
  const counts = withRanges(spansWithin(quantities, told).flatMap((quantity) => ofQuantity(told, quantity) ?? []));
  const lengths = spansWithin(times, told).flatMap(({ type, value, start, end }) => {
    const length = type === 'duration' ? value : later(told.placed.article.text.slice(start, end));
    return length === null ? [] : (ofLength(told, { start, end }, length) ?? []);
  });
  return [...counts, ...lengths, ...talliesOf(told)];
}

/** The length in "16 months later" and "over a year later", as an ISO 8601 duration. */
function later(words: string): string | null {
  const match = LENGTH_LATER.exec(words);
  const count = match === null ? -1 : (countOf(match[1]!) ?? -1);
  return count > 0 ? `P${count}${match![2]![0]!.toUpperCase()}` : null;
}

/** "Five votes to two", "a 5-4 decision": how a vote ended. */
function talliesOf(told: StorySentence): Amount[] {
  const text = told.placed.article.text.slice(told.start, told.end);
  if (!VOTING.test(text)) return [];
  return [...text.matchAll(TALLY)].flatMap((match): Amount[] => {
    const [yes, no] = [countOf(match[1] ?? match[3]!) ?? -1, countOf(match[2] ?? match[4]!) ?? -1];
    if (
      yes < 0 ||
      no < 0 ||
      !VOTING.test(text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 30))
    )
      return [];
    const span = { start: told.start + match.index, end: told.start + match.index + match[0].length };
    const value = yes + no / 1000;
    const one = {
      told,
      clause: clauseAround(told, span),
      span,
      unit: 'tally',
      head: '',
      low: value,
      high: value,
      value,
    };
    return [{ ...one, modifiers: new Set<string>(), what: 'votes', bound: 'exact', vague: false, article: false }];
  });
}

/** "Between 26 and 30 boats" is one amount. */
function withRanges(amounts: readonly Amount[]): Amount[] {
  const result: Amount[] = [];
  for (const amount of amounts) {
    const last = result.at(-1);
    const apart = last === undefined ? 0 : amount.span.start - last.span.end;
    const same = last?.head === amount.head && last.unit === amount.unit;
    const range = last?.bound === 'at-least' && amount.bound === 'at-most' && last.value < amount.value;
    if (last === undefined || !same || !range || apart > 12) result.push(amount);
    else
      result[result.length - 1] = {
        ...last,
        span: { start: last.span.start, end: amount.span.end },
        high: amount.high,
      };
  }
  return result;
}

function ofQuantity(told: StorySentence, quantity: Quantity): Amount | null {
  const { text } = told.placed.article;
  const { counted, unit, bound } = quantity;
  const what = counted === null ? '' : text.slice(counted.start, counted.end).replace(/\s+/gu, ' ');
  const last = what.split(/[\s-]/u).at(-1) ?? '';
  if ((counted === null && unit === null) || NOTHING_COUNTED.test(what) || NOTHING_COUNTED.test(last)) return null;
  const vague =
    quantity.value === null || (bound === 'at-least' && !SAYS_HOW_MANY.test(text.slice(quantity.start, quantity.end)));
  const value = quantity.value ?? 3;
  const span = {
    start: Math.min(quantity.start, counted?.start ?? quantity.start),
    end: Math.max(quantity.end, counted?.end ?? quantity.end),
  };
  const [low, high] = quantity.value === null ? [3, Number.POSITIVE_INFINITY] : rangeOf(value, bound);
  const between = counted === null ? [] : wordsIn(told.words, { start: quantity.end, end: counted.start });
  const inside = counted === null ? [] : wordsIn(told.words, counted).slice(0, -1);
  return {
    told,
    clause: clauseAround(told, span),
    span,
    unit,
    head: last === '' ? '' : synonym(stem(last)),
    modifiers: new Set(
      [...between, ...inside].flatMap(({ term }) => (term === null || /^\p{N}/u.test(term) ? [] : [term])),
    ),
    what: what === '' ? (unit ?? '') : what,
    low,
    high,
    bound: quantity.value === null ? 'at-least' : bound,
    value,
    vague,
    article: false,
  };
}

/** "Eleven minutes", "a year and a half": in days. */
function ofLength(told: StorySentence, span: Span, value: string | null): Amount | null {
  const match =
    /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?)?$/u.exec(
      value ?? '',
    );
  if (match === null) return null;
  const [years, months, weeks, days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const length = years * DAYS.Y! + months * DAYS.M! + weeks * DAYS.W! + days + hours / 24 + minutes / 1440;
  if (length === 0) return null;
  const written = told.placed.article.text.slice(Math.max(told.start, span.start - 12), span.end).toLowerCase();
  const bound: Bound = BOUNDED_BELOW.test(written)
    ? 'over'
    : BOUNDED_ABOVE.test(written)
      ? 'under'
      : ROUGHLY.test(written)
        ? 'about'
        : 'exact';
  const [low, high] = rangeOf(length, bound);
  return {
    told,
    clause: clauseAround(told, span),
    span,
    unit: 'day',
    head: '',
    modifiers: new Set(),
    what: 'length of time',
    low,
    high,
    bound,
    value: length,
    vague: false,
    article: false,
  };
}

/**
 * "A hard drive" where another text counts hard drives: only nouns of two words that are counted somewhere in the story, since a
 * singular alone says little.
 *
 * @param counted pairs of modifier and head that are counted somewhere
 */
export function singularsOf(told: StorySentence, counted: ReadonlySet<string>): Amount[] {
  const { words } = told;
  return words.flatMap(({ form, start }, at): Amount[] => {
    if (form !== 'a' && form !== 'an' && form !== 'one' && form !== 'single') return [];
    for (let last = at + 2; last <= at + 4 && last < words.length; last += 1) {
      const [modifier, noun] = [words[last - 1]!, words[last]!];
      if (noun.term === null || modifier.term === null || noun.form.endsWith('s')) continue;
      if (!counted.has(`${modifier.term} ${noun.term}`)) continue;
      const span = { start, end: noun.end };
      if (!/^[\p{L}\s-]+$/u.test(told.placed.article.text.slice(span.start, span.end))) continue;
      const one = {
        told,
        clause: clauseAround(told, span),
        span,
        unit: null,
        head: noun.term,
        low: 1,
        high: 1,
        value: 1,
      };
      const what = told.placed.article.text.slice(modifier.start, noun.end);
      return [{ ...one, modifiers: new Set([modifier.term]), what, bound: 'exact', vague: false, article: true }];
    }
    return [];
  });
}

/** What a bounded number can be; "about" and "nearly" allow a tenth more or less. */
function rangeOf(value: number, bound: Bound): [number, number] {
  switch (bound) {
    case 'exact':
      return [value, value];
    case 'about':
      return [value * 0.9, value * 1.1];
    case 'at-least':
    case 'over':
      return [value, Number.POSITIVE_INFINITY];
    case 'at-most':
    case 'under':
      return [0, value];
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
