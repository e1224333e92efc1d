import type { Bound } from '../../../corpora/affairs/places.ts';
import type { ErrorExample, Family } from '../figures/catalogue.ts';
import { prf } from '../figures/measures.ts';
import { sameSpeaker } from '../figures/names.ts';
import { matchedClaims } from './matched-claims.ts';

/**
 * Who ultimately says a claim, over the gold claims whose voices a person wrote down and that are matched: each voice of
 * the gold answers for one of the edition's at most. A claim not matched counts with all its voices as missed.
 */
export function voiceFigures(bound: Bound): Family {
  const rows = matchedClaims(bound).filter(({ gold }) => gold.voices !== null);
  if (rows.length === 0) return { figures: {}, errors: [] };
  const errors: ErrorExample[] = [];
  let [hit, called, wanted] = [0, 0, 0];
  for (const { gold, called: claim } of rows) {
    const left = (claim?.voices ?? []).map(({ name }) => name);
    wanted += gold.voices!.length;
    called += left.length;
    for (const voice of gold.voices!) {
      const at = left.findIndex((name) => sameSpeaker(voice, name));
      if (at < 0) {
        errors.push({ kind: 'voice missed', text: `${gold.id} ${gold.claim}: ${voice}` });
        continue;
      }
      hit += 1;
      left.splice(at, 1);
    }
    for (const name of left) errors.push({ kind: 'voice too many', text: `${gold.id} ${gold.claim}: ${name}` });
  }
  const { precision, recall, f1 } = prf(hit, called, wanted);
  return { figures: { voicesP: precision, voicesR: recall, voicesF1: f1 }, errors };
}
