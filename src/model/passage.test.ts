import { describe, expect, it } from 'vitest';
import { VariorumError } from './error.ts';
import { checkPassage, contains, overlapLength, overlaps, passageOf } from './passage.ts';

const article = { id: '0123456789ab', text: 'The board met 🛥️ on Monday.' };

describe('passages', () => {
  it('hold the words that stand there, counted in UTF-16 code units', () => {
    const start = article.text.indexOf('on Monday');
    expect(passageOf(article, { start, end: start + 9 })).toEqual({
      article: article.id,
      start,
      end: start + 9,
      exact: 'on Monday',
    });
  });

  it.each([
    { start: -1, end: 3 },
    { start: 3, end: 3 },
    { start: 5, end: 2 },
    { start: 0, end: 1000 },
    { start: 0.5, end: 3 },
    { start: Number.NaN, end: 3 },
  ])('refuse %o', (span) => {
    expect(() => passageOf(article, span)).toThrow(VariorumError);
  });

  it('fail closed when a word differs', () => {
    const passage = passageOf(article, { start: 0, end: 9 });
    expect(() => checkPassage(article.text, passage)).not.toThrow();
    expect(() => checkPassage(article.text, { ...passage, exact: 'The Board' })).toThrow(/does not say/);
    expect(() => checkPassage(article.text, { ...passage, start: 1 })).toThrow(VariorumError);
    expect(() => checkPassage(article.text, { ...passage, start: passage.start - article.text.length })).toThrow(
      VariorumError,
    );
    expect(() => checkPassage(article.text, { ...passage, end: passage.end + 0.4 })).toThrow(VariorumError);
  });

  it('overlap and contain by code unit, ends exclusive', () => {
    const [left, right] = [
      { start: 0, end: 5 },
      { start: 5, end: 9 },
    ];
    expect(overlaps(left, right)).toBe(false);
    expect(overlaps(left, { start: 4, end: 6 })).toBe(true);
    expect(overlapLength(left, { start: 3, end: 20 })).toBe(2);
    expect(contains({ start: 0, end: 9 }, right)).toBe(true);
    expect(contains(left, right)).toBe(false);
  });
});
