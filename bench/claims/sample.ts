import type { Claim, Edition, Testimony } from '../../src/model.ts';
import { sha256Hex } from '../../src/model.ts';

/** A predicted claim for a reader to judge: one passage a text group. */
export interface SampledClaim {
  readonly claim: Claim;
  readonly passages: readonly Testimony[];
}

/** At most so many passages are printed of one claim. */
const MOST_PASSAGES = 8;

/**
 * A seeded sample of the claims that articles of two text groups or more state and that are no part of another, in the order of a hash of seed and id:
 * the same claims always come in the same order, and a larger sample begins with the smaller one.
 */
export function sampleOf(edition: Edition, size: number, seed: string): SampledClaim[] {
  const group = new Map(edition.textGroups.flatMap(({ id, articles }) => articles.map((one) => [one, id] as const)));
  return edition.claims
    .filter(({ parent }) => parent === null)
    .flatMap((claim) => {
      const byGroup = new Map<string, Testimony>();
      for (const one of claim.testimonies) {
        const of = group.get(one.article) ?? one.article;
        if (!byGroup.has(of)) byGroup.set(of, one);
      }
      return byGroup.size < 2 ? [] : [{ claim, passages: [...byGroup.values()].slice(0, MOST_PASSAGES) }];
    })
    .map((one) => ({ one, rank: sha256Hex(`${seed} ${one.claim.id}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ one }) => one);
}
