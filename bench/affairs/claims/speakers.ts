import type { Bound } from '../../../corpora/affairs/places.ts';
import type { Testimony } from '../../../src/model.ts';
import type { ErrorExample, Family } from '../figures/catalogue.ts';
import { accuracyOf, macroF1Of, share } from '../figures/measures.ts';
import { sameOutlet, sameSpeaker } from '../figures/names.ts';
import { finderOf, mentionsOf } from './testimonies.ts';

/**
 * Who says it, through whom, and how, over the gold witnesses that are found. Where the called witness stands in
 * several claims its first testimony in the edition is taken.
 */
export function speakerFigures(bound: Bound): Family {
  if (bound.gold.claims === null) return { figures: {}, errors: [] };
  const testimonies = new Map<string, Testimony>();
  for (const testimony of bound.edition.claims.flatMap((claim) => claim.testimonies)) {
    const key = `${testimony.article} ${testimony.start} ${testimony.end}`;
    if (!testimonies.has(key)) testimonies.set(key, testimony);
  }
  const errors: ErrorExample[] = [];
  const stances: [string, string][] = [];
  const speaker = { some: 0, someRight: 0, none: 0, noneRight: 0 };
  const via = { some: 0, someRight: 0, none: 0, noneRight: 0 };
  for (const mention of mentionsOf(bound, finderOf(bound, bound.edition.claims))) {
    if (mention.found === null) continue;
    const { article, start, end } = mention.found;
    const called = testimonies.get(`${article} ${start} ${end}`)!;
    for (const gold of mention.testimonies) {
      const note = (kind: string, want: string | null, got: string | null) =>
        errors.push({ kind, text: `${gold.article} «${gold.span.replace(/\s+/gu, ' ')}»: ${want}, called ${got}` });
      if (!count(speaker, gold.speaker, called.speaker, sameSpeaker)) note('speaker', gold.speaker, called.speaker);
      if (!count(via, gold.via, called.via, isCredited)) note('via', gold.via, called.via);
      stances.push([gold.stance, called.stance]);
      if (gold.stance !== called.stance) note(`stance ${gold.stance} → ${called.stance}`, gold.stance, called.stance);
    }
  }
  return {
    figures: {
      speakerRight: share(speaker.someRight, speaker.some),
      speakerNone: share(speaker.noneRight, speaker.none),
      viaRight: share(via.someRight, via.some),
      viaNone: share(via.noneRight, via.none),
      stanceAccuracy: accuracyOf(stances),
      stanceMacroF1: macroF1Of(stances),
    },
    errors,
  };
}

/** True if the outlet is the one credited, or one of those credited together. */
function isCredited(credited: string, called: string): boolean {
  return credited.split(/\s*;\s*/u).some((outlet) => sameOutlet(outlet, called));
}

interface Tally {
  some: number;
  someRight: number;
  none: number;
  noneRight: number;
}

function count(
  tally: Tally,
  want: string | null,
  got: string | null,
  same: (a: string, b: string) => boolean,
): boolean {
  const right = want === null ? got === null : got !== null && same(want, got);
  tally[want === null ? 'none' : 'some'] += 1;
  tally[want === null ? 'noneRight' : 'someRight'] += right ? 1 : 0;
  return right;
}
