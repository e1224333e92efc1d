import type { Claim, Conflict } from '../../model.ts';
import type { ClaimDraft } from '../wording/drafts.ts';
import { isHousekeeping } from './housekeeping.ts';
import { leadOf } from './lead.ts';

/** What is left of the weight of a claim, as a share of it. */
const LEFT = {
  /** What is left of the weight of a claim that cannot stand alone at all, */
  least: 0.12,
  /** and of one that tells nothing of the affair. */
  housekeeping: 0.15,
} as const;

/** What each text counts that leads with a claim. */
const LEADING = 2;
/** The support of a claim that one article tells. */
const ALONE = 4;
/** From how sure a likeness of its witnesses on a claim counts, from which in full, and what it counts at least. */
const LOOSE = { none: 0, full: 0.65, least: 0.5 } as const;

/**
 * What a claim weighs in the order of an edition: what most texts lead with first, then independent witnesses, the certain ones
 * before the possible, then conflicts, then voices; less, the worse its wording stands alone and its witnesses hang together, and little where it tells of the page or of the reporting.
 */
export function weightOfClaim(
  claim: Claim,
  { wording, witnesses }: ClaimDraft,
  conflicts: readonly Conflict[],
): number {
  const articles = new Set(claim.testimonies.map(({ article }) => article)).size;
  const named = claim.voices.filter(({ kind }) => kind !== 'unnamed').length;
  const contested = Math.min(3, conflicts.filter(({ nature }) => nature !== 'precision').length);
  const { min, max } = claim.origins;
  const support =
    LEADING * leadOf(witnesses) + 2 * min + max + Math.log2(1 + articles) + 2 * contested + 0.5 * Math.min(2, named);
  return (
    (ALONE + (support - ALONE) * hanging(wording.coherence)) *
    (LEFT.least + (1 - LEFT.least) * wording.standing) *
    hanging(wording.coherence) *
    (isHousekeeping(wording.wording, witnesses) ? LEFT.housekeeping : 1)
  );
}

/** What more than one witness adds counts less where they hang together loosely: they may say several things. */
function hanging(coherence: number): number {
  return Math.min(1, Math.max(LOOSE.least, (coherence - LOOSE.none) / (LOOSE.full - LOOSE.none)));
}
