import type { Stemma } from '../model.ts';
import { candidatePairs } from './candidates.ts';
import { clusters, type Edge } from './clusters.ts';
import type { EntityIndex } from './entities.ts';
import { settleGrain } from './grain.ts';
import { LIMITS, similarity } from './similarity.ts';
import { termWeights } from './term-weights.ts';
import type { Stated } from './testimonies.ts';
import { alignedUnits, unitsOf } from './units.ts';

/** Testimonies of one story brought together by claim, and pairs of them that are alike but not the same. */
export interface SameClaims {
  readonly groups: readonly (readonly Stated[])[];
  /** First testimonies of two units in different groups, with how alike they are. */
  readonly near: readonly { readonly a: Stated; readonly b: Stated; readonly score: number }[];
}

/** Pairs from here to `LIMITS.same` are alike. */
const ALIKE = 0.36;

/** Decides within one story which testimonies state the same claim. */
export function sameClaims(stated: readonly Stated[], entities: EntityIndex, stemma: Stemma): SameClaims {
  const units = unitsOf(stated, entities);
  const profiles = units.map(({ profile }) => profile);
  const weights = termWeights(profiles);
  const aligned = alignedUnits(units, stemma);
  const size = units.length;
  const sentences = units.map(({ members }) => new Set(members.map(({ sentence }) => sentence)));
  const cache = new Map<number, number>();
  const score = (a: number, b: number): number | null => {
    if (overlap(sentences[a]!, sentences[b]!)) return null;
    const key = Math.min(a, b) * size + Math.max(a, b);
    let value = cache.get(key);
    if (value === undefined) {
      value = similarity(profiles[a]!, profiles[b]!, weights, aligned.has(key));
      cache.set(key, value);
    }
    return value;
  };
  const pairs = candidatePairs(profiles, weights);
  const known = new Set(pairs.map(([a, b]) => a * size + b));
  for (const key of aligned) if (!known.has(key)) pairs.push([Math.floor(key / size), key % size]);
  const edges: Edge[] = pairs.flatMap(([a, b]) => {
    const value = score(a, b);
    return value === null ? [] : [{ a, b, score: value }];
  });
  const found = clusters(size, edges, LIMITS, score);
  const home = new Map(found.flatMap((list, at) => list.map((unit) => [unit, at] as const)));
  return {
    groups: settleGrain(found.map((list) => list.flatMap((unit) => units[unit]!.members))),
    near: edges
      .filter((edge) => edge.score >= ALIKE && home.get(edge.a) !== home.get(edge.b))
      .map((edge) => ({ a: units[edge.a]!.members[0]!, b: units[edge.b]!.members[0]!, score: edge.score })),
  };
}

/** Two stretches of one sentence are two grains of it, or two things it says: never alike on their own account. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const one of small) if (large.has(one)) return true;
  return false;
}
