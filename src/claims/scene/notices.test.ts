import { expect, it } from 'vitest';
import type { PlacedArticle } from '../people/placed-article.ts';
import { noticesIn } from './notices.ts';

const opening = 'Correction: an earlier version of this article named the wrong quay. ';
const notices = (length: number) => {
  const text = opening.padEnd(length, 'x');
  const blocks = [{ kind: 'furniture', start: 0, end: text.length }];
  return noticesIn({ article: { text, blocks }, annotations: { sentences: [] } } as unknown as PlacedArticle).length;
};

it('a line that speaks of a correction is a notice up to six hundred letters', () => {
  expect([notices(600), notices(601)]).toEqual([1, 0]);
});
