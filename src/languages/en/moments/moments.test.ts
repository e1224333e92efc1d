import { describe, expect, it } from 'vitest';
import { monthAndDay } from './month-days.ts';
import { monthNamedIn, periodOf } from './periods.ts';

describe('a month and a day', () => {
  it.each([
    ['Friday, March 14', { month: 3, day: 14 }],
    ['the 14th of March', { month: 3, day: 14 }],
    ['March 32', null],
    ['in May', null],
  ])('are read both ways round, with a day the month can have: %s', (words, value) => {
    expect(monthAndDay(words)).toEqual(value);
  });
});

describe('periods counted from the day they are said on', () => {
  it.each([
    ['today', { unit: 'day', away: 0, season: null }],
    ['last night', { unit: 'day', away: -1, season: null }],
    ['earlier this month', { unit: 'month', away: 0, season: null }],
    ['next month', { unit: 'month', away: 1, season: null }],
    ['last year', { unit: 'year', away: -1, season: null }],
    ['last fall', { unit: 'year', away: -1, season: 23 }],
    ['the summer', { unit: 'year', away: 0, season: 22 }],
    ['the winter', null],
    ['this month and next', null],
  ])('%s', (words, period) => {
    expect(periodOf(words)).toEqual(period);
  });

  it.each([
    ['mid-may', 5],
    ['the end of last march', 3],
    ['march on', null],
  ])('a month is named alone or with what part of it is meant: %s', (words, month) => {
    expect(monthNamedIn(words)).toBe(month);
  });
});
