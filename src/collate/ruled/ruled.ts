import { DisjointSets } from '../../base/disjoint-sets.ts';
import type { RuledLink, RuledOrigin, TextOrigin, Upstream, WitnessLink } from '../../model.ts';
import type { Grouping } from '../texts/text-groups.ts';

type Ids = readonly string[];

/**
 * Which texts are one, as a person ruled: two that are related otherwise, or not at all, are two texts; two that are one text are one.
 *
 * @param ids article ids in their order
 */
export function groupedAsRuled(grouping: Grouping, ids: Ids, links: readonly RuledLink[]): Grouping {
  if (links.length === 0) return grouping;
  const at = new Map(ids.map((id, i) => [id, i]));
  const home = new Map(grouping.groups.flatMap((group, g) => group.map((i) => [i, g] as const)));
  const lists: number[][] = grouping.groups.map((group) => [...group]);
  const ends = links.flatMap(({ a, b, link }) => {
    const [i, j] = [at.get(a), at.get(b)];
    return i === undefined || j === undefined ? [] : [{ i, j, one: link?.kind === 'same-text' }];
  });
  for (const { i, j, one } of ends) {
    if (one || home.get(i) !== home.get(j)) continue;
    lists[home.get(j)!] = lists[home.get(j)!]!.filter((member) => member !== j);
    home.set(j, lists.length);
    lists.push([j]);
  }
  const sets = new DisjointSets(lists.length);
  for (const { i, j, one } of ends) if (one) sets.unite(home.get(i)!, home.get(j)!);
  const made = sets
    .roots()
    .map((root) => ({ root, members: lists.flatMap((list, g) => (sets.find(g) === root ? list : [])) }))
    .map(({ root, members }) => ({ root, members: members.sort((x, y) => x - y) }))
    .sort((x, y) => x.members[0]! - y.members[0]!);
  const placeOf = new Map(made.map(({ root }, place) => [root, place]));
  const moved = (group: number): number => placeOf.get(sets.find(group))!;
  return {
    groups: made.map(({ members }) => members),
    reuses: grouping.reuses
      .map((reuse) => ({ ...reuse, a: moved(reuse.a), b: moved(reuse.b) }))
      .filter(({ a, b }) => a !== b),
  };
}

/** Who wrote each text, as a person ruled: all articles of one text alike. */
export function originsAsRuled(
  origins: readonly TextOrigin[],
  ids: Ids,
  groups: Grouping['groups'],
  ruled: ReadonlyMap<string, RuledOrigin>,
): TextOrigin[] {
  if (ruled.size === 0) return [...origins];
  const made = [...origins];
  for (const group of groups) {
    const found = group.map((i) => ruled.get(ids[i]!)).find((one) => one !== undefined);
    if (found === undefined) continue;
    for (const i of group) made[i] = { outlet: found.outlet, basis: 'ruling', reasons: [found.reason] };
  }
  return made;
}

/** The links between articles as a person ruled; those of two texts lie between the first articles of each. */
export function linksAsRuled(
  links: readonly WitnessLink[],
  ids: Ids,
  groups: Grouping['groups'],
  ruled: readonly RuledLink[],
): readonly WitnessLink[] {
  const firsts = new Map(groups.flatMap((group) => group.map((i) => [ids[i]!, ids[group[0]!]!] as const)));
  const order = new Map(ids.map((id, i) => [id, i]));
  let made = [...links];
  for (const { a, b, link, reason } of ruled) {
    const [one, other] = [firsts.get(a), firsts.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    const between = (found: WitnessLink) =>
      (firsts.get(found.a) === one && firsts.get(found.b) === other) ||
      (firsts.get(found.a) === other && firsts.get(found.b) === one);
    const known = made.find(between);
    made = made.filter((found) => !between(found));
    if (link === null) continue;
    const turned = order.get(one)! > order.get(other)!;
    const [first, second] = turned ? [other, one] : [one, other];
    made.push({
      a: first,
      b: second,
      kind: link.kind,
      upstream: turned ? turnedRound(link.upstream) : link.upstream,
      confidence: 1,
      passages: known?.a === first ? known.passages : [],
      reasons: [reason],
      via: known?.via ?? null,
    });
  }
  return made;
}

function turnedRound(upstream: Upstream): Upstream {
  return upstream === 'a' ? 'b' : upstream === 'b' ? 'a' : upstream;
}
