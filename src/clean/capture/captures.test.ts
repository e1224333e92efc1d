import { describe, expect, it } from 'vitest';
import { pageOf, register, STORY, wordsOf } from '../../../testing/articles/page.ts';
import { cleanPage } from '../index.ts';
import { savedAddress, unwrapped } from './addresses.ts';
import { savedMoment } from './moment.ts';

const OWN = 'https://www.calderpost.example/2031/03/ferry';
const body = STORY.map((words) => `<p>${words}</p>`).join('');
const story = `<h1>Ferry runs aground off Sandholm</h1>${body}`;
const link = (href: string) =>
  `<p>The <a href="${href}">Tolland Echo first reported</a> that the ferry had been warned about the sand.</p>`;
const read = (html: string) => cleanPage(pageOf(html), register);

describe('the address of a saved copy', () => {
  it.each([
    [`https://web.archive.org/web/20310402101512/${OWN}`, 'Wayback Machine', '2031-04-02T10:15:12Z', OWN],
    [`http://web.archive.org/web/20310402101512id_/${OWN}`, 'Wayback Machine', '2031-04-02T10:15:12Z', OWN],
    [`https://web.archive.org/web/2031/${OWN}`, 'Wayback Machine', null, OWN],
    [`https://archive.ph/20310320091405/${OWN}`, 'archive.today', '2031-03-20T09:14:05Z', OWN],
    [`https://archive.is/2031.03.20-091405/${OWN}`, 'archive.today', '2031-03-20T09:14:05Z', OWN],
    [`https://archive.md/o/kXq2B/${OWN}`, 'archive.today', null, OWN],
    ['https://archive.today/kXq2B', 'archive.today', null, null],
    [`https://arquivo.pt/wayback/20310402101512/${OWN}`, 'Arquivo.pt', '2031-04-02T10:15:12Z', OWN],
    [
      `https://kept.library.example/replay/20310402101512mp_/${OWN}`,
      'kept.library.example',
      '2031-04-02T10:15:12Z',
      OWN,
    ],
    [
      `https://webcache.googleusercontent.com/search?q=cache:Ab12cd34ef:${OWN}+ferry`,
      'search engine’s cache',
      null,
      OWN,
    ],
  ])('%s', (url, by, at, original) => {
    expect(savedAddress(url)).toEqual({ by, at, original });
  });

  it.each([
    OWN,
    'https://www.calderpost.example/2031/03/14/https-for-all',
    'https://www.calderpost.example/archive/2031/ferry',
    `https://share.example/go?u=${OWN}`,
  ])('%s is none', (url) => {
    expect(savedAddress(url)).toBeNull();
  });

  it('stands also around the pages of AMP', () => {
    expect(unwrapped('https://www.google.com/amp/s/www.calderpost.example/ferry')).toBe(
      'https://www.calderpost.example/ferry',
    );
    expect(unwrapped('https://www-calderpost-example.cdn.ampproject.org/c/s/www.calderpost.example/ferry')).toBe(
      'https://www.calderpost.example/ferry',
    );
  });
});

it.each([
  ['Mon May 12 2031 08:15:02 GMT+0200 (Central European Summer Time)', '2031-05-12T08:15:02+02:00'],
  ['Mon, 12 May 2031 06:15:02 GMT', '2031-05-12T06:15:02Z'],
  ['30 Apr 2031 03:12:55 GMT.', '2031-04-30T03:12:55Z'],
  ['2031-05-12T06:15:02Z', '2031-05-12T06:15:02Z'],
  ['12 May 2031', '2031-05-12'],
  ['yesterday', null],
])('a program saves at %s', (words, moment) => {
  expect(savedMoment(words)).toBe(moment);
});

describe('a page from an archive', () => {
  const wrapped = `https://web.archive.org/web/20310402101512/`;
  const bar = `<div id="wm-ipp-base"><h1>Wayback Machine</h1><a href="/web/20310320000000*/x">7 captures of this page by many hands</a></div>`;
  const wayback = read(
    `<html><head><title>Ferry</title><link rel="canonical" href="${wrapped}${OWN}"></head><body>${bar}<a href="${wrapped}https://www.calderpost.example/">The Calder Post</a>${story}${link(`${wrapped}https://tollandecho.example/sand`)}</body></html>`,
  );

  it('has the address, the publisher and the links of the page itself', () => {
    expect(wayback.url).toBe(OWN);
    expect(wayback.publisher).toBe('The Calder Post');
    expect(wayback.hyperlinks.map(({ href }) => href)).toContain('https://tollandecho.example/sand');
  });

  it('says who saved it and when; that is when it was retrieved', () => {
    expect(wayback.capture).toEqual({ by: 'Wayback Machine', at: '2031-04-02T10:15:12Z', url: `${wrapped}${OWN}` });
    expect(wayback.retrieved).toBe('2031-04-02T10:15:12Z');
  });

  it('keeps the bar of the archive as furniture', () => {
    expect(wordsOf(wayback, 'furniture').join()).toContain('7 captures');
    expect(wordsOf(wayback, 'headline')).toEqual(['Ferry runs aground off Sandholm']);
  });

  it('is known by its links alone where the bar was cut away, but not by a few links into an archive', () => {
    const all = ['a', 'b', 'c'].map((path) => `<a href="${wrapped}https://www.calderpost.example/${path}">${path}</a>`);
    expect(read(`<body>${all.join(' ')}${story}</body>`).capture?.by).toBe('Wayback Machine');
    const own = ['a', 'b', 'c'].map((path) => `<a href="https://www.calderpost.example/${path}">${path}</a>`);
    expect(read(`<body>${own.join(' ')}${story}${link(`${wrapped}${OWN}`)}</body>`).capture).toBeNull();
  });

  it('does not give the moment of saving as its last change, nor the archive as its publisher', () => {
    const today = read(
      `<head><meta property="og:site_name" content="archive.ph"><link rel="canonical" href="https://archive.ph/kXq2B"><link rel="bookmark" href="http://archive.today/20310320091405/${OWN}"><meta property="article:modified_time" content="2031-03-20T09:14:05Z"></head><body><div id="HEADER"><form><input name="q" value="${OWN}"></form></div>${story}</body>`,
    );
    expect([today.url, today.publisher, today.modified]).toEqual([OWN, null, null]);
    expect(today.capture).toEqual({ by: 'archive.today', at: '2031-03-20T09:14:05Z', url: 'https://archive.ph/kXq2B' });
  });

  it('takes the address from the archive’s own box where nothing else gives it', () => {
    const boxed = read(
      `<head><link rel="canonical" href="https://archive.ph/kXq2B"></head><body><div id="HEADER"><form><input name="q" value="${OWN}"></form></div>${story}</body>`,
    );
    expect(boxed.url).toBe(OWN);
  });
});

describe('a page that was saved', () => {
  it.each([
    [
      `<!--\n Page saved with SingleFile \n url: ${OWN} \n saved date: Mon May 12 2031 08:15:02 GMT+0200 \n-->`,
      'SingleFile',
      '2031-05-12T08:15:02+02:00',
    ],
    [`<!-- saved from url=(0044)${OWN} -->`, 'web browser', null],
    [
      '<!-- Mirrored from www.calderpost.example/2031/03/ferry by HTTrack Website Copier/3.x, Mon, 12 May 2031 06:15:02 GMT -->',
      'HTTrack',
      '2031-05-12T06:15:02Z',
    ],
    [`<!-- Saved from ${OWN} at 2031-05-12T06:15:02Z using monolith v2.8 -->`, 'monolith', '2031-05-12T06:15:02Z'],
    [
      `<meta name="savepage-url" content="${OWN}"><meta name="savepage-date" content="Mon May 12 2031 08:15:02 GMT+0200">`,
      'Save Page WE',
      '2031-05-12T08:15:02+02:00',
    ],
  ])('%#: has its address and who saved it', (sign, by, at) => {
    const { url, capture, retrieved } = read(`<!DOCTYPE html>${sign}<html><body>${story}</body></html>`);
    expect(url?.replace('http:', 'https:')).toBe(OWN);
    expect(capture).toEqual({ by, at, url: null });
    expect(retrieved).toBe(at);
  });

  it('is none for a comment about where some code is from', () => {
    expect(read(`<!-- source: https://code.example/theme --><body>${story}</body>`).capture).toBeNull();
  });
});

describe('a search engine’s copy', () => {
  it.each([
    `This is the finder’s cache of <a href="${OWN}">${OWN}</a>. It is a snapshot of the page as it appeared on 30 Apr 2031 03:12:55 GMT.`,
    `Dies ist der Cache von Finder von ${OWN}. Es handelt sich um ein Abbild der Seite, wie diese am 30. Apr. 2031 03:12:55 GMT angezeigt wurde.`,
  ])('%#: has its banner as furniture, its address and its moment', (banner) => {
    const copy = read(
      `<div style="x"><div><div>${banner}</div><div>Tip: press Ctrl+F to find your words on this page.</div></div></div><html><body>${story}</body></html>`,
    );
    expect(copy.url).toBe(OWN);
    expect(copy.retrieved).toBe('2031-04-30T03:12:55Z');
    expect(wordsOf(copy, 'body').slice(0, 1)).toEqual(STORY.slice(0, 1));
  });

  it('is none where an article tells of a cache', () => {
    expect(
      read(`<body><p>The page is in the cache of the engine, see https://x.example/ for more of it.</p>${story}</body>`)
        .capture,
    ).toBeNull();
  });
});

it('a record’s address in an archive is unwrapped for plain text too', () => {
  const page = { ...pageOf(STORY.join('\n')), mediaType: 'text/plain' as const };
  const url = `https://web.archive.org/web/20310402101512/${OWN}`;
  const article = cleanPage({ ...page, declared: { ...page.declared, url } }, register);
  expect([article.url, article.capture?.url, article.retrieved]).toEqual([OWN, url, '2031-04-02T10:15:12Z']);
});
