import { describe, expect, it } from 'vitest';
import { dayOf, dayText, isoDay, isoMonth, monthsOn, weekday } from './calendar.ts';
import { extentOf } from './extent.ts';

describe('days', () => {
  it('count there and back', () => {
    for (let day = -40_000; day < 60_000; day += 997) expect(dayOf(isoDay(day))).toBe(day);
  });

  it.each([
    ['2031-03-03', true],
    ['2031-03-03T10:00:00Z', true],
    ['2031-03-03~', true],
    ['2031-03-03/2031-03-05', false],
    ['2031-02-29', false],
    ['2031-03', false],
  ])('%s is one day: %s', (value, is) => {
    expect(dayOf(value) !== null).toBe(is);
  });

  it('Sunday is 0, also before 1970', () => {
    expect([weekday(dayOf('2031-03-09')!), weekday(dayOf('2031-03-10')!), weekday(dayOf('1969-12-28')!)]).toEqual([
      0, 1, 0,
    ]);
  });

  it('a month on from the 31st is the last of a shorter month', () => {
    expect([1, 2].map((months) => isoDay(monthsOn(dayOf('2031-01-31')!, months)))).toEqual([
      '2031-02-28',
      '2031-03-31',
    ]);
  });

  it('a month beyond December is one of the next year', () => {
    expect([isoMonth(2031, 13), isoMonth(2031, 0)]).toEqual(['2032-01', '2030-12']);
  });

  it('a day after 9999 has no value, but can be printed', () => {
    const day = dayOf('9999-12-31')! + 1;
    expect([isoDay(day), dayText(day)]).toEqual([null, '+010000-01-01']);
  });
});

describe('the days a value of EDTF covers', () => {
  it.each([
    ['2031-03', '2031-03-01', '2031-03-31'],
    ['2031~', '2031-01-01', '2031-12-31'],
    ['2031-21', '2031-03-01', '2031-05-31'],
    ['2031-24', '2031-12-01', '2032-02-29'],
    ['2031-34', '2031-04-01', '2031-06-30'],
    ['2031-41', '2031-07-01', '2031-12-31'],
    ['2031-01/2031-06', '2031-01-01', '2031-06-30'],
  ])('%s: %s to %s', (value, from, to) => {
    const extent = extentOf(value)!;
    expect([isoDay(extent.from), isoDay(extent.to)]).toEqual([from, to]);
  });

  it.each(['P2W', '2031-25', '2031-13', '203X', ''])('%s covers none', (value) => {
    expect(extentOf(value)).toBeNull();
  });
});
