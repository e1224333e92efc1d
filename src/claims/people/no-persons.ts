import { isGivenName } from '../../languages/en/names/given-names.ts';
import { HONORIFIC_BEFORE } from '../../languages/en/names/titles.ts';
import {
  BODY_BEFORE,
  BODY_BEHIND,
  DESCRIBES_BEFORE,
  DOES_AS_A_PERSON,
  IS_A_CASE,
  NO_PERSON,
} from '../../languages/en/persons/namesakes.ts';
import { nameKey } from '../../languages/en/words/fold.ts';
import type { NameKind } from '../../model.ts';
import type { PlacedArticle } from './placed-article.ts';
import { bareName, plainKey, withSharedSurname } from './written-names.ts';

/**
 * What stands alone like a surname but does nothing that only a person does, has no title, no fuller form in the pile and speaks
 * nowhere is no person's name: "Leases", "Roku". Nor is a movement's.
 */
export function withoutNobodies(
  pile: readonly PlacedArticle[],
  kinds: ReadonlyMap<string, NameKind>,
): Map<string, NameKind> {
  const parts = new Set<string>();
  const proven = new Set<string>();
  const lone = new Map<string, string>();
  for (const placed of pile) {
    const { text } = placed.article;
    const speakers = new Set(placed.annotations.attributions.map(({ speaker }) => nameKey(speaker ?? '')));
    for (const written of placed.annotations.names) {
      const name = bareName(placed, written);
      const plain = plainKey(placed, name);
      if (name.kind === 'outlet' || kinds.get(plain) !== 'person') continue;
      const person = withSharedSurname(placed, name).parts;
      if (person.length > 1) for (const part of person) parts.add(part);
      else lone.set(plain, person[0] ?? plain);
      const titled = HONORIFIC_BEFORE.test(text.slice(Math.max(0, name.start - 14), name.start));
      const does = DOES_AS_A_PERSON.test(text.slice(name.end, name.end + 40));
      if (titled || does || speakers.has(plain)) proven.add(plain);
    }
  }
  const result = new Map(kinds);
  for (const [plain, part] of lone)
    if (!parts.has(part) && !proven.has(plain) && !isGivenName(part)) result.set(plain, 'other');
  for (const [plain, kind] of kinds)
    if (kind === 'person' && plain.split(' ').some((part) => NO_PERSON.test(part))) result.set(plain, 'organisation');
  return result;
}

/**
 * A name of several words that describes what a body has ("some Marsh Dale shareholders"), is told of with "which" or stands behind
 * the noun for a body is that body's, as is a part of it alone, unless it has a title, begins with a given name or does what only a person does.
 */
export function withoutBodies(
  pile: readonly PlacedArticle[],
  kinds: ReadonlyMap<string, NameKind>,
): Map<string, NameKind> {
  const votes = new Map<string, number>();
  for (const placed of pile) {
    const { text } = placed.article;
    for (const written of placed.annotations.names) {
      const name = bareName(placed, written);
      const plain = plainKey(placed, name);
      const [first] = plain.split(' ');
      if (name.kind === 'outlet' || kinds.get(plain) !== 'person' || first === plain || isGivenName(first!)) continue;
      const before = text.slice(Math.max(0, name.start - 20), name.start);
      const behind = text.slice(name.end, name.end + 40);
      const body =
        BODY_BEHIND.test(behind) ||
        BODY_BEFORE.test(before) ||
        (DESCRIBES_BEFORE.test(before) && /^ \p{Ll}/u.test(behind));
      const titled = HONORIFIC_BEFORE.test(before) || /^,? (?:who\b|\d\d,)|^ (?:himself|herself)\b/u.test(behind);
      votes.set(plain, (votes.get(plain) ?? 0) + (body ? 1 : 0) - (titled ? 2 : 0));
    }
  }
  const result = new Map(kinds);
  const bodies = [...votes].flatMap(([plain, count]) => (count > 0 || IS_A_CASE.test(plain) ? [plain] : []));
  for (const plain of bodies) result.set(plain, 'organisation');
  const surnames = surnamesOf(result);
  for (const part of bodies.flatMap((plain) => plain.split(' ')))
    if (result.get(part) === 'person' && !surnames.has(part)) result.set(part, 'organisation');
  return result;
}

/** Surnames of people the pile names in full. */
export function surnamesOf(kinds: ReadonlyMap<string, NameKind>): Set<string> {
  const names = [...kinds].flatMap(([plain, kind]) => (kind === 'person' ? [plain.split(' ')] : []));
  return new Set(names.flatMap((parts) => (parts.length > 1 ? [parts.at(-1)!] : [])));
}
