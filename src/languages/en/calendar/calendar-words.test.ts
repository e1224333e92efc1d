import { describe, expect, it } from 'vitest';
import { tokenize } from '../words/tokenize.ts';
import { monthAt, unitOf, weekdayAt, yearAt } from './calendar-words.ts';

const first = (text: string) => tokenize(text)[0];

describe('words of the calendar', () => {
  it.each([
    ['March', 3],
    ['march', 0],
    ['May', 5],
    ['may', 0],
    ['june', 6],
    ['Sept.', 9],
    ['dec.', 0],
    ['Marches', 0],
  ])('a month that is also another word needs its capital, and so does a short form: %s', (text, month) => {
    expect(monthAt(first(text))).toBe(month);
  });

  it('beside a day of the month a short form needs none', () => {
    expect([monthAt(first('dec 3')), monthAt(first('dec 3'), true)]).toEqual([0, 12]);
  });

  it.each([
    ['Sunday', 0],
    ['Mondays', 1],
    ['Sun', -1],
    ['Sun. 3', 0],
    ['Thu', 4],
    ['thu', -1],
  ])('a short day of the week needs a capital, and a stop where it is another word: %s', (text, day) => {
    expect(weekdayAt(first(text))).toBe(day);
  });

  it('four digits are a year from 1000 to 2199', () => {
    expect([first('2031'), first('2200'), first('0900')].map(yearAt)).toEqual([2031, null, null]);
  });

  it('a unit of time knows whether it is one or several', () => {
    expect([unitOf('century')?.plural, unitOf('centuries')?.plural, unitOf('centurys')]).toEqual([false, true, null]);
  });
});
