import type { Bound } from '../../../corpora/affairs/places.ts';
import type { ErrorExample, Family } from '../figures/catalogue.ts';
import { prf, share } from '../figures/measures.ts';
import { outletKeys } from '../figures/names.ts';
import { matchedClaims } from './matched-claims.ts';

/**
 * On how many origins a claim rests: each gold claim against the called claim it is matched with. A gold claim none of
 * whose witnesses is found is not matched and counts in `intervalsMatched` only.
 */
export function intervalFigures(bound: Bound): Family {
  const gold = bound.gold.claims;
  if (gold === null) return { figures: {}, errors: [] };
  const errors: ErrorExample[] = [];
  let [matched, meet, exact, width] = [0, 0, 0, 0];
  let [hit, called, wanted] = [0, 0, 0];
  for (const { gold: claim, called: match } of matchedClaims(bound)) {
    if (match === null) continue;
    const [want, call] = [claim.origins, match.origins];
    matched += 1;
    meet += call.min <= want.max && want.min <= call.max ? 1 : 0;
    exact += call.min === want.min && call.max === want.max ? 1 : 0;
    width += call.max - call.min - (want.max - want.min);
    const [wantNames, callNames] = [outletKeys(want.names), outletKeys(call.names)];
    hit += [...wantNames].filter((name) => callNames.has(name)).length;
    called += callNames.size;
    wanted += wantNames.size;
    if (call.min > want.max || want.min > call.max) {
      const named = `${want.min}–${want.max} ${want.names.join(', ')}; called ${call.min}–${call.max} ${call.names.join(', ')}`;
      errors.push({ kind: 'origins apart', text: `${claim.id} ${claim.claim}: ${named}` });
    }
  }
  return {
    figures: {
      intervalsMatched: share(matched, gold.claims.length),
      intervalsMeet: share(meet, matched),
      intervalsExact: share(exact, matched),
      intervalWidth: share(width, matched),
      originNamesF1: prf(hit, called, wanted).f1,
    },
    errors,
  };
}
