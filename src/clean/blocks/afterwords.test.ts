import { describe, expect, it } from 'vitest';
import { pageOf, register, STORY, wordsOf } from '../../../testing/articles/page.ts';
import { cleanPage } from '../index.ts';

const paragraphs = STORY.map((words) => `<p>${words}</p>`).join('');
const page = (body: string, head = '') =>
  `<html><head><title>Ferry to stop in October</title>${head}</head><body><h1>Ferry to stop in October</h1>${body}</body></html>`;
const bodyOf = (html: string) => wordsOf(cleanPage(pageOf(html), register), 'body');

describe('what follows a body', () => {
  it.each([
    ['About the author', 'Likes boats of every kind and has written about most of them since 2019, also abroad.'],
    ['Über die Autorin', 'Studiert an der Seefahrtschule und schreibt am liebsten über kleine Häfen und ihre Leute.'],
    ['Ana Ruiz', 'Ana Ruiz has seen every island of the bay and lives on the smallest of them with two cats.'],
  ])('is about the author below “%s”', (line, words) => {
    const article = page(`<div class="article-body">${paragraphs}<h4>${line}</h4><p>${words}</p></div>`);
    expect(bodyOf(article)).not.toContain(words);
    expect(bodyOf(article)).toEqual(expect.arrayContaining([STORY[0], STORY.at(-1)]));
  });

  it('may be the first words of other articles', () => {
    const teaser =
      'The library in Upper Marsh opens again on Monday, two years after water came through its roof, and the…';
    const more = 'Nobody knew whose cat it was that crossed the ice on Sunday. Read more';
    const article = page(
      `<div class="article-body">${paragraphs}<p><a href="/a">Library opens again in Upper Marsh</a></p><p>${teaser}</p><p>${more}</p></div>`,
    );
    expect(bodyOf(article)).toEqual(STORY);
  });
});

describe('what stands in a body', () => {
  it('keeps a heading in a container of another name', () => {
    const parts = `<div class="widget-text article-text">${paragraphs}</div>`.replace(
      '<p>He',
      '<div class="widget-heading"><h2>No date for a return</h2></div><p>He',
    );
    expect(bodyOf(page(parts))).toContain('No date for a return');
  });
});

describe('a lead outside the container of the body', () => {
  it('is known by what the page says it is about', () => {
    const lead = 'Who carries mail and pupils when the only boat is gone: an island looks for help.';
    const head = `<meta property="og:description" content="${lead}">`;
    const article = cleanPage(
      pageOf(page(`<div class="banner-top"><p>${lead}</p></div><div class="article-body">${paragraphs}</div>`, head)),
      register,
    );
    expect(wordsOf(article, 'deck')).toEqual([lead]);
  });
});
