import { describe, expect, it } from 'vitest';
import { compare } from '../../pinned/baseline.ts';
import { optionsOf } from '../options.ts';
import { type FigureName, type Figures, figureNames, kindOf } from './catalogue.ts';
import { isMean, meansOf, summaryOf } from './summary.ts';
import { errorsText, tableOf } from './table.ts';

const figures = (given: Partial<Record<FigureName, number | null>>) =>
  ({ ...Object.fromEntries(figureNames.map((name) => [name, null])), ...given }) as Figures;

it('takes a figure that the catalogue has lost for a drop', () => {
  const pinned = { figures: { x: { accuracy: 0.5, oldName: 1, passages: 9 } }, reasons: [] };
  const changes = compare(pinned, 'x', figures({ accuracy: 0.5 }), kindOf);
  expect(changes.map(({ figure, verdict }) => `${figure} ${verdict}`)).toEqual(['oldName drop']);
});

it('prints figures with the rival, changes, and examples of errors', () => {
  const column = { affair: 'x', figures: figures({ accuracy: 0.5, passages: 12 }), rival: { accuracy: 0.25 } };
  expect(tableOf([column])).toContain('0.500 (0.250)');
  expect(tableOf([column])).not.toContain('macroF1');
  const errors = ['1', '2', '3', '4'].map((text) => ({ kind: 'origin', text }));
  expect(errorsText('x', errors, 2)).toBe('## x: origin (4)\n   1\n   3');
});

describe('the summary', () => {
  const column = (affair: string, given: Parameters<typeof figures>[0]) => ({
    ...{ affair, figures: figures(given), rival: {} },
  });
  const columns = [
    column('cecot', { accuracy: 1, direction: 0.5, passages: 9 }),
    column('chlorine', { accuracy: 0.5, direction: null, passages: 3 }),
  ];

  it('counts every affair once, and leaves out those that have no such figure', () => {
    const means = meansOf(columns);
    expect(means['mean of all']).toMatchObject({ accuracy: 0.75, direction: 0.5 });
    expect(means['mean of all']).not.toHaveProperty('passages');
    expect(means['mean of the later']).toMatchObject({ accuracy: 0.5, direction: null });
    expect(summaryOf(columns)).toMatch(/accuracy +0\.750 \(2\) +0\.500 \(1\)\n/);
    expect([isMean('mean of all'), isMean('cecot')]).toEqual([true, false]);
  });
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
