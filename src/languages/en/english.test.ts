import { describe, expect, it } from 'vitest';
import { english } from './index.ts';

describe('English, asked as any language', () => {
  it('cuts a text into tokens and these into sentences that leave no token out', () => {
    const tokens = english.tokens('Dr. Voss left. The pier fell.');
    const sentences = english.sentences(tokens);
    expect(sentences.map(({ from, to }) => tokens.slice(from, to).map(({ text }) => text))).toEqual([
      ['Dr.', 'Voss', 'left', '.'],
      ['The', 'pier', 'fell', '.'],
    ]);
  });

  it('twelve months and seven days, each known where a token names it', () => {
    const [named] = [english.months, english.weekdays].map((words) =>
      words.map((word) => english.tokens(word.charAt(0).toUpperCase() + word.slice(1))[0]),
    );
    expect(named!.map((token) => english.monthAt(token))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(english.weekdays.map((day) => english.weekdayAt(english.tokens(day)[0]))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('a stop word tells two statements apart as little as its absence', () => {
    const terms = (text: string) => english.words(text).flatMap(({ term }) => term ?? []);
    expect(terms('The pier was closed on Friday')).toEqual(terms('pier closed'));
    expect(terms('The pier was closed')).not.toEqual(terms('The pier was opened'));
  });

  it('says which words report, negate, and carry a clause', () => {
    expect(english.reportingForm('told')?.lemma).toBe('tell');
    expect(english.reportingForm('walked')).toBeNull();
    expect(english.negations.has('never')).toBe(true);
    expect(english.finiteVerbs(english.words('The mayor said the pier fell'))).toEqual([2, 5]);
  });
});
