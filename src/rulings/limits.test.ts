import { expect, it } from 'vitest';
import { parseRulings } from './log.ts';

const page = { sha256: 'bytes', exact: 'The pier is shut.' };
const read = (fields: object, padding = 0) =>
  parseRulings(
    JSON.stringify({ ruling: 'note', a: page, value: 'Seen.', by: 'Ina', at: '2031-03-01', ...fields }) +
      ' '.repeat(padding),
  ).length;
const a = (letters: number) => 'a'.repeat(letters);

it('a ruling is signed by a name of up to two hundred letters', () => {
  expect(read({ by: a(200) })).toBe(1);
  expect(() => read({ by: a(201) })).toThrow('its by is too long');
});

it('a ruling has a reason of up to four thousand letters', () => {
  expect(read({ reason: a(4000) })).toBe(1);
  expect(() => read({ reason: a(4001) })).toThrow('its reason is too long');
});

it('a ruling quotes up to twenty thousand letters of a page', () => {
  expect(read({ a: { ...page, exact: a(20_000) } })).toBe(1);
  expect(() => read({ a: { ...page, exact: a(20_001) } })).toThrow('its exact is too long');
});

it('a line of a log has up to a hundred thousand letters', () => {
  expect(read({}, 99_000)).toBe(1);
  expect(() => read({}, 100_000)).toThrow('it is too long');
});
