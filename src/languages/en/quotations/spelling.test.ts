import { expect, it } from 'vitest';
import { oneSpelling } from './spelling.ts';

it.each([
  ['harbours', 'harbors'],
  ['recognised', 'recognized'],
  ['theatre', 'theater'],
  ['defence', 'defense'],
  ["won't", 'will not'],
  ["they're", 'they are'],
])('%s and %s are one wording', (one, other) => {
  expect(oneSpelling(one)).toBe(oneSpelling(other));
});

it.each([
  ['harbour', 'harbours'],
  ['can', "can't"],
])('%s and %s are two', (one, other) => {
  expect(oneSpelling(one)).not.toBe(oneSpelling(other));
});
