import { describe, expect, it } from 'vitest';
import { pageOf, register, STORY, wordsOf } from '../../testing/articles/page.ts';
import { cleanPage } from './index.ts';

const BODY = STORY.map((words) => `<p>${words}</p>`).join('');
const htmlOf = (head: string, top: string, lang = 'en', rest = '') =>
  cleanPage(
    pageOf(`<html lang="${lang}"><head>${head}</head><body>${top}<div>${BODY}</div>${rest}</body></html>`),
    register,
  );

describe('dates of a page', () => {
  it.each([
    [
      'a graph without a date for the article',
      '<script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"x"},{"@type":"WebPage","datePublished":"2031-03-04T08:00:00+0100"}]}</script>',
      '2031-03-04T08:00:00+01:00',
    ],
    ['meta', '<meta name="dcterms.issued" content="2031-03-04 08:00:00">', '2031-03-04T08:00:00'],
    ['meta in words', '<meta name="pubdate" content="Tue, 04 Mar 2031 08:00:00 GMT">', '2031-03-04'],
    ['the address', '<link rel="canonical" href="https://harbourpost.example/2031/03/04/ferry">', '2031-03-04'],
    ['a field of a database that was never filled', '<meta name="date" content="0001-01-01T00:00:00">', null],
  ])('reads %s', (_, head, published) => {
    expect(htmlOf(head, '<h1>Ferry stops</h1>').published).toBe(published);
  });

  it.each([
    ['de', '<p>Veröffentlicht am 4. März 2031, 8:00 Uhr</p>'],
    ['de', '<p>04.03.2031 | Nachrichten</p>'],
    ['fr', '<p>Publié le 4 mars 2031</p>'],
    ['es', '<p>4 de marzo de 2031</p>'],
    ['en-GB', '<p>04/03/2031</p>'],
    ['en-US', '<p>03/04/2031</p>'],
  ])('reads the words below the headline (%s)', (lang, line) => {
    expect(htmlOf('', `<h1>Ferry to Port Calder stops</h1>${line}`, lang).published).toBe('2031-03-04');
  });

  it('does not take the date of a change, or a comment, for that of publication', () => {
    expect(htmlOf('', '<h1>Ferry to Port Calder stops</h1><p>Updated March 4, 2031</p>')).toMatchObject({
      published: null,
      modified: '2031-03-04',
    });
  });
});

describe('the people a page is by', () => {
  it.each([
    ['<meta name="author" content="Ana Ruiz">', '', 'Ana Ruiz'],
    [
      '<meta name="author" content="The Harbour Post"><meta property="og:site_name" content="The Harbour Post">',
      '<p>Von Ana Ruiz</p>',
      'Ana Ruiz',
    ],
    ['', '<span class="entry-author">By Ana Ruiz | 4 March 2031</span>', 'Ana Ruiz'],
    ['', '<p>4. März 2031, von Ana Ruiz und Lee Dorn</p>', 'Ana Ruiz und Lee Dorn'],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"Article","author":{"@id":"#a"}},{"@id":"#a","@type":"Person","name":"Ana Ruiz"}]}</script>',
      '',
      'Ana Ruiz',
    ],
    ['<meta name="author" content="admin">', '', null],
  ])('reads %s %s', (head, line, byline) => {
    expect(htmlOf(head, `<h1>Ferry to Port Calder stops</h1>${line}`).byline).toBe(byline);
  });
});

describe('the headline of a page', () => {
  it.each([
    ['<title>Ferry stops in October | The Harbour Post</title>', '', 'Ferry stops in October'],
    [
      '<title>Ferry stops in October – Coast News</title>',
      '<h1>Coast News</h1><h2>Ferry stops in October</h2>',
      'Ferry stops in October',
    ],
    [
      '<meta property="og:title" content="The ferry stops in October">',
      '<h1><span>Shipping</span> The ferry stops in October</h1>',
      'The ferry stops in October',
    ],
    ['<title>News</title>', '<h1>Ferry stops in October</h1>', 'Ferry stops in October'],
  ])('reads %s %s', (head, top, title) => {
    expect(htmlOf(head, top).title).toBe(title);
  });
});

describe('the publisher of a page', () => {
  it('is never a rights notice', () => {
    const { publisher } = htmlOf(
      '<meta name="copyright" content="All rights reserved">',
      '',
      'en',
      '<p>© 2031 All rights reserved.</p>',
    );
    expect(publisher).toBeNull();
  });

  it('is the end of the title where the furniture says it again', () => {
    const foot = '<div>Coast Digest © 2031 All rights reserved.</div>';
    expect(htmlOf('<title>Ferry stops – Coast Digest</title>', '', 'en', foot).publisher).toBe('Coast Digest');
  });

  it('is a masthead at the top of a text that the byline names again', () => {
    const text = [
      'Coast Daily',
      'News  Sport  Weather',
      'Ferry stops in October',
      'By Ana Ruiz, Coast Daily staff',
      ...STORY,
    ];
    expect(cleanPage(pageOf(text.join('\n\n')), register).publisher).toBe('Coast Daily');
    expect(cleanPage(pageOf(text.join('\n\n').replace(', Coast Daily staff', '')), register).publisher).not.toBe(
      'Coast Daily',
    );
  });
});

describe('what is not the article', () => {
  it('is a box of other stories, a share bar, a comment section, a consent wall', () => {
    const boxes = [
      '<div class="related-posts"><p>Another story, about a bakery, that has won a prize for bread in the old town.</p></div>',
      '<div class="cookie-consent"><p>We and our partners store information on your device, and you may object to it.</p></div>',
      '<div id="comments"><p>I never liked that boat, said nobody I know, and I have known a few people here.</p></div>',
    ].join('');
    const article = htmlOf('', '<h1>Ferry to Port Calder stops</h1>', 'en', boxes);
    expect(wordsOf(article, 'body')).toEqual(STORY);
  });

  it.each([
    'Das könnte Sie auch interessieren',
    'Lire aussi : la boulangerie',
    'Te puede interesar',
    'Czytaj też: Chleb',
  ])('is the pointer “%s”', (pointer) => {
    const body = [...STORY.slice(0, 2), pointer, ...STORY.slice(2)].map((words) => `<p>${words}</p>`).join('');
    const article = cleanPage(pageOf(`<html><body><h1>Ferry stops</h1><div>${body}</div></body></html>`), register);
    expect(wordsOf(article, 'body')).toEqual(STORY);
  });

  it('keeps tables and lists of the article', () => {
    const list = '<ul><li>Monday: no ferry at all</li><li>Tuesday: one ferry, at nine</li></ul>';
    const table = `<table><thead><tr><th>Year</th><th>Boats</th></tr></thead><tbody><tr><td>2030</td><td>214 boats</td></tr></tbody></table>`;
    const article = cleanPage(
      pageOf(
        `<html><body><div class="entry-content">${BODY}${list}${table}<p>${STORY[0]!.replace('ferry', 'boat')}</p></div></body></html>`,
      ),
      register,
    );
    expect(wordsOf(article, 'body').join('\n')).toContain('Tuesday: one ferry, at nine');
  });
});
