import { type Claim, passageOf } from '../model.ts';
import { readingsOf } from './facts/readings.ts';
import { type Glossing, onceEach } from './gloss/glosses.ts';
import { doubtOf } from './origins/doubt.ts';
import { originsOf } from './origins/origins.ts';
import type { EntityIndex } from './people/entities.ts';
import type { SameClaims } from './same-claim/same-claim.ts';
import type { Descent } from './testimonies/descent.ts';
import type { ReadTestimony } from './testimonies/testimonies.ts';
import { voicesOf } from './voice/voices.ts';
import type { ClaimDraft } from './wording/drafts.ts';
import { exactOf } from './wording/wording-span.ts';

/** The claim as the edition prints it. */
export function claimOf(
  draft: ClaimDraft,
  entities: EntityIndex,
  descent: Descent,
  same: SameClaims,
  status: Claim['status'],
  glosses: Glossing,
): Claim {
  const { id, story, witnesses, found, wording } = draft;
  return {
    id,
    story,
    parent: null,
    text: exactOf(wording.wording),
    glosses: onceEach(wording.wording, glosses(wording.wording)).map(({ at, by, page }) => ({
      of: passageOf(wording.wording.placed.article, at),
      by: passageOf((page ?? wording.wording.placed).article, by),
    })),
    testimonies: witnesses.map(({ testimony }) => testimony),
    origins: originsOf(bearingOut(found), descent, doubtOf(wording.heart, found, same)),
    voices: voicesOf(witnesses, entities),
    status,
    readings: readingsOf(found),
  };
}

/** Who denies or doubts a claim that others state has not obtained it: origins are of those who state it, if anybody does. */
function bearingOut(witnesses: readonly ReadTestimony[]): readonly ReadTestimony[] {
  const stating = witnesses.filter(({ testimony: { stance } }) => stance !== 'denies' && stance !== 'questions');
  return stating.length > 0 ? stating : witnesses;
}
