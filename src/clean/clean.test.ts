import { describe, expect, it } from 'vitest';
import { pageOf, register, STORY, wordsOf } from '../../testing/articles/page.ts';
import type { Article } from '../model.ts';
import { contentId } from '../model.ts';
import { cleanPage, cleanPile } from './index.ts';

function expectContract(article: Article): void {
  let at = 0;
  for (const { start, end } of article.blocks) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(article.text.slice(at, start).trim()).toBe('');
    expect(article.text.slice(start, end)).toBe(article.text.slice(start, end).trim());
    at = end;
  }
  expect(article.text.slice(at).trim()).toBe('');
  for (const { start, end, href } of article.hyperlinks) {
    expect(article.text.slice(start, end).trim()).not.toBe('');
    expect(href).toMatch(/^https?:/);
  }
  expect(article.id).toBe(contentId(article.key, article.text));
}

describe('a plain page', () => {
  const text = [
    'Skip to content',
    'Ferry to Port Calder Stops in October',
    'By Ana Ruiz, The Harbour Post',
    'Published 3 March 2031 at 9:14 a.m.',
    'The ferry at its berth in Port Calder. (Photo: Lee Dorn/Northern Wire)',
    STORY[0],
    STORY[1],
    'Advertisement',
    STORY[2],
    'Island School Gets Three New Teachers After Long Search',
    STORY[3],
    STORY[4],
    'Independent reporting is rare. Please support our newsroom with a donation of any size.',
    'Related stories',
    'Harbour Board Elects New Chair',
    '© 2031 The Harbour Post. All rights reserved.',
  ].join('\n\n');
  const article = cleanPage(pageOf(text), register);

  it('keeps the text as it is and covers it with blocks', () => {
    expect(article.text).toBe(text);
    expectContract(article);
  });

  it('tells body from furniture', () => {
    expect(wordsOf(article, 'body')).toEqual(STORY);
    expect(wordsOf(article, 'furniture')).toHaveLength(7);
    expect(wordsOf(article, 'caption')).toHaveLength(1);
  });

  it('reads its metadata', () => {
    expect(article).toMatchObject({
      title: 'Ferry to Port Calder Stops in October',
      byline: 'Ana Ruiz, The Harbour Post',
      published: '2031-03-03',
      publisher: 'The Harbour Post',
      language: 'en',
    });
  });

  it('believes what the record declares first', () => {
    const told = cleanPage(
      pageOf(text, { publisher: 'harbourpost.example', title: 'A title', published: '2031-03-04T10:00:00Z' }),
      register,
    );
    expect(told).toMatchObject({ publisher: 'The Harbour Post', title: 'A title', published: '2031-03-04T10:00:00Z' });
  });

  it('is the same with one line feed between paragraphs', () => {
    const dense = cleanPage(pageOf(text.replaceAll('\n\n', '\n')), register);
    expect(dense.blocks.map(({ kind }) => kind)).toEqual(article.blocks.map(({ kind }) => kind));
    expectContract(dense);
  });
});

describe('the pieces of a plain page', () => {
  it('puts lines broken to a width together', () => {
    const wrapped =
      'The ferry to Port Calder will stop running in October, the\nharbour board said on Tuesday, after its only engine failed\nfor the third time this year.';
    const article = cleanPage(pageOf(wrapped), register);
    expect(article.blocks).toEqual([{ start: 0, end: wrapped.length, kind: 'body' }]);
  });

  it('keeps a dateline before a sentence in the body', () => {
    const article = cleanPage(pageOf(`PORT CALDER (Northern Wire) — ${STORY[0]}\n\n${STORY[1]}`), register);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['body', 'body']);
  });

  it('says so where there is no body', () => {
    const article = cleanPage(pageOf('Menu\nSearch\nLog in'), register);
    expect(article.blocks.every(({ kind }) => kind === 'furniture')).toBe(true);
    expect(article.notices).toContain('No body was found in the page.');
    expect(article).toMatchObject({ language: 'und', publisher: null, published: null, byline: null });
  });

  it('leaves an empty page empty', () => {
    expect(cleanPage(pageOf(''), register).blocks).toEqual([]);
    expect(cleanPage(pageOf(' \n\n '), register).blocks).toEqual([]);
  });
});

describe('repeats', () => {
  it('counts a body that stands twice once', () => {
    const article = cleanPage(pageOf([...STORY, ...STORY].join('\n')), register);
    expect(wordsOf(article, 'repeat')).toEqual(STORY.filter((words) => words.length >= 40));
  });

  it('marks a pulled quotation and the headline said again', () => {
    const headline = 'Ferry to Port Calder Stops in October';
    const pulled =
      'Shops on the island receive most of their goods by it, and the school sends its older pupils to the mainland every morning.';
    const article = cleanPage(pageOf([headline, 'By Ana Ruiz', headline, ...STORY, pulled].join('\n\n')), register);
    expect(wordsOf(article, 'repeat')).toEqual([headline, pulled]);
  });
});

it('keeps the order of a pile', () => {
  const pages = ['b', 'a', 'c'].map((key) => pageOf(STORY.join('\n'), { key }));
  expect(cleanPile(pages, register).map(({ key }) => key)).toEqual(['b', 'a', 'c']);
});
