import type { Claim } from '../model.ts';
import type { Descent } from './descent.ts';
import { doubtOf } from './doubt.ts';
import type { EntityIndex } from './entities.ts';
import { originsOf } from './origins.ts';
import { readingsOf } from './readings.ts';
import type { SameClaims } from './same-claim.ts';
import { voicesOf } from './voice/voices.ts';
import type { ClaimDraft } from './wording/drafts.ts';
import { exactOf } from './wording/stretch.ts';

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
