import { describe, expect, it } from 'vitest';
import { pageOf, register, STORY, wordsOf } from '../../../testing/articles/page.ts';
import { cleanPage } from '../index.ts';

const read = (html: string) => cleanPage(pageOf(html), register);
const head = '<head><title>Ferry runs aground</title></head>';
const paragraphs = STORY.map((words) => `<p>${words}</p>`).join('');

describe('a page streamed by React and never run', () => {
  const part = (id: string, inner: string) => `<div hidden id="${id}">${inner}</div>`;

  it('has its parts where its scripts would have put them', () => {
    const article = read(
      `${head}<body><template id="B:0"></template><p>Menu</p>${part('S:0', `<main><h1>Ferry runs aground</h1>${paragraphs}</main>`)}<script>$RC("B:0","S:0")</script></body>`,
    );
    expect(wordsOf(article, 'body')).toEqual(STORY);
    expect(article.text.indexOf('Menu')).toBeGreaterThan(article.text.indexOf(STORY[0]!));
  });

  it('hides what no script shows', () => {
    expect(read(`${head}<body>${part('S:0', paragraphs)}</body>`).text).not.toContain(STORY[0]!);
  });

  it('has a part that no script names in the placeholder of its number, where there is one', () => {
    const broken = (place: string) =>
      read(`${head}<body><template id="${place}"></template>${part('S:0', paragraphs)}</body>`);
    expect(wordsOf(broken('B:0'), 'body')).toEqual(STORY);
    expect(broken('B:1').text).not.toContain(STORY[0]!);
  });

  it('ends where a part holds its own placeholder', () => {
    const inner = `<template id="B:0"></template>${paragraphs}`;
    expect(
      read(`${head}<body><template id="B:0"></template>${part('S:0', inner)}<script>$RC("B:0","S:0")</script></body>`)
        .text,
    ).toContain(STORY[0]!);
  });
});

describe('a page whose text stands in its data alone', () => {
  const parts = STORY.map((html) => ({ type: 'p', html }));
  const article = { title: 'Ferry', byline: 'Ana Ruiz', body: parts };

  it.each([
    [
      'a script of JSON',
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { article } })}</script>`,
    ],
    ['what a script assigns', `<script>window.__STATE__ = ${JSON.stringify({ entities: { 7: article } })};</script>`],
    [
      'HTML in a string',
      `<script type="application/json">${JSON.stringify({ post: { author: { name: 'Ana Ruiz' }, content: paragraphs } })}</script>`,
    ],
    [
      'rows a framework pushes',
      `<script>self.__next_f.push(${JSON.stringify([1, `5:${JSON.stringify(article)}\n`])})</script>`,
    ],
  ])('is read: %s', (_, script) => {
    const read_ = read(`${head}<body><div id="app">Loading</div>${script}</body>`);
    expect(wordsOf(read_, 'body')).toEqual(STORY);
    expect(read_.byline).toBe('Ana Ruiz');
    expect(read_.notices.join()).toContain('data it carries');
  });

  it('is not read where the page shows its text', () => {
    const script = `<script type="application/json">${JSON.stringify({ comments: [], body: parts.map(() => ({ html: 'Another story that is told in the data of this page alone, at length and twice.' })) })}</script>`;
    const shown = read(`${head}<body><article>${paragraphs}</article>${script}</body>`);
    expect(wordsOf(shown, 'body')).toEqual(STORY);
  });

  it('leaves comments and texts of the interface alone', () => {
    const script = `<script type="application/json">${JSON.stringify({ comments: parts, messages: { consent: paragraphs } })}</script>`;
    expect(wordsOf(read(`${head}<body>Loading${script}</body>`), 'body')).toEqual([]);
  });
});

describe('a body in linked data', () => {
  const data = (articleBody: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry runs aground', articleBody })}</script>`;

  it('is read where the page shows a teaser of it, which is then no second body', () => {
    const article = read(
      `<head>${data(STORY.join('\n'))}</head><body><div class="teaser"><h1>Ferry runs aground</h1><p>${STORY[0]}</p></div></body>`,
    );
    expect(wordsOf(article, 'body')).toEqual(STORY);
    expect(article.notices.join()).toContain('linked data');
  });

  it('is not read where the page shows what the data lack', () => {
    const more =
      'The harbour board will meet on Monday to hear the captain, who has been with the line for twenty years.';
    const article = read(
      `<head>${data(STORY.slice(0, 3).join('\n'))}</head><body><article>${paragraphs}<p>${more}</p></article></body>`,
    );
    expect(article.notices.join()).not.toContain('linked data');
  });
});
