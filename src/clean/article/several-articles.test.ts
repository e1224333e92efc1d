import { describe, expect, it } from 'vitest';
import { pageOf, register, STORY, wordsOf } from '../../../testing/articles/page.ts';
import { cleanPage } from '../index.ts';

const paragraphs = (of: readonly string[]) => of.map((words) => `<p>${words}</p>`).join('\n');

const OTHER = [
  'The library in Upper Marsh opens again on Monday, two years after water came through its roof, the parish council said.',
  'Volunteers dried about nine thousand books page by page in a gymnasium, and the parish paid for new shelves of oak.',
  'Sister Agnes Holt, who led the work, said the children’s room had been the first to be finished and the last to be painted.',
  'The reading hall will be open until nine in the evening on weekdays, an hour longer than before the flood.',
  'A concert of the brass band on Saturday is to raise money for the map collection, of which a third was lost.',
];
const THIRD = OTHER.map((words) => words.replace('library', 'swimming bath').replace('books', 'tiles'));

const post = (heading: string, body: readonly string[], level = 'h2', link = '') =>
  `<article class="story"><${level}>${link === '' ? heading : `<a href="${link}">${heading}</a>`}</${level}>
   <p class="byline">By Ana Ruiz</p><time datetime="2031-03-04">4 March 2031</time>${paragraphs(body)}</article>`;

const page = (title: string, ...posts: string[]) =>
  `<html><head><title>${title}</title></head><body><main>${posts.join('\n')}</main></body></html>`;

describe('a page of several articles', () => {
  it('reads its own and marks the others below it, saying so', () => {
    const article = cleanPage(
      pageOf(
        page(
          'Ferry to stop in October | The Harbour Post',
          post('Ferry to stop in October', STORY, 'h1'),
          post('Library opens again in Upper Marsh', OTHER, 'h1'),
          post('Swimming bath opens again', THIRD, 'h1'),
        ),
      ),
      register,
    );
    expect(article.title).toBe('Ferry to stop in October');
    expect(wordsOf(article, 'body')).toEqual(STORY);
    for (const words of OTHER) expect(wordsOf(article, 'furniture')).toContain(words);
    expect(article.notices.join()).toContain(
      'The page also holds 2 other articles, marked as furniture and not read: “Library opens again in Upper Marsh”, “Swimming bath opens again”.',
    );
  });

  it('knows its own by its title also where it comes second', () => {
    const article = cleanPage(
      pageOf(
        page(
          'Library opens again in Upper Marsh',
          post('Ferry to stop in October', STORY),
          post('Library opens again in Upper Marsh', OTHER),
        ),
      ),
      register,
    );
    expect(wordsOf(article, 'body')).toEqual(OTHER);
  });

  it('reads the first of a row of posts, and says that none is the page’s own', () => {
    const article = cleanPage(
      pageOf(
        page(
          'Notes from the Harbour',
          post('Ferry to stop in October', STORY, 'h2', 'https://harbourpost.example/ferry'),
          post('Library opens again in Upper Marsh', OTHER, 'h2', 'https://harbourpost.example/library'),
        ),
      ),
      register,
    );
    expect(wordsOf(article, 'body')).toEqual(STORY);
    expect(article.notices.join()).toMatch(
      /list of 2 articles, none of which is its own; only the first, “Ferry to stop/,
    );
  });

  it('leaves sections of one article, teasers and comments as they are', () => {
    const section = (heading: string, body: readonly string[]) =>
      `<article><h2>${heading}</h2>${paragraphs(body)}</article>`;
    const remark = `<article class="comment-body"><h3>Lee Dorn says</h3><time>4 March 2031</time>${paragraphs(OTHER)}</article>`;
    const sections = `<div class="entry-content">${section('What the board says', STORY)}${section('What the parish says', OTHER)}</div>`;
    const article = cleanPage(
      pageOf(page('Ferry and library', `<h1>Ferry and library</h1>${sections}`, remark)),
      register,
    );
    expect(wordsOf(article, 'body')).toEqual(expect.arrayContaining([STORY[0], OTHER[0]]));
    expect(article.notices).toEqual([]);
  });
});
