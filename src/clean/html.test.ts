import { describe, expect, it } from 'vitest';
import { pageOf, register, STORY, wordsOf } from '../../testing/articles/page.ts';
import { cleanPage } from './index.ts';

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Ferry stops | The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post"><link rel="canonical" href="https://harbourpost.example/ferry">
<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Ferry to Port Calder stops in October",
"datePublished":"2031-03-03T09:14:00Z","dateModified":"2031-03-04","author":[{"@type":"Person","name":"Ana Ruiz"}],"publisher":{"name":"The Harbour Post"}}]}</script>
<style>p { color: red }</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article><h1>Ferry to Port Calder stops in October</h1><p class="byline">By <a rel="author" href="/ana">Ana Ruiz</a></p>
<time datetime="2031-03-03">3 March 2031</time>
<figure><img src="a.jpg"><figcaption>The ferry at its berth.</figcaption></figure>
<p>${STORY[0]}</p><p>${STORY[1]}</p><p hidden>Not shown.</p><p style="display: none">Nor this.</p>
<p>${STORY[2]} See <a href="/tides">the   tide
tables</a> &amp; more.</p><p>First line<br>Second line</p><p>${STORY[4]}</p></article>
<section id="comments"><p>I never liked that boat, said nobody I know, and I have known a few people here.</p></section>
<footer><p>© 2031 The Harbour Post. All rights reserved.</p></footer><script>var x = "<p>no</p>";</script></body></html>`;

describe('a page of HTML', () => {
  const article = cleanPage(pageOf(PAGE), register);

  it('renders its text, furniture included, hidden parts left out', () => {
    expect(article.text).toContain('Home\nNews\nFerry to Port Calder stops in October\nBy Ana Ruiz\n3 March 2031');
    expect(article.text).toContain('See the tide tables & more.\nFirst line\nSecond line\n');
    expect(article.text).not.toMatch(/Not shown|Nor this|var x|color: red/);
  });

  it('tells its blocks apart', () => {
    expect(wordsOf(article, 'headline')).toEqual(['Ferry to Port Calder stops in October']);
    expect(wordsOf(article, 'byline')).toEqual(['By Ana Ruiz']);
    expect(wordsOf(article, 'dateline')).toEqual(['3 March 2031']);
    expect(wordsOf(article, 'caption')).toEqual(['The ferry at its berth.']);
    expect(wordsOf(article, 'body').join('\n')).toContain(STORY[4]);
    expect(wordsOf(article, 'body').join('\n')).not.toMatch(/never liked|rights reserved|Home/);
  });

  it('resolves hyperlinks', () => {
    const link = article.hyperlinks.find(({ href }) => href === 'https://harbourpost.example/tides')!;
    expect(article.text.slice(link.start, link.end)).toBe('the tide tables');
  });

  it('reads its metadata', () => {
    expect(article).toMatchObject({
      url: 'https://harbourpost.example/ferry',
      publisher: 'The Harbour Post',
      title: 'Ferry to Port Calder stops in October',
      byline: 'Ana Ruiz',
      published: '2031-03-03T09:14:00Z',
      modified: '2031-03-04',
      language: 'en',
    });
  });

  it('knows the outlet by its domain where the page does not name it', () => {
    const bare = `<html><body>${STORY.map((words) => `<p>${words}</p>`).join('')}</body></html>`;
    const told = cleanPage(pageOf(bare, { url: 'https://www.harbourpost.example/x' }), register);
    expect(told.publisher).toBe('The Harbour Post');
    expect(told.published).toBeNull();
  });

  it('passes over JSON-LD that is not JSON, and dates that are not ISO 8601', () => {
    const odd = cleanPage(
      pageOf(
        `<html><head><script type="application/ld+json">{"@type":</script><meta name="date" content="last spring"></head><body><p>${STORY[0]}</p></body></html>`,
      ),
      register,
    );
    expect(odd.published).toBeNull();
    expect(wordsOf(odd, 'body')).toEqual([STORY[0]]);
  });
});

const paragraphsOf = (words: string): string => `<p>${words}</p>`;
const HOSTILE: readonly (readonly [string, string])[] = [
  ['50,000 elements deep', `<html><body>${'<div>'.repeat(50_000)}${STORY[0]}`],
  ['5,000 elements deep', `<html><body>${'<div>'.repeat(5000)}${STORY[0]}${'</div>'.repeat(5000)}`],
  ['unclosed', `<html><body>${`<p><b>${STORY[0]}<i>`.repeat(20)}`],
  [
    'an attribute bomb',
    `<html><body><p ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(' ')}>${STORY[0]}</p>`,
  ],
  ['a long attribute', `<html><body><p class="${'a '.repeat(200_000)}">${STORY[0]}</p>`],
  ['a line of 1 MB', `<html><body><p>${'hello there, '.repeat(80_000)}</p></body></html>`],
  ['entity soup', `<html><body><p>${'&amp;&#x41;&bogus;&lt &#xFFFFFFF; '.repeat(5000)}${STORY[0]}</p>`],
  [
    'laden with scripts',
    `<html><body>${`<script>if (a < b) { x = "</div>"; }</script>`.repeat(500)}${paragraphsOf(STORY[0]!)}`,
  ],
  ['nothing but brackets', '<'.repeat(200_000)],
  [
    'a nest of JSON',
    `<html><head><script type="application/ld+json">${'['.repeat(100_000)}</script></head><body><p>${STORY[0]}</p>`,
  ],
  ['no markup at all', `<p>${STORY[0]}`],
  ['controls and lone surrogates', '<p>\u0000\u0001\ud800 x \udfff</p>'],
];

describe('hostile HTML', () => {
  it.each(HOSTILE)('%s', { timeout: 20_000 }, (_, content) => {
    const article = cleanPage(pageOf(content, { mediaType: 'text/html' }), register);
    let at = 0;
    for (const { start, end } of article.blocks) {
      expect(article.text.slice(at, start).trim()).toBe('');
      at = end;
    }
    expect(article.text.slice(at).trim()).toBe('');
    if (content.includes(STORY[0]!)) expect(article.text).toContain(STORY[0]);
  });

  it('says that tags were stripped', () => {
    const article = cleanPage(pageOf(HOSTILE[0]![1]), register);
    expect(article.notices.join()).toContain('tags were stripped');
    expect(wordsOf(article, 'body')).toEqual([STORY[0]]);
  });
});
