import { table } from '../../base/table.ts';
import { currencyNames, dollarPrefixes } from '../../languages/en/quantities/currencies.ts';
import { degreeMarks, degreeScales } from '../../languages/en/quantities/degrees.ts';
import { percents } from '../../languages/en/quantities/percent.ts';
import type { Token } from '../../languages/language.ts';

const signs: Readonly<Record<string, string>> = table({
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
});

/** The currency of a sign before a number, or null. */
export function signOf(token: Token | undefined): string | null {
  return token && Object.hasOwn(signs, token.text) ? signs[token.text]! : null;
}

/** The currency of a dollar sign with a country before it ("US$", "A$"), or null. */
export function prefixedDollar(before: Token | undefined, sign: Token): string | null {
  if (sign.text !== '$' || before?.end !== sign.start) return null;
  return Object.hasOwn(dollarPrefixes, before.lower) ? dollarPrefixes[before.lower]! : null;
}

/** The unit a number is followed by, and the index after it; `factor` turns cents into their currency. */
export function unitAfter(tokens: readonly Token[], to: number): { unit: string; to: number; factor: number } | null {
  const token = tokens[to];
  if (!token) return null;
  const next = tokens[to + 1]?.lower ?? '';
  if (percents.has(token.lower)) {
    return token.lower === 'percentage' || /^points?$/u.test(next) ? null : { unit: '%', to: to + 1, factor: 1 };
  }
  if (token.lower === 'per' && next === 'cent') return { unit: '%', to: to + 2, factor: 1 };
  const scale = degreeMarks.has(token.lower) && Object.hasOwn(degreeScales, next) ? degreeScales[next]! : null;
  if (scale !== null) return { unit: scale, to: to + 2, factor: 1 };
  if (!Object.hasOwn(currencyNames, token.lower)) return null;
  return { unit: currencyNames[token.lower]!, to: to + 1, factor: token.lower === 'cents' ? 0.01 : 1 };
}
