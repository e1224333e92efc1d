import type { Compared } from '../texts/compared.ts';
import { gather, longestFirst } from '../texts/text-groups.ts';

/** Two texts of which an alignment showed that they are one. */
export interface SameTextPair extends Pick<Compared, 'contained' | 'ownWords'> {
  /** Ids; `a` comes in first. */
  readonly a: string;
  readonly b: string;
  /** How many fingerprints propose them. */
  readonly shared: number;
}

/** Texts in groups, by ids; each group is named by the text that founded it. */
export interface SettledGroups {
  readonly groups: readonly { readonly first: string; readonly articles: readonly string[] }[];
  /** Groups that share a text without being one. */
  readonly reuses: readonly { readonly a: string; readonly b: string; readonly contained: boolean }[];
}

/**
 * Groups texts by the pairs of which each was verified on its own: what `groupTexts` makes of them in one go. Whether a text founds
 * a group is decided by pairs that are one text alone, so texts that no such pair joins may be settled apart.
 */
export function groupingOfPairs(
  texts: readonly { readonly id: string; readonly words: number }[],
  pairs: readonly SameTextPair[],
): SettledGroups {
  const ids = texts.map(({ id }) => id);
  const order = longestFirst(
    texts.map(({ words }) => words),
    ids,
  );
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const earlier = new Map<number, { readonly other: number; readonly pair: SameTextPair }[]>();
  for (const pair of pairs) {
    const [a, b] = [numbers.get(pair.a)!, numbers.get(pair.b)!];
    const list = earlier.get(b);
    if (list === undefined) earlier.set(b, [{ other: a, pair }]);
    else list.push({ other: a, pair });
  }
  const groupOf = new Map<number, number>();
  const { groups, reuses } = gather(order, {
    propose: (text) =>
      (earlier.get(text) ?? [])
        .filter(({ other }) => groupOf.has(other))
        .map(({ other, pair }) => ({ group: groupOf.get(other)!, shared: pair.shared }))
        .sort((x, y) => y.shared - x.shared || x.group - y.group)
        .map(({ group }) => group),
    compare: (first, text) => {
      const { contained, ownWords } = earlier.get(text)!.find(({ other }) => other === first)!.pair;
      return { alike: 'same-text', contained, ownWords };
    },
    settled: (text, founded) => {
      if (founded === null) return;
      groupOf.set(text, founded);
    },
  });
  const firstOf = groups.map((group) => group.find((i) => groupOf.has(i))!);
  return {
    groups: groups.map((group, g) => ({ first: ids[firstOf[g]!]!, articles: group.map((i) => ids[i]!) })),
    reuses: reuses.map(({ a, b, contained }) => ({ a: ids[firstOf[a]!]!, b: ids[firstOf[b]!]!, contained })),
  };
}
