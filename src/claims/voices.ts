import { byCodeUnit, type Voice, type VoiceKind } from '../model.ts';
import type { EntityIndex } from './entities.ts';
import { folded, nameKey } from './fold.ts';
import type { Stated } from './testimonies.ts';

const DOCUMENT =
  /\b(?:report|study|filing|lawsuit|suit|complaint|indictment|affidavit|document|documents|letter|memo|memorandum|e-?mails?|records?|transcript|statement|post|survey|poll|order|ruling|brief|testimony|documentary|video|minutes)$/u;
const BODY =
  /\b(?:department|ministry|government|administration|company|agency|office|commission|committee|council|court|police|army|military|party|union|group|association|university|bureau|board|bank|organi[sz]ation|embassy|campaign|firm|league|church|congress|parliament|senate|house)$/u;

/** The distinct persons, bodies, documents and unnamed people that say a claim: a voice is counted once, however often copied. */
export function voicesOf(witnesses: readonly Stated[], entities: EntityIndex): Voice[] {
  const voices = new Map<string, Voice>();
  for (const { testimony } of witnesses) {
    if (testimony.speaker === null) continue;
    const entity = testimony.speakerEntity === null ? null : (entities.byId.get(testimony.speakerEntity) ?? null);
    const key = entity?.id ?? nameKey(testimony.speaker);
    if (key === '' || voices.has(key)) continue;
    const name = entity?.name ?? testimony.speaker.replace(/\s+/gu, ' ');
    voices.set(key, { name, entity: entity?.id ?? null, kind: voiceKind(name, entity?.kind ?? null) });
  }
  return [...voices.values()].sort((a, b) => byCodeUnit(a.name, b.name));
}

function voiceKind(name: string, kind: string | null): VoiceKind {
  if (kind === 'person') return 'person';
  if (kind === 'organisation' || kind === 'outlet' || kind === 'place') return 'body';
  const words = folded(name);
  if (DOCUMENT.test(words)) return 'document';
  if (BODY.test(words)) return 'body';
  return /^\p{Lu}/u.test(name) && /\s\p{Lu}/u.test(name) && !/^(?:An?|The|Some|Many|Two|Three)\s/u.test(name)
    ? 'person'
    : 'unnamed';
}
