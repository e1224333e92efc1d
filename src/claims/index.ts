import { type AnnotatedArticle, byCodeUnit, type Claim, type Conflict, type Findings, type Stemma } from '../model.ts';

export { LEAST_LIKENESS, type NearClaim, nearestClaims } from './nearest.ts';

import { type ClaimDraft, claimOf, draftOf, weightOfClaim } from './claims.ts';
import { conflictsOf } from './conflicts/index.ts';
import { descentOf } from './descent.ts';
import { indexEntities } from './entities.ts';
import { leavesOf } from './leaf.ts';
import { sameClaims } from './same-claim.ts';
import { type Stated, testimoniesOf } from './testimonies.ts';
import { timelineOf } from './timeline.ts';
import { momentsOf } from './when/moments.ts';

/**
 * What the articles of a pile claim: testimonies brought together by claim, on how many origins each claim rests, where
 * the witnesses differ, who and what is named, and what happened when.
 *
 * Articles come in their final order. Claims are found within a story only, and in English only. Sorted by story, then by
 * weight. Deterministic; near-linear in the number of sentences.
 *
 * @example findClaims(articles, collate(articles, register)).claims[0]?.origins
 */
export function findClaims(articles: readonly AnnotatedArticle[], stemma: Stemma): Findings {
  const leaves = leavesOf(articles, stemma);
  const entities = indexEntities(leaves);
  const descent = descentOf(leaves, stemma);
  const read = leaves.map((leaf) => testimoniesOf(leaf, entities, stemma));
  const moments = momentsOf(leaves);
  const byStory = new Map<string, Stated[]>();
  for (const one of read.flatMap(({ stated }) => stated)) {
    const list = byStory.get(one.leaf.story);
    if (list === undefined) byStory.set(one.leaf.story, [one]);
    else list.push(one);
  }
  const drafts: ClaimDraft[] = [];
  const conflicts = new Map<string, Conflict>();
  for (const [story, stated] of byStory) {
    const here = sameClaims(stated, entities, stemma, descent).groups.map(draftOf);
    drafts.push(...here);
    const kin = leaves.filter((leaf) => leaf.story === story);
    for (const conflict of conflictsOf(story, kin, here, entities, moments)) {
      if (!conflicts.has(conflict.id)) conflicts.set(conflict.id, conflict);
    }
  }
  const claims = ranked(
    drafts.map((draft) => claimOf(draft, entities, descent)),
    [...conflicts.values()],
  );
  const order = new Map(claims.map(({ id }, at) => [id, at]));
  const place = (conflict: Conflict) => Math.min(...conflict.claims.map((id) => order.get(id)!), claims.length);
  return {
    attributions: read.flatMap(({ speeches }) => speeches.map(({ record }) => record)),
    claims,
    conflicts: [...conflicts.values()].sort((a, b) => place(a) - place(b) || byCodeUnit(a.id, b.id)),
    entities: entities.entities,
    timeline: timelineOf(drafts),
  };
}

/** By story, then by weight, ties by id. */
function ranked(claims: readonly Claim[], conflicts: readonly Conflict[]): Claim[] {
  const contested = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    for (const id of conflict.claims) contested.set(id, [...(contested.get(id) ?? []), conflict]);
  }
  const weight = new Map(claims.map((claim) => [claim.id, weightOfClaim(claim, contested.get(claim.id) ?? [])]));
  return [...claims].sort(
    (a, b) => byCodeUnit(a.story, b.story) || weight.get(b.id)! - weight.get(a.id)! || byCodeUnit(a.id, b.id),
  );
}
