import type { Claim } from '../model.ts';
import type { Descent } from './descent.ts';
import type { EntityIndex } from './entities.ts';
import { type Doubt, originsOf } from './origins.ts';
import { readingsOf } from './readings.ts';
import type { SameClaims } from './same-claim.ts';
import type { Stated } from './testimonies.ts';
import { voicesOf } from './voice/voices.ts';
import type { ClaimDraft } from './wording/drafts.ts';
import { exactOf } from './wording/stretch.ts';

/** Log-odds under which a witness may state something else, and from which on a stranger may state the claim; so many of them. */
const DOUBT = { sure: -1, near: -0.5, most: 2 } as const;

/** The claim as the edition prints it. */
export function claimOf(
  draft: ClaimDraft,
  entities: EntityIndex,
  descent: Descent,
  same: SameClaims,
  status: Claim['status'],
): Claim {
  const { id, story, witnesses, found, wording } = draft;
  return {
    id,
    story,
    text: exactOf(wording.stretch),
    witnesses: witnesses.map(({ testimony }) => testimony),
    origins: originsOf(found, descent, doubtOf(wording.heart, found, same)),
    voices: voicesOf(witnesses, entities),
    status,
    readings: readingsOf(found),
  };
}

/** A witness that says the same as the wording of the claim only by its likeness to others is in doubt. */
function doubtOf(best: Stated, witnesses: readonly Stated[], { alike, near }: SameClaims): Doubt {
  const own = new Set(witnesses.map(({ id }) => id));
  return {
    unsure: new Set(
      witnesses
        .filter((one) => one.leaf.group !== best.leaf.group && alike(best, one) < DOUBT.sure)
        .map(({ id }) => id),
    ),
    alike: near(best)
      .flatMap(({ one, score }) => (score >= DOUBT.near && !own.has(one.id) ? [one] : []))
      .slice(0, DOUBT.most),
  };
}
