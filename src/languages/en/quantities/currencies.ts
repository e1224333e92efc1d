import { table } from '../../../base/table.ts';

/** Letters before a dollar sign, and the currency (ISO 4217) they make it. */
export const dollarPrefixes: Readonly<Record<string, string>> = table({
  us: 'USD',
  'u.s.': 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  hk: 'HKD',
  nz: 'NZD',
  s: 'SGD',
});

/** Names of currencies, and the currency (ISO 4217) news in English means by them. */
export const currencyNames: Readonly<Record<string, string>> = table({
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
});
