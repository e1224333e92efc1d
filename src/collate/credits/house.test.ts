import { expect, it } from 'vitest';
import { body, invented } from '../../../testing/articles/blocks.ts';
import { makeRegister } from '../../outlets/index.ts';
import { houseOf } from './house.ts';

const register = makeRegister([['Quay News', 'broadcaster', 'quaynews.example']]);
const house = (publisher: string, url: string | null) =>
  houseOf({ ...invented('x', body('It rained.'), { publisher }).article, url }, register);

it('knows a newsroom under its labels, by its domain or by a section behind its name', () => {
  expect(house('Quay News Harbour Desk', 'https://desk.quaynews.example/a')).toBe('Quay News');
  expect(house('Quay News World', null)).toBe('Quay News');
});

it('leaves another publisher under an outlet’s domain, and a label that only begins alike, what they are', () => {
  expect(house('The Ferry', 'https://ferry.quaynews.example/a')).toBe('The Ferry');
  expect(house('Quay News Harbour Desk', null)).toBe('Quay News Harbour Desk');
});
