import type { LinkKind, Passage, Stemma } from '../../model.ts';
import type { PlacedArticle } from '../people/placed-article.ts';

/** How the texts of a pile descend from each other, by text group: what origins are counted with. */
export interface Descent {
  /** How two text groups are related, or null. */
  relation(a: string, b: string): LinkKind | null;
  /** True if a reused passage covers both testimonies. */
  reused(a: Passage, b: Passage): boolean;
  /** Outlets of lost reports, else their ids, that both text groups know. */
  sharedLost(a: string, b: string): string[];
}

/** Looks up links and lost witnesses by text group, since between two groups links are written once. */
export function descentOf(pile: readonly PlacedArticle[], stemma: Stemma): Descent {
  const group = new Map(pile.map(({ article, group: id }) => [article.id, id]));
  const kinds = new Map<string, LinkKind>();
  const passages = new Map<string, [Passage, Passage][]>();
  for (const { a, b, kind, passages: pairs } of stemma.links) {
    const from = group.get(a);
    const to = group.get(b);
    if (from === undefined || to === undefined) continue;
    kinds.set(pairKey(from, to), kind);
    for (const { a: one, b: other } of pairs) {
      if (one === null || other === null || (kind !== 'reuses' && kind !== 'same-text')) continue;
      const key = pairKey(one.article, other.article);
      const list = passages.get(key) ?? [];
      list.push([one, other]);
      passages.set(key, list);
    }
  }
  const lost = new Map<string, Set<string>>();
  for (const witness of stemma.witnesses) {
    if (witness.kind !== 'lost') continue;
    for (const article of witness.knownThrough) {
      const id = group.get(article);
      if (id !== undefined) lost.set(id, (lost.get(id) ?? new Set()).add(witness.outlet ?? witness.id));
    }
  }
  return {
    relation: (a, b) => kinds.get(pairKey(a, b)) ?? null,
    reused: (a, b) =>
      (passages.get(pairKey(a.article, b.article)) ?? []).some(([one, other]) =>
        one.article === a.article ? covers(one, a) && covers(other, b) : covers(other, a) && covers(one, b),
      ),
    sharedLost: (a, b) => [...(lost.get(a) ?? [])].filter((outlet) => lost.get(b)?.has(outlet)),
  };
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function covers(outer: Passage, inner: Passage): boolean {
  const shared = Math.min(outer.end, inner.end) - Math.max(outer.start, inner.start);
  return shared >= 0.7 * (inner.end - inner.start);
}
