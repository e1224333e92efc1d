import { describe, expect, it } from 'vitest';
import { type Invention, invented } from '../../../../testing/articles/annotated.ts';
import { leastShared, rows, sceneFor } from '../scene.fixture.ts';
import { announcementConflicts } from './announcements.ts';
import { dateConflicts } from './dates.ts';
import { eventConflicts } from './events.ts';
import { precedentConflicts } from './precedents.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** A day of 2031 by its number, as words and as EDTF. */
const day = (number: number): readonly [string, string] => {
  const date = new Date(Date.UTC(2031, 0, number));
  const value = date.toISOString().slice(0, 10);
  return [`${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, 2031`, value];
};
const dated = (key: string, text: string, date: readonly [string, string], what: Invention = {}) =>
  invented(key, text.replace('DATE', date[0]), { dates: [date], ...what });

describe('two days of one event', () => {
  const conflicts = (one: string, other: string, gap = 9, what: Invention = {}) =>
    dateConflicts(sceneFor([dated('a', one, day(10), what), dated('b', other, day(10 + gap), what)])).length;
  const closed = 'Inspectors closed the northern ferry pier on DATE in the old harbour.';

  it('lie two months apart at most', () => {
    expect(conflicts(closed, closed.replace('old', 'small'), 62)).toBe(1);
    expect(conflicts(closed, closed.replace('old', 'small'), 63)).toBe(0);
  });

  it('are given by statements that have two fifths in common', () => {
    const least = leastShared((shared) => {
      const [one, other] = rows(shared);
      const tell = (more: string) => `Inspectors closed the northern ferry pier on DATE, with ${more}.`;
      return conflicts(tell(one), tell(other)) === 1;
    });
    expect(least).toBe(LEAST.all);
  });

  it('and three tenths just around the date: of seven words on each side', () => {
    const least = (nouns: number) =>
      leastShared((shared) => {
        const [one, other] = rows(shared, nouns);
        const tell = (more: string) =>
          `Copper kettle marble walnut barrel candle velvet saddle quarry ribbon men and ${more} closed DATE.`;
        return conflicts(tell(one), tell(other)) === 1;
      }, nouns);
    expect([least(6), least(9)]).toEqual(LEAST.near);
  });

  it('are of one event in other verbs only where three fifths around them agree', () => {
    const least = leastShared((shared) => {
      const [one, other] = rows(shared, 6);
      return conflicts(`Inspectors closed piers ${one} DATE.`, `Inspectors opened piers ${other} DATE.`) === 1;
    }, 6);
    expect(least).toBe(LEAST.around);
  });

  it('that bound the event need a quarter around them, and .45 of that and all together', () => {
    const least = (own: string) =>
      leastShared((shared) => {
        const [one, other] = rows(shared, 6);
        return (
          conflicts(
            `Inspectors closed ${own} ${one} by DATE.`,
            `Guides shut ${own === '' ? '' : 'garlic'} ${other} after DATE.`,
          ) === 1
        );
      }, 6);
    expect([least(''), least('hammer island jacket elbow feather dagger')]).toEqual(LEAST.bounds);
  });

  it('on which one speaker says a thing need a quarter in common', () => {
    const least = leastShared((shared) => {
      const [one, other] = rows(shared);
      const says = (more: string): readonly [string, Invention] => [
        `Mara Dunn said on DATE that ${more} fell.`,
        {
          names: [['person', 'Mara Dunn']],
          attributions: [{ source: 'Mara Dunn', cue: 'said', content: `${more} fell`, speaker: 'Mara Dunn' }],
        },
      ];
      const articles = [says(one), says(other)].map(([text, what], i) => dated(`a${i}`, text, day(10 + i), what));
      return dateConflicts(sceneFor(articles)).length === 1;
    });
    expect(least).toBe(LEAST.said);
  });
});

describe('what happens to a person once', () => {
  const conflicts = (gap: number, before = '', between = '') =>
    eventConflicts(
      sceneFor(
        [0, gap].map((later, i) =>
          dated(
            `a${i}`,
            `Mara Dunn ${before}resigned ${between}on DATE ${i === 0 ? 'sadly' : 'gladly'}.`,
            day(10 + later),
            { names: [['person', 'Mara Dunn']] },
          ),
        ),
      ),
    ).length;

  it('is given two days a month apart at most', () => {
    expect(conflicts(31)).toBe(1);
    expect(conflicts(32)).toBe(0);
  });

  it('stands within sixty code units before the day', () => {
    expect(conflicts(3, '', `${'x'.repeat(47)} `)).toBe(1);
    expect(conflicts(3, '', `${'x'.repeat(56)} `)).toBe(0);
  });

  it('and within ninety behind the person', () => {
    expect(conflicts(3, `${'x'.repeat(88)} `)).toBe(1);
    expect(conflicts(3, `${'x'.repeat(89)} `)).toBe(0);
  });
});

describe('an announcement', () => {
  const conflicts = (gap: number, one = 'of the northern pier', other = one, between = '') =>
    announcementConflicts(
      sceneFor([
        dated('a', `Plans ${one} were announced ${between}on DATE.`, day(10)),
        dated('b', `Notes ${other} were announced ${between}on DATE.`, day(10 + gap)),
      ]),
    ).length;

  it('is given two days a fortnight apart at most', () => {
    expect(conflicts(14)).toBe(1);
    expect(conflicts(15)).toBe(0);
  });

  it('by sentences that share two telling words', () => {
    expect(conflicts(3, 'of the northern pier', 'of a northern boat')).toBe(0);
  });

  it('which say so within ninety code units of the day', () => {
    expect(conflicts(3, undefined, undefined, `${'x'.repeat(76)} `)).toBe(1);
    expect(conflicts(3, undefined, undefined, `${'x'.repeat(86)} `)).toBe(0);
  });
});

describe('when a thing was so before', () => {
  const natures = (shared: number) => {
    const [one, other] = rows(shared);
    return precedentConflicts(
      sceneFor([
        invented('a', `With ${one} it is the first vote since 1950.`),
        invented('b', `With ${other} it is the first vote since 1970.`),
      ]),
    ).map(({ nature }) => nature)[0];
  };

  it('is told of one thing by an eighth in common, and of the same in the same words by .45', () => {
    const least = (nature?: string) =>
      leastShared((shared) => (nature === undefined ? natures(shared) !== undefined : natures(shared) === nature));
    expect([least(), least('contradiction')]).toEqual(LEAST.precedent);
  });
});

/** How many nouns two sentences must share, of ten where no other number is said. */
const LEAST = { all: 2, near: [2, 5], around: 4, bounds: [2, 3], said: 1, precedent: [1, 5] };
