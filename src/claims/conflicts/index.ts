import { byCodeUnit, type Conflict, contentId, overlapLength, type Passage } from '../../model.ts';
import type { ClaimDraft } from '../claims.ts';
import type { EntityIndex } from '../entities.ts';
import type { Leaf } from '../leaf.ts';
import type { Moments } from '../when/moments.ts';
import { dateConflicts } from './dates.ts';
import type { Found } from './found.ts';
import { listConflicts } from './lists.ts';
import { nameConflicts } from './names.ts';
import { numberConflicts } from './numbers.ts';
import { oncePerFact } from './once.ts';
import { polarityConflicts } from './polarity.ts';
import { quoteConflicts } from './quotes.ts';
import { indexSentences } from './sentence-index.ts';
import { silenceConflicts } from './silence.ts';

/**
 * Where the articles of one story give different values for one fact: numbers, dates, names, what is so and is not, words in
 * quotation marks. All sentences of the story are compared, not only those of one claim; each pair of values stands once,
 * however many copies carry it. Never a winner.
 */
export function conflictsOf(
  story: string,
  leaves: readonly Leaf[],
  claims: readonly ClaimDraft[],
  entities: EntityIndex,
  moments: Moments,
): Conflict[] {
  const scene = { index: indexSentences(leaves), entities, moments, leaves };
  const groups = new Map(leaves.map(({ article, group }) => [article.id, group]));
  const groupOf = (article: string) => groups.get(article) ?? article;
  const found = [
    numberConflicts,
    listConflicts,
    dateConflicts,
    nameConflicts,
    polarityConflicts,
    silenceConflicts,
    quoteConflicts,
  ].flatMap((find) => oncePerFact(find(scene), groupOf));
  const claimsAt = claimIndex(claims);
  return found.map((one) => conflictOf(story, one, claimsAt));
}

function conflictOf(story: string, found: Found, claimsAt: (passage: Passage) => string[]): Conflict {
  const { kind, verdict, a, b, reason } = found;
  const key = [a, b].flatMap(({ article, start, end }) => [article, String(start), String(end)]);
  const claims = [...new Set([...claimsAt(a), ...claimsAt(b)])].sort(byCodeUnit);
  return { id: contentId('conflict', kind, ...key), story, kind, verdict, claims, a, b, reason };
}

/** For a passage the claim with the witness that holds most of it, the shortest such witness. */
function claimIndex(claims: readonly ClaimDraft[]): (passage: Passage) => string[] {
  const byArticle = new Map<string, { claim: string; start: number; end: number }[]>();
  for (const { id, witnesses } of claims) {
    for (const { testimony } of witnesses) {
      const list = byArticle.get(testimony.article) ?? [];
      list.push({ claim: id, start: testimony.start, end: testimony.end });
      byArticle.set(testimony.article, list);
    }
  }
  return (passage) => {
    const held = (byArticle.get(passage.article) ?? [])
      .map((one) => ({ ...one, shared: overlapLength(one, passage) }))
      .filter(({ shared }) => shared > 0)
      .sort((x, y) => y.shared - x.shared || x.end - x.start - (y.end - y.start) || byCodeUnit(x.claim, y.claim));
    return held.slice(0, 1).map(({ claim }) => claim);
  };
}
