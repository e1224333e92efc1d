import { sample, sharedAffairs } from '../../corpora/affairs/affairs.ts';
import { type Lessons, readLessons } from '../../training/claims/learn.ts';
import { kindOf } from '../affairs/figures/catalogue.ts';
import { optionsOf } from '../affairs/options.ts';
import { digestsOf } from '../affairs/run.ts';
import { toldAsPinned } from '../pinned/baseline.ts';
import type { Figures } from '../pinned/figures.ts';
import { pinFigures, readBaseline } from '../pinned/files.ts';
import { type Scored, scoredTwice } from './figures.ts';
import { heldOutMeans, twoSidedTable } from './table.ts';

/**
 * Leave one affair out: every affair is scored with models of claims that learnt from all other affairs, beside the shipped
 * models. It needs the shared affairs, all of them, as each is what another's model learns from: options that choose among them
 * choose what is scored, not what is learnt from.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const options = optionsOf(argv);
  const shared = options.sampleOnly ? [] : sharedAffairs(options.shared);
  if (shared.length === 0) {
    console.log('skipped: the affairs held out (they need the shared affairs)');
    return 0;
  }
  const affairs = [sample, ...shared];
  const lessons = await readLessons(affairs);
  const chosen = options.affairs.length === 0 ? affairs.map(({ name }) => name) : options.affairs;
  const scored = heldOutOf(lessons, chosen);
  console.log(twoSidedTable(scored));
  if (!isOfToday(lessons)) {
    console.log(
      'The shipped pair model is not what training gives today: npx tsx training/claims/train.ts writes it anew.',
    );
  }
  const now = pinnedOf(scored, options.affairs.length === 0);
  const digests = await digestsOf(affairs);
  if (options.update) {
    pinFigures('held-out', 'shared', now, options.allowDrop, kindOf, digests);
    return 0;
  }
  return toldAsPinned(readBaseline('held-out', 'shared'), now, kindOf, digests) ? 0 : 1;
}

/**
 * True if the shipped pair model is what training on all affairs gives: after a change of how texts are read it no longer is, and
 * then the two sides also differ where nothing was left out.
 */
export function isOfToday({ shipped, pairsWithout }: Pick<Lessons, 'shipped' | 'pairsWithout'>): boolean {
  return JSON.stringify(shipped.pairs) === JSON.stringify(pairsWithout(new Set()));
}

/** The affairs that have gold of claims, scored with and without what was learnt from them. */
export function heldOutOf(lessons: Lessons, chosen: readonly string[]): Scored[] {
  return lessons.affairs
    .filter(({ affair }) => chosen.includes(affair.name))
    .flatMap((one) => scoredTwice(one, lessons) ?? []);
}

/** What is pinned: the held-out side, with the means where every affair ran. The shipped side is pinned by the bench of affairs. */
export function pinnedOf(scored: readonly Scored[], all: boolean): Readonly<Record<string, Figures>> {
  const sets: [string, Figures][] = scored.map(({ affair, heldOut }) => [affair, heldOut]);
  if (all) sets.push(...Object.entries(heldOutMeans(scored)));
  return Object.fromEntries(sets.map(([set, figures]) => [set, known(figures)]));
}

/** Without the figures that there is no gold for, or that models of claims do not bear upon. */
function known(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== null));
}
