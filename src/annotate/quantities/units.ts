import { wordSet } from '../../base/word-set.ts';
import type { Token } from '../../languages/en/tokenize.ts';

const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
};
const prefixes: Readonly<Record<string, string>> = {
  us: 'USD',
  'u.s.': 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  hk: 'HKD',
  nz: 'NZD',
  s: 'SGD',
};
const names: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  cents: 'USD',
  pounds: 'GBP',
  euro: 'EUR',
  euros: 'EUR',
  yen: 'JPY',
  rupees: 'INR',
  rubles: 'RUB',
  roubles: 'RUB',
  pesos: 'MXN',
  yuan: 'CNY',
  francs: 'CHF',
  shekels: 'ILS',
  rand: 'ZAR',
  krona: 'SEK',
  kronor: 'SEK',
};
const percents = wordSet('% percent pc pct percentage');

/** The currency of a sign before a number, or null. */
export function signOf(token: Token | undefined): string | null {
  return token && Object.hasOwn(signs, token.text) ? signs[token.text]! : null;
}

/** The currency of a dollar sign with a country before it ("US$", "A$"), or null. */
export function prefixedDollar(before: Token | undefined, sign: Token): string | null {
  if (sign.text !== '$' || before?.end !== sign.start) return null;
  return Object.hasOwn(prefixes, before.lower) ? prefixes[before.lower]! : null;
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
  if (!Object.hasOwn(names, token.lower)) return null;
  return { unit: names[token.lower]!, to: to + 1, factor: token.lower === 'cents' ? 0.01 : 1 };
}
