import { type AnnotatedArticle, byCodeUnit, type Claim, type Conflict, type Findings, type Stemma } from '../model.ts';

export { type Meanings, readMeanings } from './meanings.ts';
export { LEAST_LIKENESS, type NearClaim, nearestClaims } from './nearest.ts';

import type { BoostedTrees } from './boosted-trees.ts';
import { type ClaimDraft, claimOf, draftOf, weightOfClaim } from './claims.ts';
import { conflictsWithin, factConflict } from './conflicts.ts';
import { descentOf } from './descent.ts';
import { indexEntities } from './entities.ts';
import { type Fact, plainFactsOf } from './facts.ts';
import { leavesOf } from './leaf.ts';
import type { Meanings } from './meanings.ts';
import { type SameClaims, sameClaims } from './same-claim.ts';
import { type Stated, testimoniesOf } from './testimonies.ts';
import { timelineOf } from './timeline.ts';

/**
 * What the articles of a pile claim: testimonies brought together by claim, on how many origins each claim rests, where
 * the witnesses differ, who and what is named, and what happened when.
 *
 * `meanings` (`readMeanings`) lets like words count as like; `pairModel` is for measuring with another pair model than the shipped.
 * Articles come in their final order. Claims are found within a story only, and in English only. Sorted by story, then by
 * weight. Deterministic; near-linear in the number of sentences.
 *
 * @example findClaims(articles, collate(articles, register)).claims[0]?.origins
 */
export function findClaims(
  articles: readonly AnnotatedArticle[],
  stemma: Stemma,
  meanings: Meanings | null = null,
  pairModel?: BoostedTrees,
): Findings {
  const leaves = leavesOf(articles, stemma);
  const entities = indexEntities(leaves);
  const descent = descentOf(leaves, stemma);
  const read = leaves.map((leaf) => testimoniesOf(leaf, entities, stemma));
  const byStory = new Map<string, Stated[]>();
  for (const one of read.flatMap(({ stated }) => stated)) {
    const list = byStory.get(one.leaf.story);
    if (list === undefined) byStory.set(one.leaf.story, [one]);
    else list.push(one);
  }
  const drafts: ClaimDraft[] = [];
  const made: Claim[] = [];
  const conflicts = new Map<string, Conflict>();
  for (const stated of byStory.values()) {
    const same = sameClaims(stated, entities, stemma, descent, meanings, pairModel);
    const here = same.groups.map(draftOf);
    drafts.push(...here);
    made.push(...here.map((draft) => claimOf(draft, entities, descent, same)));
    for (const conflict of [...here.flatMap(conflictsWithin), ...conflictsBetween(here, same)]) {
      if (!conflicts.has(conflict.id)) conflicts.set(conflict.id, conflict);
    }
  }
  const claims = ranked(made, [...conflicts.values()]);
  const order = new Map(claims.map(({ id }, at) => [id, at]));
  return {
    attributions: read.flatMap(({ speeches }) => speeches.map(({ record }) => record)),
    claims,
    conflicts: [...conflicts.values()].sort(
      (a, b) => order.get(a.claims[0]!)! - order.get(b.claims[0]!)! || byCodeUnit(a.id, b.id),
    ),
    entities: entities.entities,
    timeline: timelineOf(drafts),
  };
}

/** Numbers of the same thing that cannot both hold, in statements that are alike but not the same: once a pair of claims. */
function conflictsBetween(drafts: readonly ClaimDraft[], { apart }: SameClaims): Conflict[] {
  const home = new Map(drafts.flatMap((draft) => draft.witnesses.map((one) => [one.id, draft] as const)));
  const seen = new Set<string>();
  const facts = new Map<string, Fact[]>();
  const factsOf = (stated: Stated): Fact[] => {
    const known = facts.get(stated.id) ?? plainFactsOf(stated);
    facts.set(stated.id, known);
    return known;
  };
  return apart.flatMap(({ a, b }) => {
    const [one, other] = [home.get(a.id), home.get(b.id)];
    if (one === undefined || other === undefined || one === other) return [];
    return factsOf(a).flatMap((fact) =>
      factsOf(b).flatMap((opposed) => {
        if (fact.kind !== 'number' || fact.key !== opposed.key || fact.normalized === opposed.normalized) return [];
        const key = [[one.id, other.id].sort(byCodeUnit).join(' '), fact.key].join(' ');
        if (seen.has(key)) return [];
        const found = factConflict([one, other], { fact, stated: a }, { fact: opposed, stated: b });
        if (found.length > 0) seen.add(key);
        return found.filter(({ verdict }) => verdict === 'contradiction');
      }),
    );
  });
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
