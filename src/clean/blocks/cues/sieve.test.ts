import { expect, it } from 'vitest';
import { sieveOf, weightIn } from './sieve.ts';

const sieve = sieveOf([
  { pattern: /\bgive us\b/i, weight: 1 },
  { pattern: /\bpay\b|\bbuy\b/i, weight: 2 },
  { pattern: /^more:/i, weight: 4 },
  { pattern: /\bLAMP\b/, weight: 8 },
]);

it.each([
  ['gull on a mast', 0],
  ['GIVE US a lamp', 1],
  ['give us more and buy', 3],
  ['buyer', 0],
  ['More: gull', 4],
  ['no more: gull', 0],
  ['a LAMP, pay for it', 10],
])('“%s” weighs what each cue weighs alone: %d', (text, weight) => {
  expect(weightIn(text, sieve)).toBe(weight);
});
