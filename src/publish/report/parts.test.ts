import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../../testing/edition/index.ts';
import { chooseAccounts } from '../../account/index.ts';
import type { Edition } from '../../model.ts';
import { renderReport } from '../index.ts';
import { layOut } from '../stemma/stemma-layout.ts';
import { dateSpan, dateWords } from '../words/dates.ts';
import { html, join } from '../words/html.ts';
import { wordDiff } from '../words/word-diff.ts';
import { clip, count, interval, series } from '../words/words.ts';

describe('html', () => {
  it('escapes all but its own', () => {
    expect(html`<p title="${'"<'}">${['a&b', html`<b>${"'"}</b>`, null, false, 3]}</p>`.markup).toBe(
      '<p title="&quot;&lt;">a&amp;b<b>&#39;</b>3</p>',
    );
    expect(html`${'\u0000\u0085'}`.markup).toBe('\ufffd\ufffd');
    expect(join(['a', null, '<'], ', ').markup).toBe('a, &lt;');
  });
});

describe('words', () => {
  it('counts, joins and clips', () => {
    expect(count(1, 'page')).toBe('1 page');
    expect(count(12345, 'page')).toBe('12,345 pages');
    expect(interval(2, 3)).toBe('2–3');
    expect(series(['a', 'b', 'c'])).toBe('a, b and c');
    expect(clip('one two three four', 12)).toBe('one two…');
  });
});

describe('dateWords', () => {
  it.each([
    ['2031-03-05', '5 March 2031'],
    ['2031-03', 'March 2031'],
    ['2031', '2031'],
    ['2031-03-03/2031-03-05', '3–5 March 2031'],
    ['2031-02-28/2031-03-05', '28 February – 5 March 2031'],
    ['2030-12-30/2031-01-02', '30 December 2030 – 2 January 2031'],
    ['2031-03-05/2031-03-05', '5 March 2031'],
    ['2031-03/2031-05', 'March – May 2031'],
    ['2031~', 'about 2031'],
    ['2031-03-05?', 'perhaps 5 March 2031'],
    ['../2031-03-05', 'until 5 March 2031'],
    ['2031-03-05/..', 'from 5 March 2031'],
    ['soon', 'soon'],
    ['2031-13-05', '2031-13-05'],
  ])('%s is %s', (edtf, words) => expect(dateWords(edtf)).toBe(words));

  it('spans dates and moments', () => {
    expect(dateSpan(['2031-03-19', null, '2031-03-03T10:00:00Z'])).toBe('3–19 March 2031');
    expect(dateSpan([null])).toBeNull();
  });
});

describe('wordDiff', () => {
  it('marks the words that differ, whatever their punctuation', () => {
    const diff = wordDiff('I would have said no.', 'I would have refused, outright');
    expect(diff!.a.filter(({ same }) => !same).map(({ text }) => text)).toEqual(['said no.']);
    expect(diff!.b.map(({ text }) => text).join('')).toBe('I would have refused, outright');
    expect(wordDiff('he said .', 'he said.')!.a.every(({ same }) => same)).toBe(true);
    expect(wordDiff('Yes, we can', 'yes we can!')!.a.every(({ same }) => same)).toBe(true);
  });

  it('leaves long texts alone', () => {
    expect(wordDiff('a '.repeat(500), 'a')).toBeNull();
  });
});

describe('layOut', () => {
  const node = { siglum: 'A', lost: false, name: '', date: null, copies: 1, href: '#A' };
  const edge = (from: number, to: number) => ({ from, to, kind: 'cites', directed: true, href: '#A+B' }) as const;

  it('puts what is taken below what it is taken from, with room for every node', () => {
    const edges = Array.from({ length: 39 }, (_, i) => edge(Math.floor(i / 3), i + 1));
    const { at, width, height } = layOut({ nodes: Array(40).fill(node), edges });
    for (const { from, to } of edges) expect(at[to]!.y).toBeGreaterThan(at[from]!.y);
    for (const [i, a] of at.entries()) {
      expect(a.x).toBeGreaterThan(0);
      expect(a.x).toBeLessThan(width);
      expect(a.y).toBeLessThan(height);
      for (const b of at.slice(i + 1)) expect(a.y === b.y && Math.abs(a.x - b.x) < 100).toBe(false);
    }
  });

  it('does not run for ever on a circle', () => {
    expect(layOut({ nodes: [node, node], edges: [edge(0, 1), edge(1, 0)] }).at).toHaveLength(2);
  });
});

describe('size', () => {
  it('sets 36 articles with 1,500 claims within two and a half megabytes and two seconds of a processor', () => {
    const large = enlarge(FIXTURE, 4, 1500);
    const from = process.cpuUsage();
    const report = renderReport(large);
    expect(process.cpuUsage(from).user).toBeLessThan(2_000_000);
    expect(report.length).toBeLessThan(2_500_000);
  });
});

/** The edition with its articles' texts as they are and its claims told again and again under new ids. */
function enlarge(edition: Edition, times: number, claims: number): Edition {
  const articles = Array.from({ length: times }, (_, n) =>
    edition.articles.map((article) =>
      n === 0 ? article : { ...article, id: `${article.id}${n}`, siglum: `${article.siglum}${'Z'.repeat(n)}` },
    ),
  ).flat();
  const again = Array.from({ length: claims }, (_, i) => ({
    ...edition.claims[i % edition.claims.length]!,
    id: `claim${i}`,
  }));
  const large = { ...edition, articles, claims: again };
  return { ...large, accounts: chooseAccounts(large) };
}
