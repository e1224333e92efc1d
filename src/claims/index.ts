import { grouped } from '../base/grouped.ts';
import {
  type AnnotatedArticle,
  byCodeUnit,
  type Claim,
  type Conflict,
  type Findings,
  NO_RULINGS,
  type Question,
  type Ruled,
  type Stemma,
  type TimelineEntry,
} from '../model.ts';

export { type ClaimModels, readClaimModels } from './same-claim/models.ts';

import { claimOf } from './claims.ts';
import { conflictsOf, type Told } from './conflicts/index.ts';
import { noticesOf, statusOf } from './facts/status.ts';
import { timelineOf } from './facts/timeline.ts';
import { glossing } from './gloss/glosses.ts';
import { parentsOf } from './order/nesting.ts';
import { retoldWeights, type Weighed } from './order/retold.ts';
import { byStakes } from './order/stakes.ts';
import { weightOfClaim } from './order/weight.ts';
import { indexEntities } from './people/entities.ts';
import { placedArticles } from './people/placed-article.ts';
import { questionsOf } from './questions/questions.ts';
import { isShown, shown, worded } from './ruled/settle.ts';
import type { ClaimModels } from './same-claim/models.ts';
import { sameClaims } from './same-claim/same-claim.ts';
import { claimIndex } from './scene/claim-index.ts';
import { sceneOf } from './scene/setting.ts';
import type { AttributedSpeech } from './testimonies/attributions.ts';
import { descentOf } from './testimonies/descent.ts';
import { testimoniesOf } from './testimonies/testimonies.ts';
import { momentsOf } from './when/moments.ts';
import { isCutShort } from './wording/choose.ts';
import { type ClaimDraft, draftsOf } from './wording/drafts.ts';
import { isScrap } from './wording/stands-alone.ts';
import { wordingSpanOf } from './wording/wording-span.ts';

/**
 * What the articles of a pile claim: testimonies brought together by claim, on how many origins each claim rests, where
 * the witnesses differ, who and what is named, and what happened when.
 *
 * `models` (`readClaimModels`) tell which statements are one claim; where one is missing a plainer rule tells it, and finds less.
 * What people ruled (`ruled`) is kept while all this is decided.
 * `onQuestion` is told, story by story, what a person could tell better; the answers are rulings.
 * Articles come in their final order. Claims are found within a story only, and in English only. Sorted by story, then by
 * weight. Deterministic; near-linear in the number of sentences.
 *
 * @example findClaims(articles, collate(articles, register), readClaimModels(await shippedModels())).claims[0]?.origins
 */
export function findClaims(
  articles: readonly AnnotatedArticle[],
  stemma: Stemma,
  models: ClaimModels,
  ruled: Ruled = NO_RULINGS,
  onQuestion?: (question: Question) => void,
): Findings {
  const pile = placedArticles(articles, stemma);
  const entities = indexEntities(pile, ruled.persons);
  const glosses = glossing(entities, pile);
  const descent = descentOf(pile, stemma);
  const moments = momentsOf(pile);
  const found: Found = { claims: [], scraps: new Set(), weights: new Map(), conflicts: new Map(), timeline: [] };
  const speeches = new Map<string, readonly AttributedSpeech[]>();
  const byId = new Map(pile.map((placed) => [placed.article.id, placed]));
  const notices = noticesOf(pile);
  // Story by story: what is known of the statements of one is let go before the next.
  const stories = grouped(pile, ({ story }) => story);
  for (const [story, placed] of stories) {
    const read = placed.map((one) => testimoniesOf(one, entities, stemma, ruled.speakers));
    placed.forEach(({ article }, at) => {
      speeches.set(article.id, read[at]!.speeches);
    });
    const stated = read.flatMap((one) => one.stated);
    if (stated.length === 0) continue;
    const same = sameClaims(stated, entities, stemma, descent, models, ruled.claims);
    const drafts = shown(draftsOf(same.groups, same.alike, glosses), passagesOf, ruled.hidden);
    if (onQuestion !== undefined)
      for (const question of questionsOf(drafts, same, descent, stemma.links, placed)) onQuestion(question);
    const scene = sceneOf(story, pile, entities, moments, same.otherwise);
    const claimsAt = claimIndex(drafts);
    const told = new Map(
      conflictsOf(scene, claimsAt)
        .filter(({ conflict }) => isShown(conflict, ruled.hidden))
        .map((one) => [one.conflict.id, one]),
    );
    for (const [id, one] of told) found.conflicts.set(id, one);
    // A page that shares its story with none, beside others that do, is a stray one: its days are of no affair.
    if (placed.length > 1 || stories.size === 1) found.timeline.push(...timelineOf(scene, claimsAt));
    const contested = conflictsByClaim([...told.values()].map(({ conflict }) => conflict));
    const weighed = drafts.map((draft): Weighed => {
      const own = contested.get(draft.id) ?? [];
      const claim = claimOf(draft, entities, descent, same, statusOf(draft, own, byId, notices), glosses);
      found.claims.push(claim);
      if (isCutShort(draft.wording) || isMentionedOnly(draft)) found.scraps.add(claim.id);
      return { draft, weight: weightOfClaim(claim, draft, own), same };
    });
    for (const [id, weight] of retoldWeights(weighed)) found.weights.set(id, weight);
  }
  const ordered = worded(nested(ranked(found, stemma), found.scraps), ruled.wordings);
  const order = new Map(ordered.map(({ id }, at) => [id, at]));
  return {
    attributions: pile.flatMap(({ article }) => speeches.get(article.id)!.map(({ record }) => record)),
    claims: ordered,
    conflicts: byStakes([...found.conflicts.values()], (id) => order.get(id)!, ordered.length),
    entities: entities.entities,
    timeline: found.timeline.sort((a, b) => byCodeUnit(a.story, b.story)),
  };
}

const passagesOf = ({ witnesses }: ClaimDraft) => witnesses.map(({ testimony }) => testimony);

/** True of what one text at most states in a whole clause, and others only mention. */
function isMentionedOnly({ found }: ClaimDraft): boolean {
  const texts = new Set(found.map(({ placed }) => placed.group));
  const whole = new Set(found.flatMap((one) => (isScrap(wordingSpanOf(one)) ? [] : [one.placed.group])));
  return texts.size > 1 && whole.size < 2;
}

/** What the stories seen so far gave. */
interface Found {
  readonly claims: Claim[];
  /** Ids of those that no witness states in full. */
  readonly scraps: Set<string>;
  /** By claim id. */
  readonly weights: Map<string, number>;
  readonly conflicts: Map<string, Told>;
  readonly timeline: TimelineEntry[];
}

/** Claims in order, each part with the claim that holds it. */
function nested(ordered: readonly Claim[], scraps: ReadonlySet<string>): Claim[] {
  const stories = grouped(ordered, ({ story }) => story);
  const parents = new Map([...stories.values()].flatMap((claims) => [...parentsOf(claims, scraps)]));
  return ordered.map((claim) => ({ ...claim, parent: parents.get(claim.id) ?? null }));
}

function conflictsByClaim(conflicts: readonly Conflict[]): ReadonlyMap<string, readonly Conflict[]> {
  const contested = new Map<string, Conflict[]>();
  for (const conflict of conflicts) {
    for (const id of conflict.claims) contested.set(id, [...(contested.get(id) ?? []), conflict]);
  }
  return contested;
}

/** By story, those of more articles first, then by weight, ties by id. */
function ranked({ claims, weights }: Pick<Found, 'claims' | 'weights'>, stemma: Stemma): Claim[] {
  const size = new Map(stemma.stories.map(({ id, articles }) => [id, articles.length]));
  return claims.sort(
    (a, b) =>
      (size.get(b.story) ?? 1) - (size.get(a.story) ?? 1) ||
      byCodeUnit(a.story, b.story) ||
      weights.get(b.id)! - weights.get(a.id)! ||
      byCodeUnit(a.id, b.id),
  );
}
