import { expect, it } from 'vitest';
import { textArticle } from '../model.ts';
import { defaultRegister } from '../outlets/index.ts';
import { annotate, readValues } from './index.ts';

it('finds the times and quantities that annotating finds, and nothing in another language', () => {
  const text =
    'The board voted on Monday, 3 March, by five votes to one.\nMay 5 of the 41 boats left for £2.5m? Mr May left two days after.';
  const article = { ...textArticle('a', text, { published: '2031-03-05' }), language: 'en' };
  const { times, quantities } = annotate(article, defaultRegister());
  expect(readValues(article)).toEqual({ times, quantities });
  expect(quantities.length).toBeGreaterThan(2);
  expect(readValues({ ...article, language: 'de' })).toEqual({ times: [], quantities: [] });
});
