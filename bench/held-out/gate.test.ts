import { describe, expect, it } from 'vitest';
import { sample, sharedAffairs, sharedFolders } from '../../corpora/affairs/affairs.ts';
import { readLessons } from '../../training/claims/learn.ts';
import { type FigureName, type Figures, figureNames, kindOf } from '../affairs/figures/catalogue.ts';
import { changesText, compare } from '../pinned/baseline.ts';
import { readBaseline } from '../pinned/files.ts';
import { heldOutOf, isOfToday, pinnedOf } from './run.ts';
import { twoSidedTable } from './table.ts';

const figures = (given: Partial<Record<FigureName, number>>) =>
  ({ ...Object.fromEntries(figureNames.map((name) => [name, null])), ...given }) as Figures;
const scored = [
  { affair: 'cecot', heldOut: figures({ b3F1: 0.6 }), shipped: figures({ b3F1: 0.7 }) },
  { affair: 'chlorine', heldOut: figures({ b3F1: 0.4 }), shipped: figures({ b3F1: 0.4 }) },
];

describe('the table of affairs held out', () => {
  it('puts what was made blind beside what is shipped, for each affair and as means', () => {
    const table = twoSidedTable(scored);
    expect(table).toMatch(/cecot .*0\.600 \| 0\.700/u);
    expect(table).toMatch(/b3F1 +0\.500 \| 0\.550 +0\.400 \| 0\.400/u);
    expect(table).not.toContain('originAll');
  });

  it('pins the blind side, with the means only where every affair ran', () => {
    expect(Object.keys(pinnedOf(scored, false))).toEqual(['cecot', 'chlorine']);
    const { cecot, 'mean of all': mean } = pinnedOf(scored, true);
    expect(cecot).toEqual({ b3F1: 0.6 });
    expect(mean).toMatchObject({ b3F1: 0.5 });
  });
});

it('tells a shipped model that training would no longer give', () => {
  const [model, other] = [0, 1].map((base) => ({ base, trees: [] }));
  const shipped = { meanings: null, pairs: model! };
  expect(isOfToday({ shipped, pairsWithout: () => ({ base: 0, trees: [] }) })).toBe(true);
  expect(isOfToday({ shipped, pairsWithout: () => other! })).toBe(false);
});

describe.skipIf(!process.env.VARIORUM_SHARED_GATE)('claims, affair by affair held out', () => {
  it('hold every pinned figure', { timeout: 1_200_000 }, async () => {
    const lessons = await readLessons([sample, ...sharedAffairs(sharedFolders)]);
    const now = pinnedOf(
      heldOutOf(
        lessons,
        lessons.affairs.map(({ affair }) => affair.name),
      ),
      true,
    );
    const baseline = readBaseline('held-out', 'shared');
    const changes = Object.entries(now).flatMap(([set, of]) => compare(baseline, set, of, kindOf));
    expect(changesText(changes.filter(({ verdict }) => verdict === 'drop'))).toBe('All as pinned.');
  });
});
