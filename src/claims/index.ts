import {
  type AnnotatedArticle,
  byCodeUnit,
  type Claim,
  type Conflict,
  type Findings,
  type Stemma,
  type TimelineEntry,
} from '../model.ts';

export { type ClaimModels, readClaimModels } from './same-claim/models.ts';

import { claimOf } from './claims.ts';
import { conflictsOf } from './conflicts/index.ts';
import { noticesOf, statusOf } from './facts/status.ts';
import { timelineOf } from './facts/timeline.ts';
import { sunkWeights, type Weighed } from './order/retold.ts';
import { weightOfClaim } from './order/weight.ts';
import { indexEntities } from './people/entities.ts';
import { placedArticles } from './people/placed-article.ts';
import type { ClaimModels } from './same-claim/models.ts';
import { type SameClaims, sameClaims } from './same-claim/same-claim.ts';
import { claimIndex } from './scene/claim-index.ts';
import { sceneOf } from './scene/setting.ts';
import { descentOf } from './testimonies/descent.ts';
import { type ReadTestimony, testimoniesOf } from './testimonies/testimonies.ts';
import { momentsOf } from './when/moments.ts';
import { type ClaimDraft, draftsOf } from './wording/drafts.ts';

/**
 * What the articles of a pile claim: testimonies brought together by claim, on how many origins each claim rests, where
 * the witnesses differ, who and what is named, and what happened when.
 *
 * `models` (`readClaimModels`) tell which statements are one claim; where one is missing a plainer rule tells it, and finds less.
 * Articles come in their final order. Claims are found within a story only, and in English only. Sorted by story, then by
 * weight. Deterministic; near-linear in the number of sentences.
 *
 * @example findClaims(articles, collate(articles, register), readClaimModels(await shippedModels())).claims[0]?.origins
 */
export function findClaims(articles: readonly AnnotatedArticle[], stemma: Stemma, models: ClaimModels): Findings {
  const pile = placedArticles(articles, stemma);
  const entities = indexEntities(pile);
  const descent = descentOf(pile, stemma);
  const read = pile.map((placed) => testimoniesOf(placed, entities, stemma));
  const moments = momentsOf(pile);
  const byStory = new Map<string, ReadTestimony[]>();
  for (const one of read.flatMap(({ stated }) => stated)) {
    const list = byStory.get(one.placed.story);
    if (list === undefined) byStory.set(one.placed.story, [one]);
    else list.push(one);
  }
  const drafts: { readonly draft: ClaimDraft; readonly same: SameClaims }[] = [];
  const conflicts = new Map<string, Conflict>();
  const timeline: TimelineEntry[] = [];
  for (const [story, stated] of byStory) {
    const same = sameClaims(stated, entities, stemma, descent, models);
    const here = draftsOf(same.groups, same.alike);
    drafts.push(...here.map((draft) => ({ draft, same })));
    const scene = sceneOf(story, pile, entities, moments);
    const claimsAt = claimIndex(here);
    for (const conflict of conflictsOf(scene, claimsAt)) conflicts.set(conflict.id, conflict);
    timeline.push(...timelineOf(scene, claimsAt));
  }
  const contested = conflictsByClaim([...conflicts.values()]);
  const byId = new Map(pile.map((placed) => [placed.article.id, placed]));
  const notices = noticesOf(pile);
  const claims = drafts.map(({ draft, same }) => {
    const status = statusOf(draft, contested.get(draft.id) ?? [], byId, notices);
    return { draft, same, claim: claimOf(draft, entities, descent, same, status) };
  });
  const ordered = ranked(claims, contested, stemma);
  const order = new Map(ordered.map(({ id }, at) => [id, at]));
  const place = (conflict: Conflict) => Math.min(...conflict.claims.map((id) => order.get(id)!), ordered.length);
  return {
    attributions: read.flatMap(({ speeches }) => speeches.map(({ record }) => record)),
    claims: ordered,
    conflicts: [...conflicts.values()].sort((a, b) => place(a) - place(b) || byCodeUnit(a.id, b.id)),
    entities: entities.entities,
    timeline: timeline.sort((a, b) => byCodeUnit(a.story, b.story)),
  };
}

function conflictsByClaim(conflicts: readonly Conflict[]): ReadonlyMap<string, readonly Conflict[]> {
  const contested = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    for (const id of conflict.claims) contested.set(id, [...(contested.get(id) ?? []), conflict]);
  }
  return contested;
}

/** By story, those of more articles first, then by weight, ties by id. */
function ranked(
  claims: readonly { readonly claim: Claim; readonly draft: ClaimDraft; readonly same: SameClaims }[],
  contested: ReadonlyMap<string, readonly Conflict[]>,
  stemma: Stemma,
): Claim[] {
  const size = new Map(stemma.stories.map(({ id, articles }) => [id, articles.length]));
  const stories = new Map<string, Weighed[]>();
  for (const { claim, draft, same } of claims) {
    const weight = weightOfClaim(claim, draft, contested.get(claim.id) ?? []);
    const list = stories.get(claim.story);
    if (list === undefined) stories.set(claim.story, [{ draft, weight, same }]);
    else list.push({ draft, weight, same });
  }
  const weights = new Map([...stories.values()].flatMap((list) => [...sunkWeights(list)]));
  return claims
    .map(({ claim }) => claim)
    .sort(
      (a, b) =>
        (size.get(b.story) ?? 1) - (size.get(a.story) ?? 1) ||
        byCodeUnit(a.story, b.story) ||
        weights.get(b.id)! - weights.get(a.id)! ||
        byCodeUnit(a.id, b.id),
    );
}
