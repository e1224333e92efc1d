import { overlapLength, type Stemma } from '../model.ts';
import { logOdds } from './boosted-trees.ts';
import { clusters, type Edge } from './clusters.ts';
import { compareUnits } from './comparison.ts';
import type { Descent } from './descent.ts';
import type { EntityIndex } from './entities.ts';
import { settleGrain } from './grain.ts';
import type { Meanings } from './meanings.ts';
import { PAIR_MODEL } from './pair-model.ts';
import type { Profile } from './profile.ts';
import type { Stated } from './testimonies.ts';
import { type Unit, unitsOf } from './units.ts';

/** Testimonies of one story brought together by claim, and pairs of them that are alike but not the same. */
export interface SameClaims {
  readonly groups: readonly (readonly Stated[])[];
  /** First testimonies of two units in different groups, with the log-odds that they state the same. */
  readonly near: readonly { readonly a: Stated; readonly b: Stated; readonly score: number }[];
}

/** Log-odds that decide what is one claim. */
export const LIMITS = {
  /** From here a pair brings two clusters together… */
  same: -1.5,
  /** …if their members reach this on average, */
  average: -2.4,
  /** and so much more each time the cluster doubles. */
  growth: 0.3,
  /** Two stretches of one sentence that hardly touch are two things it says. */
  apart: -4,
  /** Pairs less alike than this at first sight are not weighed further: */
  plain: 0.2,
  /** they get this. */
  far: -4,
};

/** Pairs from here on are alike. */
const ALIKE = -3;
/** What cannot be the same however alike. */
const NEVER = -12;

/** Decides within one story which testimonies state the same claim. */
export function sameClaims(
  stated: readonly Stated[],
  entities: EntityIndex,
  stemma: Stemma,
  descent: Descent,
  meanings: Meanings | null = null,
): SameClaims {
  const units = unitsOf(stated, entities);
  const comparison = compareUnits(units, stemma, descent, meanings);
  const size = units.length;
  const sentences = units.map(({ members }) => new Set(members.map(({ sentence }) => sentence)));
  const cache = new Map<number, number>();
  const score = (a: number, b: number): number | null => {
    if (meets(sentences[a]!, sentences[b]!)) return apart(units[a]!, units[b]!) ? LIMITS.apart : null;
    const key = Math.min(a, b) * size + Math.max(a, b);
    let value = cache.get(key);
    if (value === undefined) {
      const [one, other] = [units[a]!, units[b]!];
      value = cannotBeOne(one.profile, other.profile)
        ? NEVER
        : comparison.plain(a, b) < LIMITS.plain
          ? LIMITS.far
          : logOdds(PAIR_MODEL, comparison.features(a, b));
      cache.set(key, value);
    }
    return value;
  };
  const edges: Edge[] = comparison.pairs.flatMap(([a, b]) => {
    const value = score(a, b);
    return value === null || value < ALIKE ? [] : [{ a, b, score: value }];
  });
  const found = clusters(size, edges, LIMITS, score, comparison.kin);
  const home = new Map(found.flatMap((list, at) => list.map((unit) => [unit, at] as const)));
  const unitOf = new Map(units.flatMap(({ members }, at) => members.map((one) => [one.id, at] as const)));
  return {
    groups: settleGrain(
      found.map((list) => list.flatMap((unit) => units[unit]!.members)),
      (a, b) => score(unitOf.get(a.id)!, unitOf.get(b.id)!) ?? 0,
    ),
    near: edges
      .filter((edge) => home.get(edge.a) !== home.get(edge.b))
      .map((edge) => ({ a: units[edge.a]!.members[0]!, b: units[edge.b]!.members[0]!, score: edge.score })),
  };
}

/** One states what the other negates. A denial is no negation: it is told of the statement denied. */
function cannotBeOne(a: Profile, b: Profile): boolean {
  return a.negated !== b.negated && a.denied === b.denied;
}

/** Stretches of one sentence that hardly touch are two things it says. */
function apart(a: Unit, b: Unit): boolean {
  return a.members.some((one) =>
    b.members.some(
      (other) =>
        one.sentence === other.sentence &&
        overlapLength(one.testimony, other.testimony) <
          0.3 * Math.min(one.testimony.end - one.testimony.start, other.testimony.end - other.testimony.start),
    ),
  );
}

/** Two stretches of one sentence are two grains of it, or two things it says: never alike on their own account. */
function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const one of small) if (large.has(one)) return true;
  return false;
}
