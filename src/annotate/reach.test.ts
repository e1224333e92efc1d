import { describe, expect, it } from 'vitest';
import { tokenize } from '../languages/en/words/tokenize.ts';
import { quantitiesIn } from './quantities/quantities.ts';
import { tenseAt } from './times/reading/tense.ts';
import { timesIn } from './times/times.ts';

const bound = (text: string) => quantitiesIn(tokenize(text), () => false)[0]?.bound;
const value = (text: string, published: string) => timesIn(tokenize(text), published)[0]?.expression.value;

it('a denial turns a bound round from four words before it', () => {
  expect(bound('They did not in May raise more than 30 boats')).toBe('at-most');
  expect(bound('They did not in early May raise more than 30 boats')).toBe('over');
});

describe('a date without its year', () => {
  it('is the next one within sixty days though the words look back', () => {
    expect(value('he left on March 13', '2031-01-12')).toBe('2031-03-13');
    expect(value('he left on March 13', '2031-01-11')).toBe('2030-03-13');
  });

  it('looks the way that a word up to fourteen words before it does', () => {
    const ahead = (words: number) => tenseAt(tokenize(`boats will ${'row '.repeat(words)}Friday`), words + 2);
    expect(ahead(13)).toBe('ahead');
    expect(ahead(14)).toBeNull();
  });
});
