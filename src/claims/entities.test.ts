import { expect, test } from 'vitest';
import { findClaims } from './index.ts';
import { invented, stemmaOf } from './invented.ts';
import { compatible, parsePersonName } from './person-names.ts';

test('names of one person and of two', () => {
  const fits = (a: string, b: string): boolean => compatible(parsePersonName(a), parsePersonName(b));
  expect(fits('José Ruiz-Calvo', 'Jose Ruiz Calvo')).toBe(true);
  expect(fits('Ana Prell', 'Ana Prell Ost')).toBe(true);
  expect(fits('A. Prell', 'Ana Prell')).toBe(true);
  expect(fits('Judge Ana Prell', 'Prell')).toBe(true);
  expect(fits('Ana Prell', 'Uwe Prell')).toBe(false);
  expect(fits('Tom Prell Jr.', 'Tom Prell Sr.')).toBe(false);
});

test('a surname means the person of its article; homonyms stay apart', () => {
  const articles = [
    invented('a', 'Ana Prell, a harbour commissioner, resigned. Prell wept.', {
      names: [
        ['person', 'Ana Prell'],
        ['person', 'Prell'],
      ],
    }),
    invented('b', 'Uwe Prell, a baker, laughed. Prell sang.', {
      names: [
        ['person', 'Uwe Prell'],
        ['person', 'Prell'],
      ],
    }),
  ];
  const { entities } = findClaims(articles, stemmaOf(articles));
  expect(
    entities.map(({ name, mentions, roles }) => [name, mentions.length, roles.map(({ exact }) => exact)]).sort(),
  ).toEqual([
    ['Ana Prell', 2, ['a harbour commissioner']],
    ['Uwe Prell', 2, ['a baker']],
  ]);
});

test('an acronym is the body whose capitals spell it', () => {
  const articles = [
    invented('a', 'The Port Safety Board met. The PSB ruled.', {
      names: [
        ['organisation', 'Port Safety Board'],
        ['organisation', 'PSB'],
      ],
    }),
  ];
  const { entities } = findClaims(articles, stemmaOf(articles));
  expect(entities.map(({ name, variants }) => [name, variants.length])).toEqual([['Port Safety Board', 2]]);
});
