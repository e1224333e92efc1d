import { describe, expect, it } from 'vitest';
import { pageOf, register, STORY } from '../../../testing/articles/page.ts';
import { cleanPage } from '../index.ts';

const read = (head: string, body: string) =>
  cleanPage(
    pageOf(`<html><head>${head}</head><body>${body}${STORY.map((words) => `<p>${words}</p>`).join('')}</body></html>`),
    register,
  );

describe('the headline', () => {
  it.each([
    [
      'without a kicker inside it',
      '<title>Islands: Ferry to stop in October</title>',
      '<h1><span class="kicker">Islands</span><span>: </span><span>Ferry to stop in October</span></h1>',
    ],
    [
      'without a subtitle inside it',
      '<title>Ferry to stop in October</title>',
      '<h1>Ferry to stop in October <small>An island looks for help</small></h1>',
    ],
    [
      'after the name of the site and of a shelf',
      '<title>Harbour Notes » Blog Archive » Ferry to stop in October</title>',
      '<h1><a href="/">Harbour Notes</a></h1><h2>Ferry to stop in October</h2>',
    ],
    [
      'as a lower heading that the title holds',
      '<title>Harbour Notes - Ferry to stop in October - Islands - News</title>',
      '<h2>Ferry to stop in October</h2>',
    ],
    [
      'before a domain',
      '<title>harbour-notes.org » Ferry to stop in October</title>',
      '<h1><a href="/"><img alt="harbour-notes.org"></a></h1>',
    ],
  ])('is read %s', (_, head, body) => {
    expect(read(head, body).title).toBe('Ferry to stop in October');
  });

  it('keeps its own dash', () => {
    const words = 'Ferry to stop – at last';
    expect(read(`<title>${words} | The Harbour Post</title>`, `<h1>${words}</h1>`).title).toBe(words);
  });
});

describe('the byline', () => {
  it.each([
    ['a field of the system', '<div class="field field--name-field-author field--type-reference">Ana Ruiz</div>'],
    ['a hyperlink to the author’s page', '<a href="https://harbourpost.example/author/ana-ruiz">Ana Ruiz</a>'],
    ['a label on the line before', '<div>Text:</div><div>Ana Ruiz</div>'],
    ['an office before the name', '<p class="byline">Staff ReporterAna Ruiz</p>'.replace('Staff Reporter', 'By ')],
  ])('is found in %s', (_, inset) => {
    expect(read('<title>Ferry to stop in October</title>', `<h1>Ferry to stop in October</h1>${inset}`).byline).toBe(
      'Ana Ruiz',
    );
  });

  it('is the one shown where the metadata name who typed it in', () => {
    const head = '<title>Ferry to stop</title><meta name="author" content="web desk 2">';
    expect(read(head, '<h1>Ferry to stop in October</h1><p>By Ana Ruiz</p>').byline).toBe('Ana Ruiz');
  });

  it('names all where linked data name one', () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Ferry to stop',
      author: { '@type': 'Person', name: 'Ana Ruiz' },
    });
    const head = `<title>Ferry to stop</title><meta name="author" content="Ana Ruiz, Lee Dorn"><script type="application/ld+json">${data}</script>`;
    const article = read(head, '<h1>Ferry to stop in October</h1>');
    expect(article.authors?.people).toEqual(['Ana Ruiz', 'Lee Dorn']);
  });
});
