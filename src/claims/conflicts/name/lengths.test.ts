import { describe, expect, it } from 'vitest';
import { type Invention, invented } from '../../../../testing/articles/annotated.ts';
import { leastShared, rows, sceneFor } from '../scene.fixture.ts';
import { agentConflicts } from './agents.ts';
import { placeConflicts } from './places.ts';

const WHO = [
  ['person', 'Mara Dunn'],
  ['person', 'Uwe Ost'],
] as const;

describe('one deed of one month done by two people', () => {
  const conflicts = (tell: (who: string) => string, other = tell) =>
    agentConflicts(
      sceneFor(
        WHO.map(([kind, name], i) =>
          invented(`a${i}`, [tell, other][i]!(name), {
            names: [[kind, name]],
            dates: [['October 2030', '2030-10']],
          } as Invention),
        ),
      ),
    ).length;

  it('shares two telling words', () => {
    const fall = (thing: string) =>
      agentConflicts(
        sceneFor([
          invented('a', 'Mara Dunn sold kettle in October 2030.', {
            names: [WHO[0]],
            dates: [['October 2030', '2030-10']],
          }),
          invented('b', `Uwe Ost sold ${thing} last fall.`, { names: [WHO[1]], dates: [['last fall', '2030-10']] }),
        ]),
      ).length;
    expect(fall('kettle')).toBe(1);
    expect(fall('marble')).toBe(0);
  });

  it('has its doer within four words before the verb', () => {
    const later = (count: number) => conflicts((who) => `${who} ${'then '.repeat(count)}sold kettle in October 2030.`);
    expect(later(3)).toBe(1);
    expect(later(4)).toBe(0);
  });

  it('whom a “he” means in the three sentences before', () => {
    const back = (count: number) =>
      conflicts(
        (who) => `${who} sold kettle in October 2030.`,
        (who) => `${who} rowed well. ${'It rained hard. '.repeat(count)}He sold kettle in October 2030.`,
      );
    expect(back(NEEDED.back)).toBe(1);
    expect(back(NEEDED.back + 1)).toBe(0);
  });
});

describe('two places of one event', () => {
  it('are given by statements that have .55 in common beside them', () => {
    const least = leastShared((shared) => {
      const articles = rows(shared).map((more, i) => {
        const place = ['Calder', 'Eastmere'][i]!;
        return invented(`a${i}`, `Pilots sold ${more} in ${place}.`, { names: [['place', place]] });
      });
      return placeConflicts(sceneFor(articles)).length > 0;
    });
    expect(least).toBe(NEEDED.places);
  });
});

const NEEDED = { back: 2, places: 6 };
