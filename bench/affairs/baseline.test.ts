import { describe, expect, it } from 'vitest';
import { compare, emptyBaseline, repin } from './baseline.ts';
import { type FigureName, type Figures, figureNames } from './figures.ts';
import { optionsOf } from './options.ts';
import { changesText, errorsText, tableOf } from './table.ts';

const figures = (given: Partial<Record<FigureName, number | null>>) =>
  ({ ...Object.fromEntries(figureNames.map((name) => [name, null])), ...given }) as Figures;
const pinned = (given: Record<string, number | null>) => ({ figures: { x: given }, reasons: [] });
const verdicts = (was: Record<string, number | null>, is: Partial<Record<FigureName, number | null>>) =>
  compare(pinned(was), 'x', figures(is)).map(({ figure, verdict }) => `${figure} ${verdict}`);

describe('compare', () => {
  it('tells rises, slips and drops of scores', () => {
    const was = { accuracy: 0.5, macroF1: 0.5, direction: 0.5, relatedF1: 0.5 };
    const is = { accuracy: 0.6, macroF1: 0.496, direction: 0.49, relatedF1: 0.5 };
    expect(verdicts(was, is)).toEqual(['accuracy rise', 'macroF1 slip', 'direction drop']);
  });

  it('takes more of a count for worse', () => {
    expect(verdicts({ claimsPerArticle: 4 }, { claimsPerArticle: 5.1 })).toEqual(['claimsPerArticle drop']);
    expect(verdicts({ claimsPerArticle: 4 }, { claimsPerArticle: 4.9 })).toEqual(['claimsPerArticle slip']);
    expect(verdicts({ claimsPerArticle: 4 }, { claimsPerArticle: 3 })).toEqual(['claimsPerArticle rise']);
    expect(verdicts({ conflictsPredicted: 0 }, { conflictsPredicted: 3 })).toEqual(['conflictsPredicted new']);
    expect(verdicts({ anchorsBroken: 0 }, { anchorsBroken: 1 })).toEqual(['anchorsBroken drop']);
    expect(verdicts({ intervalWidth: -0.4 }, { intervalWidth: 0.3 })).toEqual(['intervalWidth rise']);
    expect(verdicts({ intervalWidth: -0.4 }, { intervalWidth: -0.6 })).toEqual(['intervalWidth drop']);
  });

  it('takes a figure that is gone for a drop and ignores what is only told', () => {
    expect(verdicts({ accuracy: 0.5, oldName: 1 }, {})).toEqual(['oldName drop', 'accuracy drop']);
    expect(verdicts({ conflictsPrecision: 0 }, {})).toEqual(['conflictsPrecision slip']);
    expect(verdicts({ passages: 9 }, { passages: 3 })).toEqual([]);
    expect(verdicts({}, { accuracy: 0 })).toEqual(['accuracy new']);
    expect(compare(emptyBaseline, 'x', figures({}))[0]?.verdict).toBe('new');
  });
});

describe('repin', () => {
  it('pins what rose and keeps what slipped', () => {
    const next = repin(
      pinned({ accuracy: 0.5, macroF1: 0.5 }),
      { x: figures({ accuracy: 0.61239, macroF1: 0.498 }) },
      null,
    );
    expect(next.figures.x).toMatchObject({ accuracy: 0.6124, macroF1: 0.5 });
  });

  it('refuses a drop without a reason and stores the reason', () => {
    const now = { x: figures({ accuracy: 0.4 }) };
    expect(() => repin(pinned({ accuracy: 0.5 }), now, null)).toThrow(/x accuracy 0.5 → 0.4/);
    const next = repin(pinned({ accuracy: 0.5 }), now, 'gold mended');
    expect(next.figures.x?.accuracy).toBe(0.4);
    expect(next.reasons).toEqual([{ affair: 'x', figure: 'accuracy', from: 0.5, to: 0.4, reason: 'gold mended' }]);
  });

  it('leaves affairs that did not run as they are', () => {
    const next = repin({ figures: { y: { accuracy: 1 } }, reasons: [] }, { x: figures({ accuracy: 0.4 }) }, null);
    expect(Object.keys(next.figures)).toEqual(['y', 'x']);
  });
});

it('prints figures with the rival, changes, and examples of errors', () => {
  const column = { affair: 'x', figures: figures({ accuracy: 0.5, passages: 12 }), rival: { accuracy: 0.25 } };
  expect(tableOf([column])).toContain('0.500 (0.250)');
  expect(tableOf([column])).not.toContain('macroF1');
  expect(changesText([])).toBe('All as pinned.');
  const errors = ['1', '2', '3', '4'].map((text) => ({ kind: 'origin', text }));
  expect(errorsText('x', errors, 2)).toBe('## x: origin (4)\n   1\n   3');
});

describe('optionsOf', () => {
  it('reads its options', () => {
    const options = optionsOf([
      '--',
      '--errors',
      '3',
      '--affair',
      'cecot',
      '--data',
      'd',
      '--gold',
      'g',
      '--sample-only',
    ]);
    const wanted = { errors: 3, affairs: ['cecot'], shared: { data: 'd', gold: 'g' }, sampleOnly: true, update: false };
    expect(options).toMatchObject(wanted);
  });

  it.each([['--allow-drop', 'why'], ['--errors', 'x'], ['--no-such']])('refuses %s', (...argv) => {
    expect(() => optionsOf(argv)).toThrow();
  });
});
