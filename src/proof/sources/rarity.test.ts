import { expect, it } from 'vitest';
import { rarityOf, readRarity } from './rarity.ts';

it('counts the pages of a term, not how often it stands on one, and keeps those of two pages and more', () => {
  const { pages, counts } = rarityOf([['ferri', 'ferri', 'tide'], ['tide'], ['quai']]);
  expect([pages, [...counts]]).toEqual([3, [['tide', 2]]]);
});

it('reads what training wrote, and nothing else', () => {
  const read = readRarity({ pages: 9, terms: { 2: 'tide quai', 9: 'constructor' } });
  expect([...read!.counts]).toEqual([
    ['tide', 2],
    ['quai', 2],
    ['constructor', 9],
  ]);
  for (const broken of [null, {}, { pages: 9, terms: { 1: 'tide' } }, { pages: 9, terms: { 10: 'tide' } }])
    expect(readRarity(broken)).toBeNull();
});
