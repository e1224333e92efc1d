import { DisjointSets } from '../../base/disjoint-sets.ts';
import type { RuledPair } from '../../model.ts';
import { pointedIn, type Stated } from './places.ts';

/** Clusters of units, and of each which it became part of. */
export interface Joined {
  readonly clusters: readonly (readonly number[])[];
  /** By unit: the number of the cluster it was in before a ruling joined it with others. */
  readonly before: ReadonlyMap<number, number>;
  readonly changed: boolean;
}

/**
 * Joins clusters that a person ruled to be one claim. A place means the claim that is printed there, which holds of a
 * sentence one reading of several; where none is printed, the reading most like it.
 *
 * @param units what is clustered, each with its statements
 * @param clusters numbers of units
 * @param groups the claims as they would be printed
 */
export function joined(
  units: readonly (readonly Stated[])[],
  clusters: readonly (readonly number[])[],
  groups: readonly (readonly Stated[])[],
  together: readonly RuledPair[],
): Joined {
  const before = new Map(clusters.flatMap((list, at) => list.map((unit) => [unit, at] as const)));
  if (together.length === 0) return { clusters, before, changed: false };
  const [inGroups, inUnits] = [pointedIn(groups), pointedIn(units)];
  const unitOf = new Map(units.flatMap((members, at) => members.map(({ testimony }) => [testimony, at] as const)));
  const clusterAt = (place: RuledPair['a']): number | undefined => {
    const group = inGroups.best(place);
    const unit = group === null ? inUnits.best(place) : unitOf.get(groups[group]![0]!.testimony);
    return unit === null || unit === undefined ? undefined : before.get(unit);
  };
  const sets = new DisjointSets(clusters.length);
  let changed = false;
  for (const { a, b } of together) {
    const [one, other] = [clusterAt(a), clusterAt(b)];
    if (one !== undefined && other !== undefined && sets.unite(one, other)) changed = true;
  }
  const lists = new Map<number, number[]>();
  clusters.forEach((list, at) => {
    const root = sets.find(at);
    lists.set(root, [...(lists.get(root) ?? []), ...list]);
  });
  return { clusters: [...lists.values()].map((list) => list.sort((x, y) => x - y)), before, changed };
}
