import { type TermWeights, termWeights } from '../../base/term-weights.ts';
import type { Stemma } from '../../model.ts';
import type { Descent } from '../testimonies/descent.ts';
import { candidatePairs } from './candidates.ts';
import { type Interned, Lexicon } from './interned.ts';
import { likeness } from './likeness.ts';
import type { Meanings } from './meanings.ts';
import { contextLikeness, plainLikeness, type Standing, standings } from './standing.ts';
import { alignedUnits, isPart, kinOf, type Unit } from './units.ts';

/** The units of one story, ready to be compared: which pairs are worth it, and what speaks for and against a pair. */
export interface Comparison {
  /** Pairs worth comparing, `[i, j]` with i < j. */
  readonly pairs: readonly (readonly [number, number])[];
  /** What a unit is a reading of: the first unit of its sentence. */
  kin(at: number): number;
  /** The features of any pair, in the order of `FEATURES`; the last pair's are kept. */
  features(a: number, b: number): readonly number[];
  /** A cheap likeness of any pair, 0 to 1.5. */
  plain(a: number, b: number): number;
}

/** Weighs the terms of the units, pairs them, and sees which pair is the best among those of its text. */
export function compareUnits(
  units: readonly Unit[],
  stemma: Stemma,
  descent: Descent,
  meanings: Meanings | null,
): Comparison {
  const size = units.length;
  const kinship = kinOf(units);
  const kin = (at: number): number => kinship[at]!;
  const profiles = units.map(({ profile }) => profile);
  const weights = sentenceWeights(units);
  const lexicon = new Lexicon(weights, meanings);
  const interned: readonly Interned[] = profiles.map((profile) => lexicon.intern(profile));
  const aligned = alignedUnits(units, stemma);
  const pairs = candidatePairs(profiles, weights, kin, (at) => isPart(units[at]!));
  const known = new Set(pairs.map(([a, b]) => a * size + b));
  for (const key of aligned) if (!known.has(key)) pairs.push([Math.floor(key / size), key % size]);
  const standing: Standing = standings(units, interned, pairs);
  const around: Standing = standings(units, interned, pairs, contextLikeness);
  const featuresOf = (a: number, b: number): number[] => {
    const key = Math.min(a, b) * size + Math.max(a, b);
    const link = descent.relation(units[a]!.members[0]!.placed.group, units[b]!.members[0]!.placed.group);
    return [
      ...likeness(interned[a]!, interned[b]!, lexicon, { aligned: aligned.has(key), link }),
      ...standing(a, b),
      ...around(a, b),
    ];
  };
  let last: { readonly a: number; readonly b: number; readonly row: readonly number[] } | null = null;
  return {
    pairs,
    kin,
    plain: (a, b) => plainLikeness(interned[a]!, interned[b]!),
    features: (a, b) => {
      if (last?.a !== a || last.b !== b) last = { a, b, row: featuresOf(a, b) };
      return last.row;
    },
  };
}

/** How telling terms are among the sentences, each once: how many readings of a sentence there are says nothing. */
function sentenceWeights(units: readonly Unit[]): TermWeights {
  const seen = new Set<string>();
  const sentences: { readonly terms: ReadonlySet<string> }[] = [];
  for (const { members, profile } of units) {
    if (members.every(({ sentence }) => seen.has(sentence))) continue;
    for (const { sentence } of members) seen.add(sentence);
    sentences.push({ terms: profile.context });
  }
  return termWeights(sentences);
}
