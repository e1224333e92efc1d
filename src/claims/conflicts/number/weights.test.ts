import { describe, expect, it } from 'vitest';
import { invented } from '../../../../testing/articles/annotated.ts';
import type { Bound } from '../../../model.ts';
import { listConflicts } from '../one-or-many/lists.ts';
import { leastShared, rows, sceneFor } from '../scene.fixture.ts';
import { numberConflicts } from './numbers.ts';

interface Count {
  readonly value: number;
  readonly bound?: Bound;
  readonly noun?: string;
}

/** How many of ten nouns two sentences must share for their numbers to be given for one fact; 11 where none is enough. */
const needed = (
  one: Count,
  other: Count,
  tell = (count: string, more: string) => `Storms sank ${count} with ${more}.`,
) =>
  leastShared((shared) => {
    const texts = rows(shared).map((more, i) => {
      const { value, bound = 'exact', noun = 'boats' } = [one, other][i]!;
      const count = `${value} ${noun}`.trim();
      const quantities = [[`${value}`, value, bound, noun === '' ? `${value}` : noun]] as const;
      return invented(`a${i}`, tell(count, more), { quantities });
    });
    return numberConflicts(sceneFor(texts)).length > 0;
  });

describe('two numbers are given for one fact', () => {
  it('by .6 of what the sentences share where they are far apart and small', () => {
    expect(needed({ value: 3 }, { value: 30 })).toBe(NEEDED.plain);
  });

  it('by a tenth less where one is not twice the other', () => {
    expect(needed({ value: 4 }, { value: 7 })).toBe(NEEDED.roughly);
  });

  it('by a quarter less again where they are within a quarter', () => {
    expect(needed({ value: 8 }, { value: 9 })).toBe(NEEDED.near);
  });

  it('by .15 less where both are twenty or more', () => {
    expect([needed({ value: 20 }, { value: 190 }), needed({ value: 19 }, { value: 190 })]).toEqual(NEEDED.large);
  });

  it('by .5 where both can hold', () => {
    expect(needed({ value: 3, bound: 'over' }, { value: 30 })).toBe(NEEDED.otherwise);
  });

  it('by .15 more where other words for people are counted, and not at all where other things are', () => {
    expect(needed({ value: 3, noun: 'workers' }, { value: 30, noun: 'passengers' })).toBe(NEEDED.people);
    expect(needed({ value: 3 }, { value: 30, noun: 'cars' })).toBe(11);
  });
});

describe('a thing with many values', () => {
  const natures = (count: number) => {
    const scene = sceneFor(
      Array.from({ length: count }, (_, i) =>
        invented(`a${i}`, `The storm sank ${20 + 9 * i} boats in the outer harbour of town ${'abcdefghijkl'[i]}o.`, {
          quantities: [[`${20 + 9 * i}`, 20 + 9 * i, 'exact', 'boats']],
        }),
      ),
    );
    return new Set(numberConflicts(scene).map(({ nature }) => nature));
  };

  it('contradicts itself with up to five, is told without a nature up to eight, and not at all beyond', () => {
    expect([natures(5).has('contradiction'), natures(6).has('contradiction')]).toEqual([true, false]);
    expect([natures(8).size > 0, natures(9).size > 0]).toEqual([true, false]);
  });
});

describe('ends of a vote', () => {
  const votes = (one: string, other: string) => {
    return leastShared((shared) => {
      const texts = rows(shared, 20).map((more, i) => invented(`a${i}`, `Judges ruled ${[one, other][i]} on ${more}.`));
      return numberConflicts(sceneFor(texts)).length > 0;
    }, 20);
  };

  it('with as many for it are more surely of one vote', () => {
    expect([votes('5-4', '5-2'), votes('5-4', '7-2')]).toEqual(NEEDED.votes);
  });
});

it('a list counts out a number of up to eight', () => {
  const names = 'Reed Ost Dunn Holm Prell Voss Quist Brandt Ferrant Dorn Agda'.split(' ');
  const found = (value: number) => {
    const list = `${names.slice(0, value).join(', ')} and ${names[value]}`;
    return listConflicts(
      sceneFor([
        invented('a', `Only ${value} people, ${names.slice(0, value).join(', ')}, rowed.`, {
          quantities: [[`${value}`, value, 'exact', 'people']],
        }),
        invented('b', `The boat took ${list} home.`),
      ]),
    ).length;
  };
  expect(found(7)).toBe(1);
});

const NEEDED = { plain: 6, roughly: 5, near: 1, large: [4, 6], otherwise: 5, people: 8, votes: [0, 11] };
