import { byCodeUnit, type Conflict } from '../../model.ts';

/** What a difference weighs by how the two part: what cannot both hold is read first, what is only more exact last. */
const NATURE = { contradiction: 3, corrected: 3, altered: 2, moment: 1.5, scope: 1, precision: 0.5 } as const;
/** The same where it is not proven how they part. */
const UNPROVEN = 1.5;

/** What the texts that side with either value add, a doubling of them, and what the rank of the claim does, at the top. */
const STAKES = { texts: 0.5, claim: 2 } as const;

/**
 * The differences of a pile in the order in which they are read: story by story, within one by how much hangs on them: how the two
 * part, how many texts side with either, and how high the claim stands that they are about.
 *
 * @param place of a claim's id in the order of claims
 * @param claims how many there are
 */
export function byStakes(
  told: readonly { readonly conflict: Conflict; readonly texts: number }[],
  place: (claim: string) => number,
  claims: number,
): Conflict[] {
  const weighed = told.map(({ conflict, texts }) => {
    const first = Math.min(claims, ...conflict.claims.map(place));
    const nature = conflict.nature === null ? UNPROVEN : NATURE[conflict.nature];
    const rank = claims === 0 ? 0 : 1 - first / claims;
    return { conflict, weight: nature + STAKES.texts * Math.log2(texts) + STAKES.claim * rank };
  });
  const stories = new Map<string, number>();
  for (const { conflict } of weighed) {
    const first = Math.min(claims, ...conflict.claims.map(place));
    stories.set(conflict.story, Math.min(first, stories.get(conflict.story) ?? claims));
  }
  return weighed
    .sort(
      (a, b) =>
        stories.get(a.conflict.story)! - stories.get(b.conflict.story)! ||
        byCodeUnit(a.conflict.story, b.conflict.story) ||
        b.weight - a.weight ||
        byCodeUnit(a.conflict.id, b.conflict.id),
    )
    .map(({ conflict }) => conflict);
}
