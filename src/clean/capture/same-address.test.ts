import { expect, it } from 'vitest';
import { pageOf, register, STORY } from '../../../testing/articles/page.ts';
import { sharedAddress } from '../../base/shared-address.ts';
import { cleanPile } from '../index.ts';

it.each([
  'https://www.calderpost.example/a/ferry',
  'http://calderpost.example/a/ferry/',
  'https://m.calderpost.example/a/ferry?utm_source=mail#top',
  'https://amp.calderpost.example/a/ferry',
  'https://www.calderpost.example/amp/a/ferry',
  'https://www.calderpost.example/a/ferry/amp/',
])('%s is one page', (url) => {
  expect(sharedAddress(url)).toBe('calderpost.example/a/ferry');
});

it('a page is told from its neighbours by path and by query', () => {
  const all = ['https://x.example/a', 'https://x.example/b', 'https://x.example/a?id=7', 'https://x.example/'].map(
    sharedAddress,
  );
  expect(all).toEqual(['x.example/a', 'x.example/b', 'x.example/a?id=7', null]);
});

it('copies of one page have the publisher of the one no archive made', () => {
  const url = 'https://www.calderpost.example/a/ferry';
  const text = STORY.join('\n');
  const live = pageOf(text, { key: 'z', url, publisher: 'The Calder Post' });
  const saved = pageOf(text, {
    key: 'a',
    url: `https://web.archive.org/web/20310402101512/${url}`,
    publisher: 'Calder Media',
  });
  const bare = pageOf(text, { key: 'b', url: `${url}?utm_source=mail` });
  expect(cleanPile([saved, live, bare], register).map(({ publisher }) => publisher)).toEqual(
    Array(3).fill('The Calder Post'),
  );
});
