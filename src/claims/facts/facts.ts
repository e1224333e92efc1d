import { TIME_UNIT_OR_RATE } from '../../languages/en/moments/time-words.ts';
import { stem } from '../../languages/en/words/stem.ts';
import { type Passage, passageOf, type Quantity } from '../../model.ts';
import { spansWithin } from '../people/placed-article.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';

/** A value a testimony gives for a fact. */
export interface Fact {
  /** Key of the fact: the stem of what is counted with its unit, or `date`. */
  readonly key: string;
  /** As a reader would say it: "boats", "date". */
  readonly what: string;
  readonly value: string;
  readonly normalized: string;
  readonly passage: Passage;
}

/** The counted numbers and full dates of a testimony. */
export function factsOf(stated: ReadTestimony): Fact[] {
  const { placed, testimony } = stated;
  const facts: Fact[] = [];
  for (const quantity of spansWithin(placed.annotations.quantities, testimony)) {
    const fact = numberFact(stated, quantity);
    if (fact !== null) facts.push(fact);
  }
  for (const time of spansWithin(placed.annotations.times, testimony)) {
    if (time.type !== 'date' || time.value === null || !/^\d{4}-\d{2}-\d{2}$/u.test(time.value)) continue;
    const passage = passageOf(placed.article, time);
    facts.push({ key: 'date', what: 'date', value: passage.exact, normalized: time.value, passage });
  }
  return facts;
}

function numberFact({ placed }: ReadTestimony, quantity: Quantity): Fact | null {
  const { value, bound, unit, counted } = quantity;
  if (value === null || (counted === null && unit === null)) return null;
  const noun = counted === null ? '' : placed.article.text.slice(counted.start, counted.end).replace(/\s+/gu, ' ');
  const head = noun.split(/[\s-]/u).at(-1) ?? '';
  if (TIME_UNIT_OR_RATE.test(head) && unit === null) return null;
  const mark = bound === 'exact' ? '' : `${bound} `;
  return {
    key: `${unit ?? ''} ${stem(head)}`,
    what: noun === '' ? (unit as string) : noun,
    value: placed.article.text.slice(quantity.start, quantity.end),
    normalized: `${mark}${value}${unit === null ? '' : ` ${unit}`}`,
    passage: passageOf(placed.article, {
      start: Math.min(quantity.start, counted?.start ?? quantity.start),
      end: Math.max(quantity.end, counted?.end ?? quantity.end),
    }),
  };
}
