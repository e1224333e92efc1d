import { describe, expect, it } from 'vitest';
import { pageOf, register, STORY, wordsOf } from '../../../testing/articles/page.ts';
import { cleanPage, cleanPile, markRecurring } from '../index.ts';

const OTHER = [
  'A bakery in the old town has won the regional prize for rye bread, the guild of bakers announced in the evening.',
  'The jury praised the crust. Two other bakeries had been nominated, and one of them has asked for the marks to be published.',
];
const THIRD = [
  'Heavy rain closed the mountain road for nine hours, and a bus with fourteen passengers had to wait for a plough.',
  'Nobody was hurt, the police said. More rain is expected at the weekend.',
];
const SLOGAN = 'Morning letters reach every door before the kettle boils.';

describe('lines that recur across a pile', () => {
  it('marks a slogan on pages of one outlet that otherwise differ', () => {
    const pages = [STORY, OTHER, THIRD].map((story, i) =>
      pageOf([story[0], SLOGAN, ...story.slice(1)].join('\n\n'), { key: `p${i}`, publisher: 'The Harbour Post' }),
    );
    for (const article of cleanPile(pages, register)) {
      expect(wordsOf(article, 'furniture')).toEqual([SLOGAN]);
    }
  });

  it('spares a wire story carried by many', () => {
    const pages = Array.from({ length: 10 }, (_, i) =>
      pageOf(STORY.join('\n\n'), { key: `p${i}`, publisher: `Paper ${i}` }),
    );
    for (const article of cleanPile(pages, register)) expect(wordsOf(article, 'body')).toEqual(STORY);
  });

  it('spares a wire story of which some carry only a part', () => {
    const pages = [STORY, STORY.slice(0, 2), [...STORY.slice(0, 3), ...OTHER]].map((story, i) =>
      pageOf(story.join('\n\n'), { key: `p${i}`, publisher: 'The Harbour Post' }),
    );
    for (const article of cleanPile(pages, register)) expect(wordsOf(article, 'furniture')).toEqual([]);
  });

  it('spares a quotation that several retell', () => {
    const quote = '“We cannot send people out on a boat that may not bring them back,” she said.';
    const pages = [STORY.slice(2), OTHER, THIRD].map((story, i) =>
      pageOf([...story, quote].join('\n\n'), { key: `p${i}`, publisher: `Paper ${i}` }),
    );
    for (const article of cleanPile(pages, register)) expect(wordsOf(article, 'body')).toContain(quote);
  });

  it('never takes all of a body', () => {
    const articles = [0, 1].map((i) =>
      cleanPage(pageOf(SLOGAN, { key: `p${i}`, publisher: 'The Harbour Post' }), register),
    );
    expect(markRecurring(articles)).toEqual(articles);
  });
});
