import { NOT_QUITE, SAYS_HOW_MANY } from '../../../languages/en/numbers/bounds.ts';
import { NOTHING_COUNTED } from '../../../languages/en/numbers/counted-nouns.ts';
import { measureOf } from '../../../languages/en/numbers/measures.ts';
import { PEOPLE_BEFORE, PEOPLE_NOUN } from '../../../languages/en/numbers/people-counted.ts';
import { stem } from '../../../languages/en/words/stem.ts';
import { synonym } from '../../../languages/en/words/synonyms.ts';
import { wordsIn } from '../../../languages/en/words/words.ts';
import type { Quantity } from '../../../model.ts';
import { spansWithin } from '../../people/placed-article.ts';
import { clauseAround, type StorySentence } from '../../scene/sentence-index.ts';
import { type Amount, justUnder, rangeOf } from './amount.ts';
import { lengthsOf } from './lengths.ts';
import { talliesOf } from './tallies.ts';

const known = new WeakMap<StorySentence, readonly Amount[]>();

/** The amounts of a sentence, lengths of time among them; read once, for pairs of them ask again and again. */
export function amountsOf(told: StorySentence): readonly Amount[] {
  const held = known.get(told) ?? findAmounts(told);
  known.set(told, held);
  return held;
}

function findAmounts(told: StorySentence): Amount[] {
  const counts = withRanges(
    spansWithin(told.placed.annotations.quantities, told).flatMap((quantity) => ofQuantity(told, quantity) ?? []),
  );
  return [...counts, ...lengthsOf(told), ...talliesOf(told)];
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
  const { counted, bound } = quantity;
  const bare = counted === null && quantity.unit === null && countsPeopleBare(told, quantity);
  const what = bare
    ? PEOPLE_NOUN
    : counted === null
      ? ''
      : text.slice(counted.start, counted.end).replace(/\s+/gu, ' ');
  const last = what.split(/[\s-]/u).at(-1) ?? '';
  if ((what === '' && quantity.unit === null) || NOTHING_COUNTED.test(what) || NOTHING_COUNTED.test(last)) return null;
  const vague =
    quantity.value === null || (bound === 'at-least' && !SAYS_HOW_MANY.test(text.slice(quantity.start, quantity.end)));
  const noun = last === '' ? '' : synonym(stem(last));
  const { unit, head, value, reckoned } = reckon(quantity, noun);
  const span = {
    start: Math.min(quantity.start, counted?.start ?? quantity.start),
    end: Math.max(quantity.end, counted?.end ?? quantity.end),
  };
  const written = text.slice(quantity.start, quantity.end);
  const [low, high] =
    quantity.value === null
      ? [3, SEVERAL]
      : NOT_QUITE.test(written)
        ? [value * 0.9, justUnder(value)]
        : vague
          ? [value, topOf(value)]
          : rangeOf(value, bound);
  const between = counted === null ? [] : wordsIn(told.words, { start: quantity.end, end: counted.start });
  const inside = counted === null ? [] : wordsIn(told.words, counted).slice(0, -1);
  return {
    told,
    clause: clauseAround(told, span),
    span,
    unit,
    head,
    modifiers: new Set(
      [...between, ...inside].flatMap(({ term }) => (term === null || /^\p{N}/u.test(term) ? [] : [term])),
    ),
    what: what === '' ? (unit ?? '') : what,
    low,
    high,
    bound: quantity.value === null ? 'at-least' : bound,
    value,
    vague,
    reckoned,
    given: quantity.value ?? 3,
    article: false,
  };
}

/** Nobody says "several" of more. */
const SEVERAL = 30;
/** "Dozens" end where hundreds begin; "thousands" may be tens of thousands. */
const DOZENS = { least: 12, most: 143 } as const;

/** The most that "dozens", "hundreds" or "tens of thousands" can be. */
function topOf(value: number): number {
  if (value < 100) return value < DOZENS.least ? Number.POSITIVE_INFINITY : DOZENS.most;
  const power = 10 ** Math.floor(Math.log10(value));
  return (power === 1000 ? 100 * power : 10 * power) * (1 - 1e-9);
}

/** "Killed 12", "the toll has risen to 27": a number without a noun that counts people. */
function countsPeopleBare(told: StorySentence, { start }: Quantity): boolean {
  return PEOPLE_BEFORE.test(told.placed.article.text.slice(Math.max(told.start, start - 90), start).toLowerCase());
}

/** A number of miles, acres or degrees Fahrenheit in the unit that its kind is compared in. */
function reckon({ unit, value }: Quantity, noun: string): Pick<Amount, 'unit' | 'head' | 'value' | 'reckoned'> {
  const number = value ?? 3;
  if (unit === '°F') return { unit: '°C', head: '', value: ((number - 32) * 5) / 9, reckoned: '°F' };
  const measure = unit === null ? measureOf(noun) : undefined;
  if (measure === undefined) return { unit, head: noun, value: number, reckoned: unit === '°C' ? '°C' : null };
  return { unit: measure.unit, head: '', value: number * measure.factor, reckoned: noun };
}
