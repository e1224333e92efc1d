import type { OriginCount, Question } from '../../model.ts';
import { doubtOf } from '../origins/doubt.ts';
import { originsOf } from '../origins/origins.ts';
import type { SameClaims } from '../same-claim/same-claim.ts';
import type { Descent } from '../testimonies/descent.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';
import type { ClaimDraft } from '../wording/drafts.ts';

/** On how many origins a claim would rest if just these stated it. */
export function countOrigins(
  draft: ClaimDraft,
  found: readonly ReadTestimony[],
  same: SameClaims,
  descent: Descent,
): OriginCount {
  const stating = found.filter(({ testimony: { stance } }) => stance !== 'denies' && stance !== 'questions');
  const witnesses = stating.length > 0 ? stating : found;
  const { min, max } = originsOf(witnesses, descent, doubtOf(draft.wording.heart, found, same));
  return { min, max };
}

/** How far the ends of the intervals would move, in all. */
export function movedBy(claims: Question['claims']): number {
  return claims.reduce(
    (sum, { now, otherwise }) => sum + Math.abs(now.min - otherwise.min) + Math.abs(now.max - otherwise.max),
    0,
  );
}

/** The words a claim is printed in. */
export function textOf({ wording: { wording } }: ClaimDraft): string {
  return wording.placed.article.text.slice(wording.start, wording.end);
}
