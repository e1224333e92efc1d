import { type Claim, contains, type Id, type Testimony } from '../../model.ts';

/** So many marks at the ends of a passage say nothing. */
const MARKS = 3;

/** A claim as its passages and its wording place it among others. */
type Worded = Pick<Claim, 'id' | 'testimonies' | 'text'>;

/**
 * Which claims are parts of others: all passages of a part lie in passages of its parent, each longer by something; so does the wording
 * of one that no witness states in full, so that it is read in the statement it was cut from. Of several that hold it the outermost is
 * named, then the first in order, so that no parent has a parent.
 *
 * @param claims of one story, in order
 * @param scraps ids of claims whose wording is no whole statement
 * @returns the parent of each part, by id
 */
export function parentsOf(claims: readonly Worded[], scraps: ReadonlySet<Id> = new Set()): ReadonlyMap<Id, Id> {
  const byArticle = new Map<Id, { readonly claim: number; readonly testimony: Testimony }[]>();
  claims.forEach(({ testimonies }, claim) => {
    for (const testimony of testimonies) {
      const list = byArticle.get(testimony.article);
      if (list === undefined) byArticle.set(testimony.article, [{ claim, testimony }]);
      else list.push({ claim, testimony });
    }
  });
  const holders = claims.map((own, claim) => {
    const isScrap = scraps.has(own.id);
    const wording = isScrap ? own.testimonies.find(({ exact }) => exact === own.text) : undefined;
    let common: Set<number> | null = null;
    for (const one of wording === undefined ? own.testimonies : [wording]) {
      const here = new Set<number>();
      for (const { claim: other, testimony } of byArticle.get(one.article)!) {
        if (isScrap && scraps.has(claims[other]!.id)) continue;
        if (other !== claim && (common?.has(other) ?? true) && (isScrap ? nearlyHolds : holds)(testimony, one))
          here.add(other);
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

/** But for marks at its ends. */
function nearlyHolds(outer: Testimony, inner: Testimony): boolean {
  const common = Math.min(outer.end, inner.end) - Math.max(outer.start, inner.start);
  return common >= inner.end - inner.start - MARKS && outer.end - outer.start > inner.end - inner.start;
}

function holds(outer: Testimony, inner: Testimony): boolean {
  return contains(outer, inner) && outer.end - outer.start > inner.end - inner.start;
}
