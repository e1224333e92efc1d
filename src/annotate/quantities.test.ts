import { describe, expect, it } from 'vitest';
import { quantitiesIn } from './quantities.ts';
import { timesIn } from './times.ts';
import { tokenize } from './tokenize.ts';

function read(text: string) {
  const tokens = tokenize(text);
  const taken = new Set<number>();
  for (const { from, to } of timesIn(tokens, null)) for (let i = from; i < to; i++) taken.add(i);
  return quantitiesIn(tokens, (i) => taken.has(i)).map((quantity) => [
    text.slice(quantity.start, quantity.end),
    quantity.value,
    quantity.bound,
    quantity.unit,
    quantity.counted && text.slice(quantity.counted.start, quantity.counted.end),
  ]);
}

describe('quantitiesIn', () => {
  it.each([
    ['over 280 small boats sank', ['over 280', 280, 'over', null, 'boats']],
    ['worth £41 million', ['£41 million', 41_000_000, 'exact', 'GBP', null]],
    ['up to twelve of the crews left', ['up to twelve', 12, 'at-most', null, 'crews']],
    ['nearly 12 percent', ['nearly 12 percent', 12, 'about', '%', null]],
    ['hundreds of people came', ['hundreds', 100, 'at-least', null, 'people']],
    ['two dozen ferries', ['two dozen', 24, 'exact', null, 'ferries']],
    ['several dozen ferries', ['several dozen', 24, 'at-least', null, 'ferries']],
    ['a 17-year-old pilot', ['17-year-old', 17, 'exact', null, 'year-old']],
    ['fewer than 1.2 million votes', ['fewer than 1.2 million', 1_200_000, 'under', null, 'votes']],
    ['forty-one sailors', ['forty-one', 41, 'exact', null, 'sailors']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    'in 2019',
    'the 21st pier',
    'a 3-2 win',
    'Route 66',
    'March 13',
    'an F-16 jet',
    'call 555-0199',
    'at 9 a.m.',
  ])('passes over %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
