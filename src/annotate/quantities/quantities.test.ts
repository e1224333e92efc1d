import { describe, expect, it } from 'vitest';
import { tokenize } from '../../languages/en/words/tokenize.ts';
import { timesIn } from '../times/times.ts';
import { quantitiesIn } from './quantities.ts';

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
    ['In Carden 71 per cent left', ['71 per cent', 71, 'exact', '%', null]],
    ['Some 71 per cent left', ['Some 71 per cent', 71, 'about', '%', null]],
    ['By May 300 homes had gone', ['300', 300, 'exact', null, 'homes']],
    ['it was 104 degrees Fahrenheit', ['104 degrees Fahrenheit', 104, 'exact', '°F', null]],
    ['worth £41 million', ['£41 million', 41_000_000, 'exact', 'GBP', null]],
    ['up to twelve of the crews left', ['up to twelve', 12, 'at-most', null, 'crews']],
    ['nearly 12 percent', ['nearly 12 percent', 12, 'about', '%', null]],
    ['hundreds of people came', ['hundreds', 100, 'at-least', null, 'people']],
    ['two dozen ferries', ['two dozen', 24, 'exact', null, 'ferries']],
    ['several dozen ferries', ['several dozen', 24, 'at-least', null, 'ferries']],
    ['a 17-year-old pilot', ['17-year-old', 17, 'exact', null, 'year-old']],
    ['fewer than 1.2 million votes', ['fewer than 1.2 million', 1_200_000, 'under', null, 'votes']],
    ['nine of the 14 commissioners', ['nine', 9, 'exact', null, 'commissioners']],
    ['nine imprisoned harbour pilots', ['nine', 9, 'exact', null, 'pilots']],
    ['dozens of newly chosen harbour wardens', ['dozens', 24, 'at-least', null, 'wardens']],
    ['two hundred and fifty thousand crates', ['two hundred and fifty thousand', 250_000, 'exact', null, 'crates']],
    ['tens of thousands of people', ['tens of thousands', 20_000, 'at-least', null, 'people']],
    ['millions of euros', ['millions of euros', 1_000_000, 'at-least', 'EUR', null]],
    ['fifty or more divers', ['fifty or more', 50, 'at-least', null, 'divers']],
    ['a third of the fleet', ['a third', 33.3333, 'exact', '%', 'fleet']],
    ['two-thirds of voters', ['two-thirds', 66.6667, 'exact', '%', 'voters']],
    ['one in four berths', ['one in four', 25, 'exact', '%', 'berths']],
    ['60% of the port’s residents', ['60%', 60, 'exact', '%', 'residents']],
    ['rose 3 percentage points', ['3', 3, 'exact', null, 'percentage points']],
    ['45 cents', ['45 cents', 0.45, 'exact', 'USD', null]],
    ['forty-one sailors', ['forty-one', 41, 'exact', null, 'sailors']],
  ])('%s', (text, expected) => {
    expect(read(text)[0]).toEqual(expected);
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
    'Article 9',
    'one of the boats',
    'no one',
    'at 12 Harbour Street',
    'odds of 5 to 1',
    'id=120034500678009123',
  ])('passes over %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads a range as its two ends', () => {
    expect(read('between 20 and 30 boats')).toEqual([
      ['20', 20, 'at-least', null, 'boats'],
      ['30', 30, 'at-most', null, 'boats'],
    ]);
    expect(read('$20 to $30 million').map(([, value]) => value)).toEqual([20_000_000, 30_000_000]);
    expect(read('it fell from 20 to 30 boats').map(([, , bound]) => bound)).toEqual(['exact', 'exact']);
  });
});
