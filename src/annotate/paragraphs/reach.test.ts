import { describe, expect, it } from 'vitest';
import { register } from '../../../testing/articles/page.ts';
import { textArticle } from '../../model.ts';
import { annotate } from '../index.ts';
import { REACH, readingEnds, unreadNotice } from './reach.ts';

const long = (length: number) => textArticle('long', `${'gull '.repeat(length / 5 - 1)}lamps`);

describe('an article is read for two hundred thousand characters of its own words', () => {
  it('and no further: the cut falls between words, and a notice says so', () => {
    expect(readingEnds(long(REACH.own))).toBe(REACH.own);
    expect(unreadNotice(long(REACH.own))).toBeNull();
    const longer = long(REACH.own + 5);
    expect(longer.text.slice(0, readingEnds(longer)).endsWith(' gull')).toBe(true);
    expect(unreadNotice(longer)).toBe(
      'It is very long: names, quotations and claims were read in its first 199999 of 200005 characters alone.',
    );
  });

  it('and a word without end is cut where it stands', () => {
    expect(readingEnds(textArticle('long', 'x'.repeat(REACH.own + 1)))).toBe(REACH.own);
  });

  it('where what is not its own words counts for nothing', () => {
    const article = long(REACH.own + 5);
    const blocks = article.blocks.map((block) => ({ ...block, kind: 'furniture' as const }));
    expect(readingEnds({ ...article, blocks })).toBe(article.text.length);
  });

  it('no sentence lies behind it; the words do, and are told apart no further', () => {
    const article = long(REACH.own + 500);
    const { sentences, tokens } = annotate(article, register);
    expect(sentences.at(-1)!.end).toBeLessThanOrEqual(REACH.own);
    expect(article.text.slice(tokens.starts.at(-1), tokens.ends.at(-1))).toBe('lamps');
    expect(new Set(tokens.starts).size).toBe(tokens.starts.length);
  });
});
