import { describe, expect, it } from 'vitest';
import { pageOf, register, STORY, wordsOf } from '../../testing/articles/page.ts';
import { cleanPage } from './index.ts';

const MORE = [
  'The board meets again on 12 May. Until then a fishing boat takes the mail across, and on Thursdays the doctor.',
  'The islanders’ association said that it would send a letter to the ministry, signed by every household but three.',
];

/** An article with something set between its paragraphs. */
function around(inset: string): string {
  const paragraphs = [...STORY, ...MORE].map((words) => `<p>${words}</p>`);
  paragraphs.splice(2, 0, inset);
  return `<html><head><title>Ferry to stop in October</title></head><body><article><h1>Ferry to stop in October</h1>
    <div class="article-body">${paragraphs.join('\n')}</div></article></body></html>`;
}

describe('what is set into a body', () => {
  it.each([
    [
      'a box of other stories',
      '<div class="related-stories"><h3>Read more</h3><ul><li><a href="/a">Library opens again in Upper Marsh after the flood</a></li><li><a href="/b">Why the swimming bath is late</a></li></ul></div>',
    ],
    [
      'a box without a name',
      '<div class="c-9f"><p><strong>More on this</strong></p><p><a href="/a">Library opens again in Upper Marsh after the flood of last year.</a></p></div>',
    ],
    [
      'a list of hyperlinks',
      '<ul><li><a href="/a">Library opens again in Upper Marsh</a></li><li><a href="/b">Why the swimming bath is late</a></li></ul>',
    ],
    [
      'a line that points elsewhere',
      '<p>READ MORE: <a href="/a">Library opens again in Upper Marsh after the flood</a></p>',
    ],
    ['a German pointer', '<p>Lesen Sie auch: <a href="/a">Die Bibliothek öffnet wieder nach der Flut</a></p>'],
    [
      'a plea for the newsletter',
      '<div class="inline-signup"><h4>Get the Harbour Briefing</h4><p>Sign up for our newsletter and get the news of the islands in your inbox every morning.</p><form><input type="email"><button>Sign up</button></form></div>',
    ],
    [
      'buttons to share',
      '<div class="share-tools"><a href="#f">Facebook</a> <a href="#t">Twitter</a> <a href="#m">Email this story</a></div>',
    ],
    ['an advertisement', '<div class="ad-slot"><span>Advertisement</span></div>'],
    [
      'a caption',
      '<figure><img src="ferry.jpg"><figcaption>The ferry at its berth in Port Calder on Monday. Photo: Lee Dorn</figcaption></figure>',
    ],
    [
      'a caption without its element',
      '<div class="wp-caption"><img src="ferry.jpg"><p class="wp-caption-text">The ferry at its berth in Port Calder on Monday</p></div>',
    ],
    [
      'a sentence under a picture',
      '<div class="image-block"><img src="ferry.jpg"><div class="image-legend">The ferry lies at its berth in Port Calder on Monday, its engine taken out.</div></div>',
    ],
    [
      'a poll',
      '<div class="poll-widget"><p>Should the ferry be saved?</p><button>Yes</button><button>No</button></div>',
    ],
  ])('leaves out %s', (_, inset) => {
    const article = cleanPage(pageOf(around(inset)), register);
    expect(wordsOf(article, 'body')).toEqual([...STORY, ...MORE]);
  });

  it.each([
    ['a heading', '<h2>No date for a return</h2>', ['No date for a return']],
    [
      'a list of the article’s own',
      '<ul><li>The mail comes on Tuesdays and Fridays.</li><li>The doctor comes on Thursdays.</li></ul>',
      ['The mail comes on Tuesdays and Fridays.', 'The doctor comes on Thursdays.'],
    ],
    [
      'a quoted statement',
      '<blockquote><p>We have asked for help since spring, and nobody has answered us.</p></blockquote>',
      ['We have asked for help since spring, and nobody has answered us.'],
    ],
    [
      'a paragraph with hyperlinks',
      '<p>In <a href="/a">a report of last year</a> the board had called the engine sound, <a href="/b">as the Harbour Post wrote then</a>.</p>',
      ['In a report of last year the board had called the engine sound, as the Harbour Post wrote then.'],
    ],
  ])('keeps %s', (_, inset, words) => {
    const article = cleanPage(pageOf(around(inset)), register);
    expect(wordsOf(article, 'body')).toEqual([...STORY.slice(0, 2), ...words, ...STORY.slice(2), ...MORE]);
  });

  it.each([
    [
      'comments',
      '<section class="comments"><h3>3 comments</h3><div class="comment"><p>Lee Dorn: My uncle repaired that engine in 2019, and it ran well for a year after that, whatever they say.</p></div></section>',
    ],
    [
      'remarks under another name',
      '<div id="disqus_thread"><p>My uncle repaired that engine in 2019, and it ran well for a year after that, whatever they say now.</p></div>',
    ],
    [
      'answers to the article',
      '<ol class="commentlist"><li class="comment"><div class="comment-body"><p>My uncle repaired that engine in 2019, and it ran well for a year after that, whatever they say.</p></div></li></ol>',
    ],
    [
      'about the author',
      '<div class="author-bio"><p>Ana Ruiz covers the islands for the Harbour Post. She has written about ferries since 2019.</p></div>',
    ],
    [
      'more of the site',
      '<div class="most-read"><h3>Most read</h3><p><a href="/a">Library opens again in Upper Marsh after the flood of last year</a></p></div>',
    ],
  ])('leaves out %s below it', (_, below) => {
    const article = cleanPage(pageOf(around('').replace('</article>', `</article>${below}`)), register);
    expect(wordsOf(article, 'body')).toEqual([...STORY, ...MORE]);
  });
});

describe('what leads into a body', () => {
  it('is the deck, and the section is told', () => {
    const lead = 'The only boat to the island has failed three times this year. Nobody knows who will carry the mail.';
    const page = `<html><head><title>Ferry to stop in October</title></head><body>
      <nav class="breadcrumb"><a href="/">Home</a> <a href="/region">Region</a> <a href="/region/islands">Islands</a></nav>
      <article><h1>Ferry to stop in October</h1><p class="standfirst">${lead}</p><p>By Ana Ruiz</p>
      ${STORY.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;
    const article = cleanPage(pageOf(page), register);
    expect(wordsOf(article, 'deck')).toEqual([lead]);
    expect(article.section).toBe('Islands');
    const stated = page.replace('</head>', '<meta property="article:section" content="Harbour"></head>');
    expect(cleanPage(pageOf(stated), register).section).toBe('Harbour');
    const data = { '@type': 'NewsArticle', headline: 'Ferry to stop in October', articleSection: ['Boats', 'News'] };
    const linked = page.replace(
      '</head>',
      `<script type="application/ld+json">${JSON.stringify(data)}</script></head>`,
    );
    expect(cleanPage(pageOf(linked), register).section).toBe('Boats');
  });
});
