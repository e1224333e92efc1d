import { describe, expect, it } from 'vitest';
import { timesIn } from './times.ts';
import { tokenize } from './tokenize.ts';

function read(text: string, published: string | null = '2031-03-12'): (string | null)[][] {
  return timesIn(tokenize(text), published).map(({ expression }) => [
    text.slice(expression.start, expression.end),
    expression.type,
    expression.value,
  ]);
}

describe('timesIn', () => {
  it.each([
    ['on March 13, 2025', ['March 13, 2025', 'date', '2025-03-13']],
    ['on 13 March', ['13 March', 'date', '2030-03-13']],
    ['in March 2031', ['March 2031', 'date', '2031-03']],
    ['2031-03-03', ['2031-03-03', 'date', '2031-03-03']],
    ['in 2019', ['2019', 'date', '2019']],
    ['on Friday', ['Friday', 'date', '2031-03-07']],
    ['he left yesterday', ['yesterday', 'date', '2031-03-11']],
    ['at 3:30 p.m.', ['3:30 p.m.', 'time', 'T15:30']],
    ['for two days', ['two days', 'duration', null]],
    ['two days ago', ['two days ago', 'date', '2031-03-10']],
    ['every Friday', ['every Friday', 'set', null]],
    ['in the 1990s', ['1990s', 'date', '199X']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('leaves the value open without a date of publication', () => {
    expect(read('on Friday, March 3', null)).toEqual([['Friday, March 3', 'date', null]]);
  });
});
