import { mayBeginNumber, orders, readNumeral } from '../../languages/en/numbers/numerals.ts';
import {
  afterTwice,
  besideSizes,
  coupled,
  scalesAfterVague,
  sizeStarts,
  vagueSizes,
} from '../../languages/en/quantities/sizes.ts';
import type { Token } from '../../languages/language.ts';
import type { Bound, Quantity, Span } from '../../model.ts';
import { boundAfter, boundBefore } from './bounds.ts';
import { countedNoun } from './counted.ts';
import { isCount } from './exclusions.ts';
import { fractionAt } from './fractions.ts';
import { isIdle } from './idle.ts';
import { rangeEnd, ratioEnd } from './ranges.ts';
import { prefixedDollar, signOf, unitAfter } from './units.ts';

/** A number as read, before bounds and nouns: its tokens, and what it says. */
interface NumberRead {
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  /** Letters stuck to the number that name what is counted: "year-old". */
  readonly tail: string | null;
}

/**
 * The quantities of a paragraph's tokens: number, bound, unit and what is counted. Numbers that count nothing (ordinals,
 * years, scores, parts of names) are none. A range gives two quantities, its lower end at least, its upper end at most. A
 * fraction of a whole is a share in per cent. Linear in the number of tokens.
 *
 * @param taken tells tokens that belong to a time expression
 * @param tags for each token an index into `tagLabels`, where a tagger read them
 */
export function quantitiesIn(
  tokens: readonly Token[],
  taken: (index: number) => boolean,
  tags: Uint8Array | null = null,
): Quantity[] {
  const found: Quantity[] = [];
  let i = 0;
  while (i < tokens.length) {
    const number = mayBeginQuantity(tokens[i]!) && !taken(i) ? numberAt(tokens, i) : null;
    if (number === null) {
      i++;
      continue;
    }
    const ratio = ratioEnd(tokens, number.to);
    if (ratio > 0) {
      i = ratio;
      continue;
    }
    const second = rangeEnd(tokens, number, (at) => (taken(at) ? null : numberAt(tokens, at)));
    if (second) {
      const { upper, lower } = second;
      const noun = nounOf(tokens, upper, taken, tags);
      found.push(
        quantityOf(tokens, { ...lower, bound: 'at-least' }, noun),
        quantityOf(tokens, { ...upper, bound: 'at-most' }, noun),
      );
      i = upper.to;
      continue;
    }
    if (!isIdle(tokens, number.from, number.to)) found.push(withBound(tokens, number, taken, tags));
    i = Math.max(i + 1, number.to);
  }
  return found;
}

const sizes = new Set([...sizeStarts, ...Object.keys(orders)]);

/** False for a token that no quantity begins with: a quick look that spares most words the reading. */
function mayBeginQuantity(token: Token): boolean {
  return mayBeginNumber(token) || sizes.has(token.lower) || signOf(token) !== null;
}

function numberAt(tokens: readonly Token[], i: number): NumberRead | null {
  const sign = signOf(tokens[i]);
  const fraction = sign === null ? fractionAt(tokens, i) : null;
  if (fraction) return { from: i, to: fraction.to, value: fraction.value, bound: 'exact', unit: '%', tail: null };
  const vague = sign === null ? vagueAt(tokens, i) : null;
  const read = vague ?? exactAt(tokens, i, sign);
  if (read === null) return null;
  const of = vague?.bound === 'at-least' && tokens[read.to]?.lower === 'of' ? 1 : 0;
  const unit = read.unit === null ? unitAfter(tokens, read.to + of) : null;
  if (unit === null || read.tail !== null) return read;
  const value = read.value === null ? null : Math.round(read.value * unit.factor * 1e6) / 1e6;
  return { ...read, unit: unit.unit, to: unit.to, value };
}

/** "hundreds", "tens of thousands", "several", "several dozen", "a couple of": a size, no number. */
function vagueAt(tokens: readonly Token[], i: number): NumberRead | null {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1]?.lower ?? '';
  const read = (to: number, value: number | null, bound: Bound) => ({
    from: i,
    to,
    value,
    bound,
    unit: null,
    tail: null,
  });
  if (Object.hasOwn(orders, lower)) {
    if (lower === 'tens' && next !== 'of') return null;
    if (lower === 'scores' && next !== 'of') return null;
    let [value, to] = [orders[lower]!, i + 1];
    while (tokens[to]?.lower === 'of' && Object.hasOwn(orders, tokens[to + 1]?.lower ?? '')) {
      value *= orders[tokens[to + 1]!.lower]!;
      to += 2;
    }
    return read(to, value, 'at-least');
  }
  if (lower === 'twice') return afterTwice.has(next) ? read(i + 1, 2, 'exact') : null;
  if (lower === 'couple' && tokens[i - 1]?.lower === 'a') {
    if (next === 'of') return { ...read(i + 1, 2, 'about'), from: i - 1 };
    if (Object.hasOwn(coupled, next)) return { ...read(i + 2, 2 * coupled[next]!, 'about'), from: i - 1 };
  }
  if (!vagueSizes.has(lower)) return null;
  if (scalesAfterVague.has(next)) {
    const two = { ...tokens[i]!, lower: 'two', text: 'two', shape: 'word' as const };
    const numeral = readNumeral([two, ...tokens.slice(i + 1, i + 4)], 0)!;
    return read(i + numeral.to, numeral.value, 'at-least');
  }
  return lower === 'several' ? read(i + 1, null, 'about') : null;
}

function exactAt(tokens: readonly Token[], i: number, sign: string | null): NumberRead | null {
  const first = sign === null ? i : i + 1;
  const numeral = readNumeral(tokens, first);
  if (!numeral || !isCount({ tokens, from: first, to: numeral.to, tail: numeral.tail, signed: sign !== null }))
    return null;
  const { value, to, tail } = numeral;
  const dollar = sign === null ? null : prefixedDollar(tokens[i - 1], tokens[i]!);
  return { from: dollar === null ? i : i - 1, to, value, bound: 'exact', unit: dollar ?? sign, tail };
}

function withBound(
  tokens: readonly Token[],
  number: NumberRead,
  taken: (index: number) => boolean,
  tags: Uint8Array | null,
): Quantity {
  const noun = nounOf(tokens, number, taken, tags);
  const after = boundAfter(tokens, number.to);
  const size = number.bound === 'at-least';
  const before =
    size && besideSizes.has(tokens[number.from - 1]?.lower ?? '') ? null : boundBefore(tokens, number.from);
  const bound = before?.bound ?? after?.bound ?? number.bound;
  const nounAfter =
    after && number.tail === null ? (noun ?? nounOf(tokens, { ...number, to: after.to }, taken, tags)) : noun;
  return quantityOf(
    tokens,
    { ...number, from: before?.from ?? number.from, to: after?.to ?? number.to, bound },
    nounAfter,
  );
}

function nounOf(
  tokens: readonly Token[],
  { to, value, unit, tail }: NumberRead,
  taken: (index: number) => boolean,
  tags: Uint8Array | null,
): Span | null {
  if (tokens[to - 1]!.lower === 'twice' || (tail !== null && unit !== null)) return null;
  if (tail !== null) {
    const { end } = tokens[to - 1]!;
    return { start: end - tail.length, end };
  }
  if (unit !== null && unit !== '%') return null;
  const points = tokens[to]?.lower === 'percentage' && /^points?$/u.test(tokens[to + 1]?.lower ?? '');
  if (points) return { start: tokens[to]!.start, end: tokens[to + 1]!.end };
  return countedNoun(tokens, { from: to, value, percent: unit === '%' }, taken, tags);
}

function quantityOf(
  tokens: readonly Token[],
  { from, to, value, bound, unit }: NumberRead,
  counted: Span | null,
): Quantity {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end, value, bound, unit, counted };
}
