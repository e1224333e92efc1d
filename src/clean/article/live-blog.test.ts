import { describe, expect, it } from 'vitest';
import { pageOf, register, wordsOf } from '../../../testing/articles/page.ts';
import { cleanPage } from '../index.ts';

const UPDATES = [
  ['14:05', 'The harbour board has voted to stop the ferry in October, by five votes to two.'],
  [
    '13:40',
    'Ina Moor, who chairs the board, is speaking now: “We cannot send people out on a boat that may not bring them back.”',
  ],
  ['12:15', 'Calder Lines says a new engine would cost more than the boat is worth, and asks for help.'],
  ['11:02', 'About sixty islanders have come to the meeting; not all of them fit into the hall.'],
] as const;

const linked = (more: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', headline: 'Ferry vote: as it happened', ...more })}</script>`;

const blog = (head: string, updates: string) =>
  `<html><head><title>Ferry vote: as it happened</title>${head}</head><body><h1>Ferry vote: as it happened</h1>
   <div class="live-blog">${updates}</div><aside>More from the Harbour</aside></body></html>`;

const inParagraph = UPDATES.map(
  ([clock, words]) =>
    `<div class="update"><p><time datetime="2031-03-04T${clock}:00+01:00">${clock}</time> ${words}</p></div>`,
).join('');

describe('a live blog', () => {
  it('is one body of all posts in order, their times apart from their words', () => {
    const article = cleanPage(pageOf(blog('', inParagraph)), register);
    expect(wordsOf(article, 'body')).toEqual(UPDATES.map(([, words]) => words));
    expect(wordsOf(article, 'dateline')).toEqual(UPDATES.map(([clock]) => clock));
    expect(article.notices.join()).toContain('The page is a live blog: its 4 posts were read as one body');
  });

  it('is published with its first post and changed with its last where nothing else says', () => {
    const article = cleanPage(pageOf(blog('', inParagraph)), register);
    expect(article.published).toBe('2031-03-04T11:02:00+01:00');
    expect(article.modified).toBe('2031-03-04T14:05:00+01:00');
  });

  it('takes the dates its linked data state', () => {
    const head = linked({
      coverageStartTime: '2031-03-04T10:00:00Z',
      liveBlogUpdate: [{ '@type': 'BlogPosting', datePublished: '2031-03-04T15:00:00Z' }],
    });
    const article = cleanPage(pageOf(blog(head, inParagraph)), register);
    expect([article.published, article.modified]).toEqual(['2031-03-04T10:00:00Z', '2031-03-04T15:00:00Z']);
  });

  it('is found by linked data alone, with times as bold words', () => {
    const posts = UPDATES.map(([clock, words]) => `<li class="entry"><p><b>${clock}</b> ${words}</p></li>`).join('');
    const html = `<html><head><title>Ferry vote</title>${linked({})}</head><body><h1>Ferry vote: as it happened</h1><ul>${posts}</ul></body></html>`;
    const article = cleanPage(pageOf(html), register);
    expect(wordsOf(article, 'body')).toEqual(UPDATES.map(([, words]) => words));
  });

  it('is none where a page only lists times', () => {
    const article = cleanPage(pageOf(`<html><body><h1>Ferry</h1><p>${UPDATES[2][1]}</p></body></html>`), register);
    expect(article.notices.join()).not.toContain('live blog');
  });
});
