import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../../testing/cpu-time.ts';
import { tokenize } from '../../languages/en/words/tokenize.ts';
import { dateOrderOf } from './dates/date-order.ts';
import { timesIn } from './times.ts';

function read(text: string, published: string | null = '2031-03-12'): (string | null)[][] {
  return timesIn(tokenize(text), published).map(({ expression }) => [
    text.slice(expression.start, expression.end),
    expression.type,
    expression.value,
  ]);
}

/** The day of publication is a Wednesday. */
describe('timesIn', () => {
  it.each([
    ['on March 13, 2025', ['March 13, 2025', 'date', '2025-03-13']],
    ['13 March 2031', ['13 March 2031', 'date', '2031-03-13']],
    ['since 13 February', ['13 February', 'date', '2031-02-13']],
    ['on Sept. 11', ['Sept. 11', 'date', '2030-09-11']],
    ['due March 20', ['March 20', 'date', '2031-03-20']],
    ['in March 2031', ['March 2031', 'date', '2031-03']],
    ['2031-03-03', ['2031-03-03', 'date', '2031-03-03']],
    ['on 3/4/2031', ['3/4/2031', 'date', '2031-03-04?']],
    ['on 22/4/2030', ['22/4/2030', 'date', '2030-04-22']],
    ['on Thursday, 3/4/2025', ['Thursday, 3/4/2025', 'date', '2025-04-03']],
    ['on Tuesday 3/4/2025', ['Tuesday 3/4/2025', 'date', '2025-03-04']],
    ['in Q1 2031', ['Q1 2031', 'date', '2031-33']],
    ['of 2031Q3', ['2031Q3', 'date', '2031-35']],
    ['in the third quarter of fiscal 2031', ['the third quarter of fiscal 2031', 'date', null]],
    ['in the last three months of 2030', ['the last three months of 2030', 'date', '2030-10/2030-12']],
    ['was adjourned to Friday', ['Friday', 'date', '2031-03-14']],
    ['was put off until Friday', ['Friday', 'date', '2031-03-14']],
    ['was shut on Friday', ['Friday', 'date', '2031-03-07']],
    ['at 03.40 GMT', ['03.40 GMT', 'time', 'T03:40']],
    ['in 2019', ['2019', 'date', '2019']],
    ['in fiscal 2019', ['fiscal 2019', 'date', '2019~']],
    ['in the 1990s', ['the 1990s', 'date', '199X']],
    ['the late ’80s', ['the late ’80s', 'date', '198X']],
    ['in the 19th century', ['the 19th century', 'date', '18XX']],
    ['in the third quarter', ['the third quarter', 'date', '2030-35']],
    ['in last year’s third quarter', ['last year’s third quarter', 'date', '2030-35']],
    ['in the second half of 2030', ['the second half of 2030', 'date', '2030-41']],
    ['last summer', ['last summer', 'date', '2030-22']],
    ['in early March', ['early March', 'date', '2031-03']],
  ])('dates: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['he said Friday', ['Friday', 'date', '2031-03-07']],
    ['he will sail Friday', ['Friday', 'date', '2031-03-14']],
    ['next Friday', ['next Friday', 'date', '2031-03-21']],
    ['on Wednesday', ['Wednesday', 'date', '2031-03-12']],
    ['late Thursday night', ['late Thursday night', 'date', '2031-03-06']],
    ['Friday of next week', ['Friday of next week', 'date', '2031-03-21']],
    ['he left yesterday', ['yesterday', 'date', '2031-03-11']],
    ['two days ago', ['two days ago', 'date', '2031-03-10']],
    ['two weeks ago', ['two weeks ago', 'date', '2031-02-26~']],
    ['one month and two days ago', ['one month and two days ago', 'date', '2031-02-10']],
    ['last week', ['last week', 'date', '2031-03-03/2031-03-09']],
    ['last month', ['last month', 'date', '2031-02']],
    ['last weekend', ['last weekend', 'date', '2031-03-08/2031-03-09']],
    ['earlier this year', ['earlier this year', 'date', '2031']],
    ['two days before Christmas', ['two days before Christmas', 'date', '2030-12-23']],
    ['on the 3rd, he left', ['the 3rd', 'date', '2031-03-03']],
  ])('against the day of publication: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['at 3:30 p.m.', ['3:30 p.m.', 'time', 'T15:30']],
    ['at 9 a.m. Tuesday', ['9 a.m. Tuesday', 'time', '2031-03-11T09:00']],
    ['for two days', ['two days', 'duration', 'P2D']],
    ['an 18-month inquiry', ['18-month', 'duration', 'P18M']],
    ['for 2 1/2 years', ['2 1/2 years', 'duration', 'P2Y6M']],
    ['every week', ['every week', 'set', 'P1W']],
    ['every Friday', ['every Friday', 'set', 'P1W']],
    ['two days after the call', ['two days', 'date', null]],
  ])('clocks, lengths and sets: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['in late November or early December of 2028', ['2028-11', '2028-12']],
    ['between November and January 2029', ['2028-11', '2029-01']],
    ['in late November or early December', ['2030-11', '2030-12']],
    ['in late November but early December of 2028', ['2030-11', '2028-12']],
  ])('a month takes the year of the next one that it is joined to: %s', (text, months) => {
    expect(read(text).map(([, , value]) => value)).toEqual(months);
  });

  it('counts "a year earlier" and "that year" from the date before', () => {
    expect(read('It rose in May 2029; a year earlier it fell.').at(-1)).toEqual(['a year earlier', 'date', '2028-05']);
    expect(read('It sank in May 2029. Later that year it was raised.').at(-1)![2]).toBe('2029');
  });

  it.each(['a 17-year-old pilot', 'he is 17 years old', 'she may march on', 'a 3-2 win', 'about 2000 troops'])(
    'passes over %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('leaves the value open without a date of publication', () => {
    expect(read('on Friday, March 3', null)).toEqual([['Friday, March 3', 'date', null]]);
    expect(read('last week', null)).toEqual([['last week', 'date', null]]);
    expect(read('on March 3, 2031', null)[0]![2]).toBe('2031-03-03');
  });

  it.each(['two thousand ', 'March 3 ', 'a year ', '1/2/3/', '9 a.m. ', 'and one ', 'last ', 'the end of '])(
    'is linear on a long paragraph of "%s"',
    (piece) => {
      const tokens = tokenize(piece.repeat(Math.ceil(60_000 / piece.length)));
      expect(cpuTime(() => timesIn(tokens, '2031-03-12'))).toBeLessThan(4000);
    },
  );
});

describe('the order of day and month in a page', () => {
  const order = (text: string) => dateOrderOf(tokenize(text));
  it('is told by a number that can be no month, or by a weekday that fits one order', () => {
    expect(order('on 5/6/2025 and 13/6/2025')).toBe('day');
    expect(order('on 6/13/2025')).toBe('month');
    expect(order('on Thursday, 3/4/2025')).toBe('day');
  });

  it('is not told where no date tells, or two tell otherwise', () => {
    expect(order('on 5/6/2025')).toBeNull();
    expect(order('on 13/6/2025 and 6/13/2025')).toBeNull();
  });
});
