import { describe, expect, it, test } from 'vitest';
import { invented, stemmaOf } from '../../../testing/articles/annotated.ts';
import { findClaims } from '../shipped.fixture.ts';
import { compatible, parsePersonName } from './person-names.ts';

test('names of one person and of two', () => {
  const fits = (a: string, b: string): boolean => compatible(parsePersonName(a), parsePersonName(b));
  expect(fits('José Ruiz-Calvo', 'Jose Ruiz Calvo')).toBe(true);
  expect(fits('Ana Prell', 'Ana Prell Ost')).toBe(true);
  expect(fits('A. Prell', 'Ana Prell')).toBe(true);
  expect(fits('Judge Ana Prell', 'Prell')).toBe(true);
  expect(fits('Tom Prell', 'Thomas Prell')).toBe(true);
  expect(fits('Ana Prell, MD', 'Ana Prell')).toBe(true);
  expect(fits('Tim Prell', 'Thomas Prell')).toBe(false);
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

test('a surname alone means the person the story mostly names; its title is a variant', () => {
  const articles = [
    invented('a', 'Ana Prell spoke. Ana Prell rose. Ana Prell left. Uwe Prell sang. President Prell slept.', {
      names: [
        ['person', 'Ana Prell'],
        ['person', 'Uwe Prell'],
        ['person', 'Prell'],
      ],
    }),
  ];
  const { entities } = findClaims(articles, stemmaOf(articles));
  const ana = entities.find(({ name }) => name === 'Ana Prell')!;
  expect(ana.variants.map(({ text }) => text)).toContain('President Prell');
});

test('a body is known by a part of its name that no other body of the story has', () => {
  const articles = [
    invented(
      'a',
      'The Calder Rovers won. Rovers fans sang. The Port Board met. The Harbour Board met. The Board ruled.',
      {
        names: [
          ['organisation', 'Calder Rovers'],
          ['organisation', 'Rovers'],
          ['organisation', 'Port Board'],
          ['organisation', 'Harbour Board'],
          ['organisation', 'Board'],
        ],
      },
    ),
  ];
  const { entities } = findClaims(articles, stemmaOf(articles));
  expect(entities.map(({ name, mentions }) => [name, mentions.length]).sort()).toEqual([
    ['Board', 1],
    ['Calder Rovers', 2],
    ['Harbour Board', 1],
    ['Port Board', 1],
  ]);
});

test('short forms, initials and other spellings of a name are one person’s; other given names are not', () => {
  const fits = (a: string, b: string): boolean => compatible(parsePersonName(a), parsePersonName(b));
  expect(fits('E. J. Carr', 'Libby Carr')).toBe(true);
  expect(fits('R. Tennant', 'Bob Tennant')).toBe(true);
  expect(fits('Yevhen Zaliznyi', 'Evgeny Zalizny')).toBe(true);
  expect(fits('Haidar Abadi', 'Haider al-Abadi')).toBe(true);
  expect(fits('Rami Abdul Rahman', 'Rami Abdulrahman')).toBe(true);
  expect(fits('Viktor Zaliznyi', 'Evgeny Zalizny')).toBe(false);
  expect(fits('Marta Holm', 'Maria Holm')).toBe(false);
  expect(fits('S. Carr', 'Libby Carr')).toBe(false);
});

const namesOf = (...articles: Parameters<typeof invented>[]): string[][] => {
  const pile = articles.map((article) => invented(...article));
  const { entities } = findClaims(pile, stemmaOf(pile));
  return entities
    .filter(({ kind }) => kind === 'person')
    .map(({ variants }) => variants.map(({ text }) => text).sort())
    .sort((a, b) => (a.join() < b.join() ? -1 : a.join() > b.join() ? 1 : 0));
};

test('pages that give one name two ages tell of two people', () => {
  const held = 'Police hold Jon Orr, a 22-year-old student, over the fire.';
  const other = (age: number) => `The harbour master, Jon Orr, ${age}, said no.`;
  const two = (age: number) =>
    namesOf(['a', held, { names: [['person', 'Jon Orr']] }], ['b', other(age), { names: [['person', 'Jon Orr']] }]);
  expect(two(61)).toHaveLength(2);
  expect(two(23)).toHaveLength(1);
});

test('of two with a surname the first name before "and" has it too; alone it stays open, with a title it fits', () => {
  const names: [string, string][] = [
    ['person', 'Hugo'],
    ['person', 'Ilse Marsh'],
    ['person', 'Marsh'],
  ];
  const people = (last: string) => namesOf(['a', `Hugo and Ilse Marsh row.\n${last} won.`, { names } as never]);
  expect(people('Marsh')).toEqual([['Hugo'], ['Ilse Marsh'], ['Marsh']]);
  expect(people('Mrs Marsh')).toEqual([['Hugo'], ['Ilse Marsh', 'Mrs Marsh']]);
});

test('a brand that nobody is heard of as a person is none', () => {
  const names: [string, string][] = [
    ['person', 'Roku'],
    ['person', 'Prell'],
  ];
  expect(namesOf(['a', 'The film is on Roku. Prell said that it is long.', { names } as never])).toEqual([['Prell']]);
});

test('a body under its acronym, spelled or defined, and under the other order of its name is one', () => {
  const one = (text: string, ...bodies: string[]) => {
    const pile = [
      invented('a', text, { names: bodies.map((body) => ['organisation', body] as [string, string]) } as never),
    ];
    return findClaims(pile, stemmaOf(pile)).entities.length;
  };
  expect(one('The Terror Detention Centre (CEDOT) is full. CEDOT is big.', 'Terror Detention Centre', 'CEDOT')).toBe(1);
  expect(
    one('The Harbour Department met. The Department of Harbour ruled.', 'Harbour Department', 'Department of Harbour'),
  ).toBe(1);
  expect(one('The Department of Harbour met. The DOH ruled.', 'Department of Harbour', 'DOH')).toBe(1);
  expect(one('The P.S.A. met. The PSA ruled.', 'P.S.A.', 'PSA')).toBe(1);
  expect(one('The Harbour Department met. The DOT ruled.', 'Harbour Department', 'DOT')).toBe(2);
});

describe('what is written like a person and is none', () => {
  const kindsOf = (text: string, ...names: string[]) => {
    const articles = [invented('a', text, { names: names.map((name) => ['person', name]) })];
    return findClaims(articles, stemmaOf(articles)).entities.map(({ kind }) => kind);
  };
  it.each([
    ['Some Marsh Dale shareholders left.', 'Marsh Dale'],
    ['The board hired a law firm, Marsh Dale, to write it.', 'Marsh Dale'],
    ['The judges spoke of Marsh v. Dale at length.', 'Marsh v. Dale'],
  ])('%s', (text, name) => {
    expect(kindsOf(text, name)).toEqual(['organisation']);
  });

  it.each([
    ['Mr Marsh Dale shareholders know left.', 'Marsh Dale'],
    ['Ana Dale shareholders left.', 'Ana Dale'],
    ['The board saw Marsh Dale, who left.', 'Marsh Dale'],
  ])('but %s', (text, name) => {
    expect(kindsOf(text, name)).toEqual(['person']);
  });
});

describe('one person under several writings', () => {
  const personsOf = (...texts: readonly (readonly [string, ...string[]])[]) => {
    const articles = texts.map(([text, ...names], at) =>
      invented(String(at), text, { names: names.map((name) => ['person', name]) }),
    );
    const { entities } = findClaims(articles, stemmaOf(articles));
    return entities.filter(({ kind }) => kind === 'person').length;
  };
  it('with two letters that changed places, not with others', () => {
    const texts = (other: string) =>
      [
        ['Yasin Orbela spoke.', 'Yasin Orbela'],
        [`Yasin ${other} spoke.`, `Yasin ${other}`],
      ] as const;
    expect(personsOf(...texts('Obrela'))).toBe(1);
    expect(personsOf(...texts('Osbela'))).toBe(2);
  });

  it('with a title in the plural', () => {
    expect(personsOf(['Neil Prell and Justices Prell met.', 'Neil Prell', 'Justices Prell'])).toBe(1);
  });

  it('a rare given name alone is its one bearer; a common one is not', () => {
    const texts = (given: string) =>
      [
        [`${given} Prell spoke of the pier in Orm.`, `${given} Prell`],
        [`${given} left the pier in Orm.`, given],
      ] as const;
    expect(personsOf(...texts('Damirko'))).toBe(1);
    expect(personsOf(...texts('Thomas'))).toBe(2);
  });
});
