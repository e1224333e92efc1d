import { expect, it } from 'vitest';
import { spokenSpans } from './spoken-spans.ts';

/** What is taken for somebody's words in a body of these paragraphs. */
const spoken = (...paragraphs: readonly string[]) => {
  const text = paragraphs.join('\n\n');
  return spokenSpans({ text, blocks: [{ start: 0, end: text.length, kind: 'body' }] }).map(({ start, end }) =>
    text.slice(start, end),
  );
};

it('a paragraph brought in with a colon is what somebody said or wrote', () => {
  expect(spoken('The ferry line sent us this statement:', 'We regret it.', 'It sails at noon.')).toEqual([
    'We regret it.',
  ]);
  expect(spoken('The ferry line has three boats:', 'They are old.')).toEqual([]);
});

it('but a report brought in is its paper’s prose', () => {
  expect(spoken('The Harbour Ledger reported:', 'The boats are old.')).toEqual([]);
});

it('words in single quotation marks are spoken over paragraphs', () => {
  expect(spoken('Marsh told the Ledger: ‘We waited.', '‘Nobody came.’', 'It rained.')).toEqual([
    '‘We waited.',
    '‘Nobody came.’',
  ]);
  expect(spoken("Marsh said: 'We don't know.' It rained.")).toEqual(["'We don't know.'"]);
  expect(spoken('The ’90s were wet: ’twas so.', 'Its ‘boats’ are old.')).toEqual([]);
});

it('takes time in proportion to the text', () => {
  const long = spoken(`Marsh said: ‘W${'word, '.repeat(40_000)}`);
  expect(long).toHaveLength(1);
});
