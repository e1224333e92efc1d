import type { FigureName, Figures } from '../affairs/figures/catalogue.ts';
import { type Mean, meansOf, SUMMARISED } from '../affairs/figures/summary.ts';
import type { Scored } from './figures.ts';

/** The figures told of every affair; all others are told as means. */
const OF_EACH: readonly FigureName[] = ['claimPairsP', 'claimPairsF1', 'b3F1', 'intervalsMeet', 'intervalsExact'];

/** The means of the affairs held out: over all affairs, and over the later ones. */
export function heldOutMeans(scored: readonly Scored[]): ReturnType<typeof meansOf> {
  return meansOf(scored.map(({ affair, heldOut }) => ({ affair, figures: heldOut, rival: {} })));
}

/** "held out | shipped": the main figures of each affair, then the means of all. */
export function twoSidedTable(scored: readonly Scored[]): string {
  const pair = (held: number | null | undefined, shipped: number | null | undefined) =>
    `${number(held)} | ${number(shipped)}`;
  const line = (cells: readonly string[]) =>
    cells.map((text, at) => (at === 0 ? text.padEnd(24) : text.padStart(18))).join('  ');
  const held = heldOutMeans(scored);
  const shipped = meansOf(scored.map(({ affair, shipped: figures }) => ({ affair, figures, rival: {} })));
  const means = Object.keys(held) as Mean[];
  const known = (figures: Figures, name: FigureName) => figures[name] !== null;
  const told = SUMMARISED.filter((name) => scored.some((one) => known(one.heldOut, name) || known(one.shipped, name)));
  return [
    line(['held out | shipped', ...OF_EACH]),
    ...scored.map((one) => line([one.affair, ...OF_EACH.map((name) => pair(one.heldOut[name], one.shipped[name]))])),
    '',
    line(['held out | shipped', ...means]),
    ...told.map((name) => line([name, ...means.map((mean) => pair(held[mean][name], shipped[mean][name]))])),
  ].join('\n');
}

function number(value: number | null | undefined): string {
  return value === null || value === undefined ? '·' : value.toFixed(3);
}
