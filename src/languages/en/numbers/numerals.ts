import { table } from '../../../base/table.ts';
import type { Numeral, Token } from '../../language.ts';

const small: Readonly<Record<string, number>> = table({
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
});

const scales: Readonly<Record<string, number>> = table({
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
});

/** Plurals that give an order of size only: "hundreds". The least they can mean. */
export const orders: Readonly<Record<string, number>> = table({
  tens: 20,
  dozens: 24,
  scores: 40,
  hundreds: 100,
  thousands: 1000,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
});

const digits = /^(\d+(?:,\d{3})*)(\.\d+)?(?:-?([a-z][a-z-]*))?$/u;
const longest = 24;

/**
 * Reads the number that begins at token `i`: digits, words, scales and halves ("1.2 million", "two dozen", "forty-one",
 * "5 1/2", "two thousand and nine"). Null if none begins there.
 */
export function readNumeral(tokens: readonly Token[], i: number): Numeral | null {
  const token = tokens[i];
  if (!token) return null;
  return token.shape === 'number' ? readDigits(tokens, i, token) : readWords(tokens, i, token);
}

function readDigits(tokens: readonly Token[], i: number, token: Token): Numeral | null {
  if (token.text.length > longest) return null;
  const match = digits.exec(token.lower);
  if (!match) return null;
  const value = Number(match[1]!.replaceAll(',', '') + (match[2] ?? ''));
  const tail = match[3] ?? null;
  if (tail === null)
    return withScale(tokens, afterHalf(tokens, i + 1), value + (afterHalf(tokens, i + 1) - i > 1 ? 0.5 : 0));
  if (Object.hasOwn(scales, tail)) return { value: round(value * scales[tail]!), to: i + 1, tail: null };
  const [first, ...rest] = tail.split('-');
  if (first && rest.length > 0 && (scales[first] ?? 0) >= 100) {
    return { value: round(value * scales[first]!), to: i + 1, tail: rest.join('-') };
  }
  return { value, to: i + 1, tail };
}

/** Index after "1/2" written beside a number, else the index given. */
function afterHalf(tokens: readonly Token[], at: number): number {
  const [one, bar, two] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return one?.text === '1' && bar?.text === '/' && two?.text === '2' && one.end === bar.start && bar.end === two.start
    ? at + 3
    : at;
}

function readWords(tokens: readonly Token[], i: number, token: Token): Numeral | null {
  const first = token.lower;
  const next = tokens[i + 1]?.lower ?? '';
  if ((first === 'a' || first === 'an') && next.length > 2 && Object.hasOwn(scales, next)) {
    return withScale(tokens, i + 1, 1);
  }
  if (first === 'half' && (next === 'a' || next === 'an') && (scales[tokens[i + 2]?.lower ?? ''] ?? 0) > 10) {
    return withScale(tokens, i + 2, 0.5);
  }
  const below = belowHundred(tokens, i);
  if (below === null || below.tail !== null) return below;
  return withScale(tokens, below.to, below.value);
}

/** "forty", "forty-one", "forty one", "two-week". */
function belowHundred(tokens: readonly Token[], i: number): Numeral | null {
  const lower = tokens[i]?.lower ?? '';
  if (Object.hasOwn(small, lower)) {
    const value = small[lower]!;
    const unit = value >= 20 ? small[tokens[i + 1]?.lower ?? ''] : undefined;
    const joined = unit !== undefined && unit > 0 && unit < 10;
    return { value: joined ? value + unit : value, to: joined ? i + 2 : i + 1, tail: null };
  }
  const hyphen = lower.indexOf('-');
  if (hyphen < 0 || lower.length > 40 || !Object.hasOwn(small, lower.slice(0, hyphen))) return null;
  const tens = small[lower.slice(0, hyphen)]!;
  const [second = '', ...rest] = lower.slice(hyphen + 1).split('-');
  const unit = small[second];
  if (tens >= 20 && unit !== undefined && unit > 0 && unit < 10) {
    return { value: tens + unit, to: i + 1, tail: rest.length === 0 ? null : rest.join('-') };
  }
  if (Object.hasOwn(scales, second) && second.length > 2) {
    return { value: tens * scales[second]!, to: i + 1, tail: rest.length === 0 ? null : rest.join('-') };
  }
  if (
    unit !== undefined ||
    /^(?:third|quarter|fifth|half|thirds|quarters|fifths|and|to|on|off|way|time|man)$/u.test(second)
  )
    return null;
  return { value: tens, to: i + 1, tail: [second, ...rest].join('-') };
}

/** Takes the scales that follow and, where the number is in words, smaller parts ("two thousand and nine"). */
function withScale(tokens: readonly Token[], from: number, start: number): Numeral {
  const inWords = tokens[from - 1]?.shape === 'word';
  let total = 0;
  let current = start;
  let at = from;
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < 12; n++) {
    const lower = tokens[at]?.lower ?? '';
    const scale = Object.hasOwn(scales, lower) && (lower.length > 2 || lower === 'bn') ? scales[lower]! : 0;
    if (scale >= 1000 && scale < least && current > 0) {
      total += current * scale;
      current = 0;
      least = scale;
      at++;
    } else if (scale > 0 && scale < 1000 && current > 0) {
      current *= scale;
      at++;
    } else {
      const next = lower === 'and' && (current >= 100 || least < 1e6) ? at + 1 : at;
      const room = current > 0 ? current % 100 === 0 && current >= 100 : total > 0;
      const part = inWords && room && tokens[next]?.shape === 'word' ? belowHundred(tokens, next) : null;
      if (part === null || part.tail !== null || part.value === 0) break;
      if (next > at && part.value === 1 && !/^(?:one)$/u.test(tokens[next]!.lower)) break;
      current += part.value;
      at = part.to;
    }
  }
  return { value: round(total + current), to: at, tail: null };
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

const ordinals: readonly string[] =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
 sixteenth seventeenth eighteenth nineteenth`.split(/\s+/u);

/** Reads the ordinal (1–99) that begins at token `i`: "21st", "first", "twenty-first", "twenty first". */
export function readOrdinal(
  tokens: readonly Token[],
  i: number,
): { readonly value: number; readonly to: number } | null {
  const lower = tokens[i]?.lower ?? '';
  const match = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(lower);
  if (match) return { value: Number(match[1]), to: i + 1 };
  const alone = ordinals.indexOf(lower) + 1;
  if (alone > 0) return { value: alone, to: i + 1 };
  if (lower === 'twentieth' || lower === 'thirtieth') return { value: lower === 'twentieth' ? 20 : 30, to: i + 1 };
  const [tens = '', unit] = lower.split('-', 2);
  const value = small[tens] ?? 0;
  if (value < 20) return null;
  const rest = ordinals.indexOf(unit ?? tokens[i + 1]?.lower ?? '') + 1;
  return rest > 0 && rest < 10 ? { value: value + rest, to: unit === undefined ? i + 2 : i + 1 } : null;
}

/** Reads a year in words at token `i`: "nineteen eighty-two", "two thousand and nine", "nineteen oh four". */
export function readYearWords(
  tokens: readonly Token[],
  i: number,
): { readonly value: number; readonly to: number } | null {
  const head = small[tokens[i]?.lower ?? ''];
  if (head === undefined) return null;
  if (head === 2 && tokens[i + 1]?.lower === 'thousand') {
    const numeral = withScale(tokens, i + 1, 2);
    return numeral.value < 2100 ? { value: numeral.value, to: numeral.to } : null;
  }
  if (head < 16 || head > 20) return null;
  const second = tokens[i + 1]?.lower ?? '';
  if (second === 'hundred') {
    const rest = belowHundred(tokens, tokens[i + 2]?.lower === 'and' ? i + 3 : i + 2);
    return rest && rest.tail === null
      ? { value: head * 100 + rest.value, to: rest.to }
      : { value: head * 100, to: i + 2 };
  }
  if (/^(?:zero|oh|o)$/u.test(second)) {
    const unit = small[tokens[i + 2]?.lower ?? ''];
    return unit !== undefined && unit > 0 && unit < 10 ? { value: head * 100 + unit, to: i + 3 } : null;
  }
  const rest = belowHundred(tokens, i + 1);
  return rest && rest.tail === null && rest.value >= 10 ? { value: head * 100 + rest.value, to: rest.to } : null;
}

const ordinalWords = new Set([...ordinals, 'twentieth', 'thirtieth']);

/** False for a word that no number or ordinal begins with, whatever follows: a quick look before the reading. */
export function mayBeginNumber({ lower, shape }: Token): boolean {
  if (shape !== 'word') return shape === 'number';
  if (Object.hasOwn(small, lower) || ordinalWords.has(lower)) return true;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && Object.hasOwn(small, lower.slice(0, hyphen));
}
