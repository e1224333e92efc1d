import { expect, it } from 'vitest';
import { pageOf, register, STORY } from '../../../testing/articles/page.ts';
import { cleanPage } from '../clean-page.ts';
import { declaredDate } from './declared-date.ts';

it.each([
  ['2031-03-04', '2031-03-04'],
  ['2031-03', '2031-03'],
  ['1931', '1931'],
  ['2031-03-04T10:00:00.123+01:00', '2031-03-04T10:00:00.123+01:00'],
  ['2031-03-04 10:00:00 +0000 UTC', '2031-03-04 10:00:00 +0000 UTC'],
  ['3 March 2031', '2031-03-03'],
  ['20310304', '2031-03-04'],
  ['2031-13-04', null],
  ['2031-03-32', null],
  ['0', null],
  ['By Ana Ruiz', null],
  ['+275760-09-13T00:00:00Z', null],
])('a record that declares %s was published %s', (value, date) => {
  expect(declaredDate(value)).toBe(date);
});

it('a declared date that cannot be read is left out with a notice, and the page’s own is taken', () => {
  const article = cleanPage(
    pageOf(`Ferry stops\n\n3 March 2031\n\n${STORY.join('\n\n')}`, { published: 'By', retrieved: '0' }),
    register,
  );
  expect([article.published, article.retrieved]).toEqual(['2031-03-03', null]);
  expect(article.notices).toEqual([
    'Its published is no date that can be read; it was left out.',
    'Its retrieved is no date that can be read; it was left out.',
  ]);
});
