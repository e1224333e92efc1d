import type { Figures } from '../../pinned/figures.ts';
import type { FigureName } from './catalogue.ts';
import { share } from './measures.ts';
import type { Column } from './table.ts';

/**
 * The affairs that came after version 0.1.0: nothing in it was made on them, so that their mean tells what an affair gets
 * that nobody has seen. Once rules are made on them too, the leave-one-out figures tell it in their place.
 */
const LATER_AFFAIRS: ReadonlySet<string> = new Set([
  'amazon-store',
  'chlorine',
  'dnc-suit',
  'gaza-dams',
  'hbo-stream',
  'iran-files',
  'kim-names',
  'olsen-pga',
  'scorpion-bombs',
  'tor-comcast',
  'yorkshire-meal',
]);

/** What progress is judged by, in the order of the way through the house. */
export const SUMMARISED: readonly FigureName[] = [
  'accuracy',
  'relatedF1',
  'direction',
  'lostRecall',
  'lostPrecision',
  'originAll',
  'originNamed',
  'creditsF1',
  'witnessesFound',
  'claimPairsP',
  'claimPairsF1',
  'b3F1',
  'hardNegativesApart',
  'intervalsMeet',
  'intervalsExact',
  'speakerRight',
  'speakerNone',
  'viaRight',
  'viaNone',
  'voicesF1',
  'stanceAccuracy',
  'stanceMacroF1',
  'conflictsRecall',
  'conflictsRecallFacts',
  'conflictsPrecisionFacts',
];

/** The affairs a mean is taken over: all shared ones, and the later ones alone. Keys are the names the means are pinned under. */
export type Mean = 'mean of all' | 'mean of the later';

const groups: Readonly<Record<Mean, (affair: string) => boolean>> = {
  'mean of all': () => true,
  'mean of the later': (affair) => LATER_AFFAIRS.has(affair),
};

/** True for the name of a mean: a pinned set that is no affair. */
export function isMean(set: string): set is Mean {
  return Object.hasOwn(groups, set);
}

/** The mean of every summarised figure over the affairs that have it, each affair counted once however large it is. */
export function meansOf(columns: readonly Column[]): Readonly<Record<Mean, Figures>> {
  const mean = (name: FigureName, chosen: readonly Column[]) => {
    const values = chosen.flatMap(({ figures }) => figures[name] ?? []);
    return share(
      values.reduce((sum, value) => sum + value, 0),
      values.length,
    );
  };
  const of = (holds: (affair: string) => boolean) => {
    const chosen = columns.filter(({ affair }) => holds(affair));
    return Object.fromEntries(SUMMARISED.map((name) => [name, mean(name, chosen)]));
  };
  return Object.fromEntries(Object.entries(groups).map(([name, holds]) => [name, of(holds)])) as Record<Mean, Figures>;
}

/** The means side by side, each with the number of affairs that have the figure: progress at one look. */
export function summaryOf(columns: readonly Column[]): string {
  const means = Object.entries(meansOf(columns)) as [Mean, Figures][];
  const count = (mean: Mean, name: FigureName) =>
    columns.filter(({ affair, figures }) => groups[mean](affair) && figures[name] !== null).length;
  const rows = SUMMARISED.map((name) => {
    const cells = means.map(([mean, figures]) => {
      const value = figures[name] ?? null;
      return value === null ? '·' : `${value.toFixed(3)} (${count(mean, name)})`;
    });
    return [name, ...cells];
  });
  const head = ['', ...means.map(([mean]) => mean)];
  const line = (cells: readonly string[]) =>
    cells.map((text, at) => (at === 0 ? text.padEnd(24) : text.padStart(18))).join('  ');
  return [line(head), ...rows.map(line), '(in brackets: over how many affairs)'].join('\n');
}
