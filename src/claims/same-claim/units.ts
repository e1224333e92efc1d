import type { Stemma } from '../../model.ts';
import type { EntityIndex } from '../people/entities.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';
import { type Profile, profileOf, type Surroundings } from './profile.ts';

/** From this many words on the same words are the same statement wherever they stand. */
const VERBATIM = 6;

/** Testimonies in the very same words: copies, and quotations of one utterance. Compared as one. */
export interface Unit {
  readonly members: readonly ReadTestimony[];
  readonly profile: Profile;
}

/**
 * Brings together what is word for word the same within a story; short statements only within one text group, where
 * "He declined to comment" has the same "he".
 */
export function unitsOf(stated: readonly ReadTestimony[], entities: EntityIndex): Unit[] {
  const groups = new Map<string, ReadTestimony[]>();
  for (const one of stated) {
    const words = one.words.map(({ form }) => form).join(' ');
    const scope = one.words.length >= VERBATIM ? '' : one.placed.group;
    const key = `${one.gainsaid ? 'denies' : ''} ${scope} ${words}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const surroundings: Surroundings = new Map();
  return [...groups.values()].map((members) => ({
    members,
    profile: profileOf(members[0]!, entities, surroundings),
  }));
}

/** True if a unit is nowhere more than a shorter reading of a clause. */
export function isPart({ members }: Unit): boolean {
  return members.every(({ cut }) => cut);
}

/** Pairs of units that lie in passages the stemma aligns: `i * units.length + j`, i < j. */
export function alignedUnits(units: readonly Unit[], stemma: Stemma): Set<number> {
  const byArticle = new Map<string, { start: number; end: number; unit: number }[]>();
  units.forEach(({ members }, unit) => {
    for (const { testimony } of members) {
      const here = byArticle.get(testimony.article) ?? [];
      here.push({ start: testimony.start, end: testimony.end, unit });
      byArticle.set(testimony.article, here);
    }
  });
  for (const here of byArticle.values()) here.sort((a, b) => a.start - b.start);
  const inside = (article: string, start: number, end: number) =>
    (byArticle.get(article) ?? []).filter(
      (one) => Math.min(one.end, end) - Math.max(one.start, start) > 0.5 * (one.end - one.start),
    );
  const aligned = new Set<number>();
  for (const { kind, passages } of stemma.links) {
    if (kind !== 'same-text' && kind !== 'reuses') continue;
    for (const { a, b } of passages) {
      if (a === null || b === null) continue;
      const here = inside(a.article, a.start, a.end);
      const there = inside(b.article, b.start, b.end);
      for (const one of here) {
        const from = (one.start - a.start) / (a.end - a.start);
        for (const other of there) {
          const at = (other.start - b.start) / (b.end - b.start);
          if (one.unit === other.unit || Math.abs(from - at) > 0.2) continue;
          aligned.add(Math.min(one.unit, other.unit) * units.length + Math.max(one.unit, other.unit));
        }
      }
    }
  }
  return aligned;
}

/** Units with a sentence in common are readings of it. */
export function kinOf(units: readonly Unit[]): number[] {
  const first = new Map<string, number>();
  return units.map(({ members }, at) => {
    const known = members.map(({ sentence }) => first.get(sentence)).find((one) => one !== undefined) ?? at;
    for (const { sentence } of members) if (!first.has(sentence)) first.set(sentence, known);
    return known;
  });
}
