import { expect, it } from 'vitest';
import { cutAtClause, TITLE } from './title.ts';

it.each([
  ['The board gave the contract to Dunmore.', 'The board gave the contract to Dunmore'],
  [
    'The harbour board of Port Calder gave its largest contract to Dunmore Dredging, which had asked for it in a letter of May.',
    'The harbour board of Port Calder gave its largest contract to Dunmore Dredging',
  ],
  [
    'The harbour board of Port Calder gave its largest contract to Dunmore Dredging after nobody else had asked for it.',
    'The harbour board of Port Calder gave its largest contract to Dunmore Dredging',
  ],
])('a title of "%s" ends at a clause', (words, title) => expect(cutAtClause(words)).toBe(title));

it('a title does not end on a word that needs another', () => {
  expect(cutAtClause(`${'Harbour '.repeat(12)}the of with boats there`)).toBe(`${'Harbour '.repeat(12)}`.trim());
});

it('a title is never longer than the longest', () => {
  expect(cutAtClause('x'.repeat(30).concat(' y'.repeat(80))).length).toBeLessThanOrEqual(TITLE.most);
  expect(cutAtClause('x'.repeat(TITLE.most))).toHaveLength(TITLE.most);
});
