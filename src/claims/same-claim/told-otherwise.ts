import type { ReadTestimony } from '../testimonies/testimonies.ts';
import type { BoostedTrees } from './boosted-trees.ts';
import type { Comparison } from './comparison.ts';
import { FEATURE_NAMES, pairOdds } from './pair-model.ts';
import type { Unit } from './units.ts';

/** Two statements of two texts that would be one claim, were it not for what they part in. */
export interface ToldOtherwise {
  readonly a: ReadTestimony;
  readonly b: ReadTestimony;
  /** Log-odds that they are one claim, a number, a time and a negation left aside. */
  readonly odds: number;
}

/** From these log-odds on two statements are held to be of one thing; less alike at first sight are not weighed. */
const OTHERWISE = { odds: 0, plain: 0.2 } as const;

/** What two accounts of one thing may part in, so that it must not tell them apart here. */
const placeOf = (name: string) => FEATURE_NAMES.indexOf(name);
const PARTING = [placeOf('polarity'), placeOf('denied'), placeOf('numbers'), placeOf('times')];

/** What two texts tell of one thing, gathered pair by pair. */
export interface Otherwise {
  /** Weighs two units; dear unless their features were just asked for. */
  weigh(at: number, other: number): void;
  /** What was found, in the order in which its sentences were weighed first. */
  all(): readonly ToldOtherwise[];
}

/**
 * What two texts tell of one thing, however they part on it: pairs of statements, each pair of sentences once by its surest
 * readings. Where no model is given there are none.
 */
export function toldOtherwise(units: readonly Unit[], comparison: Comparison, model: BoostedTrees | null): Otherwise {
  const best = new Map<string, ToldOtherwise>();
  return {
    weigh(at, other) {
      const [a, b] = [units[at]!.members[0]!, units[other]!.members[0]!];
      if (model === null || a.placed.group === b.placed.group || comparison.plain(at, other) < OTHERWISE.plain) return;
      const row = [...comparison.features(at, other)];
      for (const feature of PARTING) row[feature] = 0;
      const odds = pairOdds(model, row);
      if (odds < OTHERWISE.odds) return;
      const key = `${a.sentence} | ${b.sentence}`;
      if ((best.get(key)?.odds ?? Number.NEGATIVE_INFINITY) < odds) best.set(key, { a, b, odds });
    },
    all: () => [...best.values()],
  };
}
