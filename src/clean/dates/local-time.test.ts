import { describe, expect, it } from 'vitest';
import { pageOf, register, STORY } from '../../../testing/articles/page.ts';
import { cleanPage } from '../index.ts';
import { inLocalTime, withStatedOffset } from './local-time.ts';

describe('a moment in universal time', () => {
  it.each([
    ['2031-03-05T02:25:54Z', '2031-03-04', 'March 4, 2031 | 9:25pm', '2031-03-04T21:25:54-05:00'],
    ['2031-03-04T22:04:00Z', '2031-03-05', '5. März 2031, 00:04 Uhr', '2031-03-05T00:04:00+02:00'],
    ['2031-03-04T23:00:00+00:00', '2031-03-05', '5 March 2031', '2031-03-05'],
    ['2031-03-05T02:25:00Z', '2031-03-04', '4 March 2031', '2031-03-04'],
    ['2031-03-05T12:25:00Z', '2031-03-05', '5 March 2031, 7:25 am', '2031-03-05T12:25:00Z'],
    ['2031-03-05T08:00:00Z', '2031-03-06', '6 March 2031', '2031-03-05T08:00:00Z'],
    ['2031-03-05T08:00:00Z', '2031-03-02', '2 March 2031', '2031-03-05T08:00:00Z'],
    ['2031-03-05T08:00:00Z', '2031-03-04', '4 March 2031, 13:07', '2031-03-05T08:00:00Z'],
    ['2031-03-05T02:25:00+01:00', '2031-03-04', '4 March 2031', '2031-03-05T02:25:00+01:00'],
    ['2031-03-05', '2031-03-04', '4 March 2031', '2031-03-05'],
  ])('%s shown as %s (%s) is %s', (moment, day, line, expected) => {
    expect(inLocalTime(moment, day, line)).toBe(expected);
  });

  it('takes the offset of an element that states the same moment', () => {
    expect(withStatedOffset('2031-03-05T03:37:37Z', ['2031-03-04T23:37:37-04:00'])).toBe('2031-03-04T23:37:37-04:00');
    expect(withStatedOffset('2031-03-05T05:30:59Z', ['2031-03-04 23:30:59'])).toBe('2031-03-04T23:30:59-06:00');
    expect(withStatedOffset('2031-03-05T05:30:59Z', ['2031-03-04T11:00:00-04:00', '2031-03-02'])).toBe(
      '2031-03-05T05:30:59Z',
    );
  });

  it('is told as its page tells it', () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Ferry to stop',
      datePublished: '2031-03-05T02:25:54Z',
    });
    const html = `<html><head><title>Ferry to stop</title><script type="application/ld+json">${data}</script></head><body>
      <h1>Ferry to stop</h1><p class="when">March 4, 2031 | 9:25pm</p>${STORY.map((words) => `<p>${words}</p>`).join('')}</body></html>`;
    expect(cleanPage(pageOf(html), register).published).toBe('2031-03-04T21:25:54-05:00');
  });
});
