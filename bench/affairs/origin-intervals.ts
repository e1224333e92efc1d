import type { Claim } from '../../src/model.ts';
import type { ErrorExample, Family } from './figures.ts';
import { prf, share } from './measures.ts';
import { outletKeys } from './names.ts';
import type { Bound } from './places.ts';
import { finderOf, mentionsOf } from './testimonies.ts';

/**
 * On how many origins a claim rests: each gold claim against the called claim that holds most of its witnesses (of two
 * with equally many the one with fewer witnesses, then the first in the edition). A gold claim none of whose witnesses
 * is found is not matched and counts in `intervalsMatched` only.
 */
export function intervalFigures(bound: Bound): Family {
  const gold = bound.gold.claims;
  if (gold === null) return { figures: {}, errors: [] };
  const mentions = mentionsOf(bound, finderOf(bound, bound.edition.claims));
  const errors: ErrorExample[] = [];
  let [matched, meet, exact, width] = [0, 0, 0, 0];
  let [hit, called, wanted] = [0, 0, 0];
  for (const claim of gold.claims) {
    const votes = new Map<string, number>();
    for (const mention of mentions.filter((m) => m.claims.has(claim.id))) {
      for (const id of mention.found?.claims ?? []) votes.set(id, (votes.get(id) ?? 0) + 1);
    }
    const match = mostVoted(bound.edition.claims, votes);
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

function mostVoted(claims: readonly Claim[], votes: ReadonlyMap<string, number>): Claim | null {
  let best: Claim | null = null;
  for (const claim of claims) {
    const n = votes.get(claim.id) ?? 0;
    if (n === 0) continue;
    const lead = best === null ? 1 : n - votes.get(best.id)! || best.testimonies.length - claim.testimonies.length;
    if (lead > 0) best = claim;
  }
  return best;
}
