import { expect, test } from 'vitest';
import { wordsOf } from '../words/words.ts';
import { clauseBreaks } from './breaks.ts';

/** A sentence with a bar at each break. */
const parted = (text: string) => {
  const breaks = clauseBreaks(text, { start: 0, end: text.length }, wordsOf(text));
  return [
    ...breaks.map(({ start }, i) => text.slice(breaks[i - 1]?.end ?? 0, start)),
    text.slice(breaks.at(-1)?.end ?? 0),
  ].join('|');
};

test.each([
  ['The pier was closed, but reopened.', 'The pier was closed|but reopened.'],
  ['The pier, quay and lamp burned.', 'The pier, quay and lamp burned.'],
  ['The pier burned and the quay stood.', 'The pier burned|and the quay stood.'],
  ['The pier burned; the quay stood.', 'The pier burned|the quay stood.'],
  ['The pier burned because lamps fell.', 'The pier burned|because lamps fell.'],
])('a comma or an “and” parts clauses where a verb or a conjunction follows: %s', (text, clauses) => {
  expect(parted(text)).toBe(clauses);
});
