import type { Token } from './tokenize.ts';

const small: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  dozen: 12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
  k: 1e3,
};

/** Plurals that give an order of size only: "hundreds". */
export const orders: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  hundreds: 100,
  thousands: 1000,
  millions: 1e6,
  billions: 1e9,
};

/** A number read from tokens. */
export interface Numeral {
  readonly value: number;
  /** Index after the last token of the number. */
  readonly to: number;
  /** Letters stuck to the digits that are no scale: "17-year-old" gives "year-old". */
  readonly tail: string | null;
}

const digits = /^(\d+(?:,\d{3})*|\d+)(\.\d+)?(?:-?([a-z][a-z-]*))?$/u;

/** Reads the number that begins at token `i`: digits, words, and scales ("1.2 million", "two dozen", "forty-one"). */
export function readNumeral(tokens: readonly Token[], i: number): Numeral | null {
  const token = tokens[i]!;
  if (token.shape === 'number') {
    if (token.text.length > 24) return null;
    const match = digits.exec(token.lower);
    if (!match) return null;
    const value = Number(match[1]!.replaceAll(',', '') + (match[2] ?? ''));
    const tail = match[3] ?? null;
    if (tail !== null && Object.hasOwn(scales, tail)) return { value: value * scales[tail]!, to: i + 1, tail: null };
    if (tail !== null) {
      const [first, ...rest] = tail.split('-');
      if (first && rest.length > 0 && (scales[first] ?? 0) >= 100) {
        return { value: value * scales[first]!, to: i + 1, tail: rest.join('-') };
      }
      return { value, to: i + 1, tail };
    }
    return withScale(tokens, i + 1, value);
  }
  return readWords(tokens, i);
}

function readWords(tokens: readonly Token[], i: number): Numeral | null {
  const first = tokens[i]!.lower;
  if ((first === 'a' || first === 'an') && Object.hasOwn(scales, tokens[i + 1]?.lower ?? '')) {
    return tokens[i + 1]!.lower.length > 2 ? withScale(tokens, i + 1, 1) : null;
  }
  if (first === 'half' && tokens[i + 1]?.lower === 'a' && (scales[tokens[i + 2]?.lower ?? ''] ?? 0) > 10) {
    return withScale(tokens, i + 2, 0.5);
  }
  const word = wordValue(first);
  if (word === null) return null;
  let value = word.value;
  let at = i + 1;
  if (word.tail !== null) return { value, to: at, tail: word.tail };
  if (value >= 20 && value < 100 && value % 10 === 0) {
    const unit = small[tokens[at]?.lower ?? ''];
    if (unit !== undefined && unit > 0 && unit < 10) {
      value += unit;
      at++;
    }
  }
  return withScale(tokens, at, value);
}

function wordValue(lower: string): { value: number; tail: string | null } | null {
  if (Object.hasOwn(small, lower)) return { value: small[lower]!, tail: null };
  const hyphen = lower.indexOf('-');
  if (hyphen < 0 || lower.length > 40) return null;
  const head = lower.slice(0, hyphen);
  if (!Object.hasOwn(small, head)) return null;
  const parts = lower.slice(hyphen + 1).split('-');
  const unit = small[parts[0]!];
  if (small[head]! >= 20 && unit !== undefined && unit < 10) {
    const rest = parts.slice(1).join('-');
    return { value: small[head]! + unit, tail: rest === '' ? null : rest };
  }
  return /^(?:year|month|week|day|hour|minute|mile|foot|inch|point|member|person|page|story)/u.test(parts[0]!)
    ? { value: small[head]!, tail: parts.join('-') }
    : null;
}

function withScale(tokens: readonly Token[], from: number, start: number): Numeral {
  let value = start;
  let at = from;
  while (at < from + 3) {
    const lower = tokens[at]?.lower ?? '';
    if (!Object.hasOwn(scales, lower) || (lower.length <= 2 && tokens[at]!.text !== 'bn')) break;
    value *= scales[lower]!;
    at++;
    if (lower === 'hundred' && tokens[at]?.lower === 'and' && Object.hasOwn(small, tokens[at + 1]?.lower ?? '')) {
      value += small[tokens[at + 1]!.lower]!;
      at += 2;
    }
  }
  return { value: Math.round(value * 1e6) / 1e6, to: at, tail: null };
}
