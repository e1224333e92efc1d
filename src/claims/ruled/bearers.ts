import { DisjointSets } from '../../base/disjoint-sets.ts';
import { overlaps, type RuledPairs } from '../../model.ts';

/** A name in an article, as far as a ruling must know. */
export interface NamedAt {
  readonly start: number;
  readonly end: number;
  /** The name as a key: the same for the same words. */
  readonly key: string;
  readonly placed: { readonly article: { readonly id: string }; readonly group: string };
}

/**
 * Mentions by who is meant, as a person ruled: groups that are one are joined, and one that is two is parted. The second name
 * of such a ruling leaves with all mentions of its very words, where the first is worded otherwise; where both have the same
 * words, with those of its own text.
 *
 * @param groups mentions by the key of who is meant, in order
 */
export function bearersAsRuled<T extends NamedAt>(
  groups: ReadonlyMap<string, readonly T[]>,
  { together, apart }: Pick<RuledPairs, 'together' | 'apart'>,
): ReadonlyMap<string, readonly T[]> {
  if (together.length === 0 && apart.length === 0) return groups;
  const parted = new Map(groups);
  const byArticle = new Map<string, T[]>();
  for (const mention of [...groups.values()].flat()) {
    const { id } = mention.placed.article;
    const here = byArticle.get(id);
    if (here === undefined) byArticle.set(id, [mention]);
    else here.push(mention);
  }
  const home = new Map([...groups].flatMap(([key, list]) => list.map((mention) => [mention, key] as const)));
  const mentionAt = (place: RuledPairs['apart'][number]['a']): T | undefined =>
    (byArticle.get(place.article) ?? []).find((mention) => overlaps(mention, place));
  for (const { a, b } of apart) {
    const [one, other] = [mentionAt(a), mentionAt(b)];
    if (one === undefined || other === undefined || one === other || home.get(one) !== home.get(other)) continue;
    const leaves = (mention: T): boolean =>
      one.key === other.key ? mention.placed.group === other.placed.group : mention.key === other.key;
    const list = parted.get(home.get(one)!)!;
    const leaving = list.filter((mention) => mention !== one && leaves(mention));
    if (leaving.length === 0 || leaving.length === list.length || leaves(one)) continue;
    const key = `${home.get(one)!} not as in ${a.article} ${a.start}`;
    parted.set(
      home.get(one)!,
      list.filter((mention) => !leaving.includes(mention)),
    );
    parted.set(key, leaving);
    for (const mention of leaving) home.set(mention, key);
  }
  const keys = [...parted.keys()];
  const at = new Map(keys.map((key, i) => [key, i]));
  const sets = new DisjointSets(keys.length);
  for (const { a, b } of together) {
    const [one, other] = [mentionAt(a), mentionAt(b)];
    if (one !== undefined && other !== undefined) sets.unite(at.get(home.get(one)!)!, at.get(home.get(other)!)!);
  }
  const joined = new Map<string, T[]>();
  keys.forEach((key, i) => {
    const root = keys[sets.find(i)]!;
    joined.set(root, [...(joined.get(root) ?? []), ...parted.get(key)!]);
  });
  return joined;
}
