import { type Bound, type Passage, passageOf, type Quantity, type Span } from '../model.ts';
import { spansWithin } from './leaf.ts';
import { stem } from './stem.ts';
import type { Stated } from './testimonies.ts';

/** A value a testimony gives for a fact. */
export interface Fact {
  readonly kind: 'number' | 'date';
  /** Key of the fact: the stem of what is counted with its unit, or `date`. */
  readonly key: string;
  /** As a reader would say it: "boats", "date". */
  readonly what: string;
  readonly value: string;
  readonly normalized: string;
  readonly passage: Passage;
  /** Of a number: what it can be. */
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
}

/** The counted numbers and full dates of a testimony. */
export function factsOf(stated: Stated): Fact[] {
  return factsWithin(stated, stated.testimony);
}

function factsWithin(stated: Stated, span: Span): Fact[] {
  const { leaf } = stated;
  const facts: Fact[] = [];
  for (const quantity of spansWithin(leaf.annotations.quantities, span)) {
    const fact = numberFact(stated, quantity);
    if (fact !== null) facts.push(fact);
  }
  for (const time of spansWithin(leaf.annotations.times, span)) {
    if (time.type !== 'date' || time.value === null || !/^\d{4}-\d{2}-\d{2}$/u.test(time.value)) continue;
    const passage = passageOf(leaf.article, time);
    facts.push({
      kind: 'date',
      key: 'date',
      what: 'date',
      value: passage.exact,
      normalized: time.value,
      passage,
      low: 0,
      high: 0,
      bound: 'exact',
    });
  }
  return facts;
}

function numberFact({ leaf }: Stated, quantity: Quantity): Fact | null {
  const { value, bound, unit, counted } = quantity;
  if (value === null || (counted === null && unit === null)) return null;
  const noun = counted === null ? '' : leaf.article.text.slice(counted.start, counted.end).replace(/\s+/gu, ' ');
  const head = noun.split(/[\s-]/u).at(-1) ?? '';
  if (/^(?:years?|months?|weeks?|days?|hours?|minutes?|times?|percent|p\.?m|a\.?m)$/iu.test(head) && unit === null)
    return null;
  const [low, high] = interval(value, bound);
  const mark = bound === 'exact' ? '' : `${bound} `;
  return {
    kind: 'number',
    key: `${unit ?? ''} ${stem(head)}`,
    what: noun === '' ? (unit as string) : noun,
    value: leaf.article.text.slice(quantity.start, quantity.end),
    normalized: `${mark}${value}${unit === null ? '' : ` ${unit}`}`,
    passage: passageOf(leaf.article, {
      start: Math.min(quantity.start, counted?.start ?? quantity.start),
      end: Math.max(quantity.end, counted?.end ?? quantity.end),
    }),
    low,
    high,
    bound,
  };
}

/** "About" allows a tenth more or less. */
function interval(value: number, bound: Bound): [number, number] {
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
      return [Number.NEGATIVE_INFINITY, value];
  }
}
