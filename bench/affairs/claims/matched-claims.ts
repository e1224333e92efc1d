import type { GoldClaim } from '../../../corpora/affairs/gold.ts';
import type { Bound } from '../../../corpora/affairs/places.ts';
import type { Claim } from '../../../src/model.ts';
import { finderOf, mentionsOf } from './testimonies.ts';

/**
 * Each gold claim with the called claim that holds most of its witnesses (of two with equally many the one with fewer
 * testimonies, then the first in the edition); null where none of its witnesses is found.
 */
export function matchedClaims(bound: Bound): { readonly gold: GoldClaim; readonly called: Claim | null }[] {
  const mentions = mentionsOf(bound, finderOf(bound, bound.edition.claims));
  return (bound.gold.claims?.claims ?? []).map((gold) => {
    const votes = new Map<string, number>();
    for (const mention of mentions.filter((m) => m.claims.has(gold.id))) {
      for (const id of mention.found?.claims ?? []) votes.set(id, (votes.get(id) ?? 0) + 1);
    }
    return { gold, called: mostVoted(bound.edition.claims, votes) };
  });
}

function mostVoted(claims: readonly Claim[], votes: ReadonlyMap<string, number>): Claim | null {
  let best: Claim | null = null;
  for (const claim of claims) {
    const n = votes.get(claim.id) ?? 0;
    if (n === 0) continue;
    const lead = best === null ? 1 : n - votes.get(best.id)! || best.testimonies.length - claim.testimonies.length;
    if (lead > 0) best = claim;
  }
  return best;
}
