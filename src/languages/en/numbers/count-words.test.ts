import { expect, it } from 'vitest';
import { countOf } from './count-words.ts';

it.each([
  ['no', 0],
  ['An', 1],
  ['Twelve', 12],
  ['thirteen', null],
  ['16', 16],
  ['votes', null],
])('a word counts up to twelve, figures as they say: %s', (word, count) => {
  expect(countOf(word)).toBe(count);
});
