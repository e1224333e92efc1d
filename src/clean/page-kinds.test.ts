import { describe, expect, it } from 'vitest';
import { pageOf, register, STORY, wordsOf } from '../../testing/articles/page.ts';
import { cleanPage } from './index.ts';

const paragraphs = (of: readonly string[]) => of.map((words) => `<p>${words}</p>`).join('');
const html = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`;
const read = (head: string, body: string) => cleanPage(pageOf(html(head, body)), register);

describe('pages that hold no article', () => {
  it.each([
    [
      'an error page',
      '<title>404 Not Found | The Harbour Post</title>',
      '<h1>Page not found</h1><p>Sorry, the page you are looking for has sailed. Try the search, or go back to the front page.</p>',
    ],
    [
      'an error page',
      '<title>Seite nicht gefunden</title>',
      '<p>Die gewünschte Seite ist leider nicht mehr vorhanden, vielleicht hilft die Suche weiter.</p>',
    ],
    [
      'an error page',
      '<title>Access Denied</title>',
      '<p>You don’t have permission to access this story on this server.</p>',
    ],
    [
      'a check for robots',
      '<title>Just a moment...</title>',
      '<p>We are checking your browser before you can read The Harbour Post. This takes a few seconds.</p>',
    ],
    [
      'a page that shows nothing without JavaScript',
      '<title>The Harbour Post</title>',
      '<p>You need to enable JavaScript to run this app on your device.</p>',
    ],
    [
      'a page that asks for consent',
      '<title>The Harbour Post</title>',
      '<h2>We value your privacy</h2><p>We and our 214 partners store information on your device, such as cookies, to show you personalised ads and to measure them.</p><p>You can accept all cookies or manage your choices; you may withdraw your consent at any time in the footer.</p><button>Accept all</button>',
    ],
  ])('says of %s that it is one', (what, head, body) => {
    const article = read(head, body);
    expect(wordsOf(article, 'body')).toEqual([]);
    expect(article.notices).toContain(`The page is ${what}; it holds no article.`);
  });

  it('reads an article under such a banner', () => {
    const article = read(
      '<title>404 Not Found</title>',
      `<div>Page not found</div><article><h1>Ferry to stop</h1>${paragraphs(STORY)}</article>`,
    );
    expect(wordsOf(article, 'body')).toEqual(STORY);
    expect(article.notices).toEqual([]);
  });

  it('takes a report about cookies for an article', () => {
    const told = [
      'The regulator in Port Calder fined two shops on Tuesday because their sites set cookies before asking, it said in a ruling.',
      'Both shops stored cookies of more than a hundred partners and showed personalised ads, although visitors had not consented to the use of them.',
      'A lawyer for one of the shops told the Harbour Post that the settings had been changed in May and that it would appeal.',
      'The fine of 4,000 crowns is the first of its kind on the island, where the privacy law has been in force for three years.',
      'Visitors can complain to the regulator by letter; it answered 61 such letters last year, twice as many as the year before.',
    ];
    const article = read(
      '<title>Two shops fined over cookies</title>',
      `<h1>Two shops fined over cookies</h1>${paragraphs(told)}<button>Accept all</button>`,
    );
    expect(wordsOf(article, 'body')).toEqual(told);
  });
});

describe('texts that break off', () => {
  const stub = STORY.slice(0, 2);
  it('says so where a wall stands behind a short text', () => {
    const article = read(
      '<title>Ferry to stop</title>',
      `<article><h1>Ferry to stop</h1>${paragraphs(stub)}<div class="wall"><p>Subscribe to continue reading</p></div></article>`,
    );
    expect(wordsOf(article, 'body')).toEqual(stub);
    expect(article.notices.join()).toBe(
      'The text breaks off: the page asks to subscribe or to sign in (“Subscribe to continue reading”).',
    );
  });

  const locked = (more: object) =>
    `<title>Ferry to stop</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry to stop', isAccessibleForFree: 'False', ...more })}</script>`;

  it('says so where the page is locked and shows less than it says it has', () => {
    const article = read(locked({ wordCount: 900 }), `<article><h1>Ferry to stop</h1>${paragraphs(STORY)}</article>`);
    expect(article.notices).toEqual(['The text breaks off: the page says that the whole is for subscribers.']);
  });

  it('says nothing where a locked page shows all its words, or an open one asks to subscribe', () => {
    expect(
      read(locked({ wordCount: 105 }), `<article><h1>Ferry to stop</h1>${paragraphs(STORY)}</article>`).notices,
    ).toEqual([]);
    const long = [
      ...STORY,
      ...STORY.map(
        (words) => `${words} So it goes on the island, year after year, and nobody is surprised by it any more.`,
      ),
    ];
    const plea = '<p>Subscribe to keep reading stories like this one.</p>';
    expect(
      read(
        '<title>Ferry to stop</title>',
        `<article><h1>Ferry to stop</h1>${paragraphs(long)}${paragraphs(long.map((words) => words.replace('ferry', 'steamer').replace('boat', 'ship')))}</article>${plea}`,
      ).notices,
    ).toEqual([]);
  });
});

describe('texts that are not shown', () => {
  it('are read out of noscript where the page has none besides', () => {
    const article = read(
      '<title>Ferry to stop</title>',
      `<h1>Ferry to stop</h1><div id="app"></div><noscript><div class="story">${paragraphs(STORY)}</div></noscript>`,
    );
    expect(wordsOf(article, 'body')).toEqual(STORY);
    expect(article.notices.join()).toContain('noscript');
  });

  it('are left where the page has its own', () => {
    const article = read(
      '<title>Ferry to stop</title>',
      `<h1>Ferry to stop</h1><article>${paragraphs(STORY)}</article><noscript><p>${'Please load our pictures with scripts. '.repeat(20)}</p></noscript>`,
    );
    expect(article.text).not.toContain('pictures with scripts');
  });

  it('are read out of linked data where the page writes its body with scripts', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry to stop', articleBody: STORY.join('\n\n') });
    const article = read(
      `<title>Ferry to stop</title><script type="application/ld+json">${data}</script>`,
      '<h1>Ferry to stop</h1><div id="root">Loading</div>',
    );
    expect(wordsOf(article, 'body')).toEqual(STORY);
    expect(article.text.endsWith(STORY.at(-1)!)).toBe(true);
    expect(article.notices.join()).toContain('linked data');
  });

  it('an AMP page is read like any other, and its address is the canonical one', () => {
    const page = `<html amp lang="en"><head><title>Ferry to stop</title><link rel="canonical" href="https://harbourpost.example/ferry"></head>
      <body><amp-sidebar id="menu"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><article><h1>Ferry to stop</h1>
      <amp-img src="a.jpg" width="1" height="1"></amp-img>${paragraphs(STORY)}<amp-ad>Advertisement</amp-ad></article></body></html>`;
    const article = cleanPage(pageOf(page), register);
    expect(wordsOf(article, 'body')).toEqual(STORY);
    expect(article.url).toBe('https://harbourpost.example/ferry');
  });
});

describe('a post', () => {
  const posted = (account: string) => ({
    ...pageOf('<article><p>Forwarded from Gull Talk</p><p>Two boats left the harbour at dawn.</p></article>'),
    post: { account, from: 'Gull Talk' },
  });

  it('has no publisher, unless its account bears the name of an outlet', () => {
    expect(cleanPage(posted('Quay News'), register).publisher).toBeNull();
    expect(cleanPage(posted('Northern Wire'), register).publisher).toBe('Northern Wire');
  });

  it('is signed by the line that says whose words it passes on, which is no body', () => {
    const article = cleanPage(posted('Quay News'), register);
    expect(wordsOf(article, 'byline')).toEqual(['Forwarded from Gull Talk']);
    expect(wordsOf(article, 'body')).toEqual(['Two boats left the harbour at dawn.']);
  });
});
