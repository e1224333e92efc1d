import { expect, it } from 'vitest';
import { cutAtClause, isWholeTitle, TITLE } from './title.ts';

it.each([
  ['The board gave the contract to Dunmore.', 'The board gave the contract to Dunmore'],
  [
    'The harbour board of Port Calder gave the largest contract of its long history and worth 41 million to the firm of Dunmore Dredging, which had asked for it in a letter of May.',
    'The harbour board of Port Calder gave the largest contract of its long history and worth 41 million to the firm of Dunmore Dredging',
  ],
  [
    'The harbour board of Port Calder gave the largest contract of its long history and worth 41 million to the firm of Dunmore Dredging after nobody else had asked for it.',
    'The harbour board of Port Calder gave the largest contract of its long history and worth 41 million to the firm of Dunmore Dredging',
  ],
])('a title of "%s" ends at a clause', (words, title) => expect(cutAtClause(words)).toBe(title));

it.each([
  ['The board gave the contract away.”', 'The board gave the contract away'],
  ['The board gave the contract to Ana R.', 'The board gave the contract to Ana R.'],
  ['The board calls it “Harbour Now,”', 'The board calls it “Harbour Now”'],
  ['The board gave the contract away. \\n', 'The board gave the contract away'],
])('a title of "%s" has no mark at its end', (words, title) => expect(cutAtClause(words)).toBe(title));

it('a title does not end on a word that needs another', () => {
  expect(cutAtClause(`${'Harbour '.repeat(16)}the of with boats there`)).toBe(`${'Harbour '.repeat(16)}`.trim());
});

it('a title is never longer than the longest', () => {
  expect(cutAtClause('x'.repeat(30).concat(' y'.repeat(120))).length).toBeLessThanOrEqual(TITLE.most);
  expect(cutAtClause('x'.repeat(TITLE.most))).toHaveLength(TITLE.most);
});

it.each([
  ['The board will shut the quay', ' after the boats have left.', true],
  ['The board will shut the quay', ' unless the boats leave.', false],
  ['The board will shut the', ' quay.', false],
])('%j, cut before %j, says the same by itself: %s', (title, rest, whole) => {
  expect(isWholeTitle(title, title + rest)).toBe(whole);
});
