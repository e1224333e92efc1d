import { expect, it } from 'vitest';
import { pageOf, register, STORY } from '../../../testing/articles/page.ts';
import { cleanPage } from '../index.ts';

const body = STORY.map((words) => `<p>${words}</p>`).join('');
const titleOf = (title: string, above: string, lang = 'en') =>
  cleanPage(
    pageOf(`<html lang="${lang}"><head><title>${title}</title></head><body>${above}${body}</body></html>`),
    register,
  ).title;

it.each([
  [
    'the heading that goes on where the title ends, not a teaser with the title’s words',
    'The ferry will stop running',
    '<h1>The ferry will stop running in October</h1><h3>The ferry will stop running</h3>',
    'The ferry will stop running in October',
  ],
  [
    'of several main headings the one that shares words with the title',
    'Ferry stops: what the island says now',
    '<h1>Why the ferry stops and what the island does</h1><h1>Letters for you</h1>',
    'Why the ferry stops and what the island does',
  ],
  [
    'a heading, where the title says the site’s name and breaks off',
    'Harbour Enquiries -',
    '<h2>Ferry to stop in October</h2>',
    'Ferry to stop in October',
  ],
  ['not cut at a stretch of days', 'The harbour week 14. - 20. Juni 2031', '', 'The harbour week 14. - 20. Juni 2031'],
])('the headline is %s', (_, title, above, headline) => {
  expect(titleOf(title, above)).toBe(headline);
});

it('the headline of a Chinese page has no site behind a dash', () => {
  expect(titleOf('港口的渡轮十月停航，岛民怎么办！-海港新闻网', '', 'zh')).toBe('港口的渡轮十月停航，岛民怎么办！');
});
