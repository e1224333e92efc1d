import { byCodeUnit, overlapLength, type Passage } from '../../model.ts';
import type { ClaimDraft } from '../wording/drafts.ts';

/** The ids of the claims that a passage belongs to. */
export type ClaimsAt = (passage: Passage) => string[];

/** For a passage the claim with the witness that holds most of it, the shortest such witness. */
export function claimIndex(claims: readonly ClaimDraft[]): ClaimsAt {
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
      .filter((one) => overlapLength(one, passage) > 0)
      .map((one) => ({ ...one, shared: overlapLength(one, passage) }))
      .sort((x, y) => y.shared - x.shared || x.end - x.start - (y.end - y.start) || byCodeUnit(x.claim, y.claim));
    return held.slice(0, 1).map(({ claim }) => claim);
  };
}
