import { type Claim, contains, type Id, type Testimony } from '../../model.ts';

/**
 * Which claims are parts of others: all passages of a part lie in passages of its parent, each longer by something. Of several that
 * hold it the outermost is named, then the first in order, so that no parent has a parent.
 *
 * @param claims of one story, in order
 * @returns the parent of each part, by id
 */
export function parentsOf(claims: readonly Pick<Claim, 'id' | 'testimonies'>[]): ReadonlyMap<Id, Id> {
  const byArticle = new Map<Id, { readonly claim: number; readonly testimony: Testimony }[]>();
  claims.forEach(({ testimonies }, claim) => {
    for (const testimony of testimonies) {
      const list = byArticle.get(testimony.article);
      if (list === undefined) byArticle.set(testimony.article, [{ claim, testimony }]);
      else list.push({ claim, testimony });
    }
  });
  const holders = claims.map(({ testimonies }, claim) => {
    let common: Set<number> | null = null;
    for (const one of testimonies) {
      const here = new Set<number>();
      for (const { claim: other, testimony } of byArticle.get(one.article)!) {
        if (other !== claim && (common?.has(other) ?? true) && holds(testimony, one)) here.add(other);
      }
      common = here;
      if (here.size === 0) break;
    }
    return common ?? new Set<number>();
  });
  return new Map(
    claims.flatMap(({ id }, claim) => {
      const outermost = [...holders[claim]!].sort((a, b) => a - b).find((holder) => holders[holder]!.size === 0);
      return outermost === undefined ? [] : [[id, claims[outermost]!.id] as const];
    }),
  );
}

function holds(outer: Testimony, inner: Testimony): boolean {
  return contains(outer, inner) && outer.end - outer.start > inner.end - inner.start;
}
