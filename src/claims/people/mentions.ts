import { isGivenName } from '../../languages/en/names/given-names.ts';
import { HONORIFIC_BEFORE } from '../../languages/en/names/titles.ts';
import {
  BEFORE_NAME_IN_HEADLINE,
  BEHIND_NICKNAME,
  DOES_AS_A_PERSON,
  NO_PERSON,
  SHARED_SURNAME,
} from '../../languages/en/persons/namesakes.ts';
import { nameKey } from '../../languages/en/words/fold.ts';
import type { Name, NameKind } from '../../model.ts';
import { bodyKey } from './body-names.ts';
import { type PersonName, parsePersonName } from './person-names.ts';
import { isOutsideText, type PlacedArticle } from './placed-article.ts';

/** One name in one article's text, with the key its entity is looked up by. */
export interface Mention {
  readonly placed: PlacedArticle;
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  /** Folded name: for persons their parts, for outlets the canonical name, without article. */
  readonly key: string;
  readonly person: PersonName | null;
}

/** All names of the journalism, each key with the kind it mostly has in the pile. */
export function mentionsOf(pile: readonly PlacedArticle[]): Mention[] {
  const kinds = withoutNobodies(pile, majorityKinds(pile));
  return pile.flatMap((placed) =>
    placed.annotations.names.flatMap((written) => {
      if (isOutsideText(placed.article, written.start)) return [];
      const name = bareName(placed, written);
      const plain = plainKey(placed, name);
      const kind = name.kind === 'outlet' ? name.kind : (kinds.get(plain) ?? name.kind);
      if (plain.length < 2) return [];
      const person = kind === 'person' ? withSharedSurname(placed, name) : null;
      if (person !== null && person.parts.length === 0) return [];
      const key =
        person === null
          ? kind === 'outlet'
            ? plain
            : bodyKey(plain)
          : [...person.parts, ...(person.suffix === null ? [] : [person.suffix])].join(' ');
      return [{ placed, start: name.start, end: trimmedEnd(placed, name), kind, key, person }];
    }),
  );
}

/** A person's name without the word of a headline before it. */
function bareName({ article: { text } }: PlacedArticle, name: Name): Name {
  const before = name.kind === 'person' ? BEFORE_NAME_IN_HEADLINE.exec(text.slice(name.start, name.end)) : null;
  return before === null ? name : { ...name, start: name.start + before[0].length };
}

/** A person's name; of "Hugo and Ilse Marsh" the first has the surname of the second. */
function withSharedSurname({ article: { text } }: PlacedArticle, { start, end }: Name): PersonName {
  const double = /^-\p{Lu}\p{L}+/u.exec(text.slice(end, end + 30))?.[0] ?? '';
  const own = parsePersonName(`${text.slice(start, end)}${double}`);
  if (own.parts.length !== 1) return own;
  const behind = text.slice(end, end + 60);
  const surname = (SHARED_SURNAME.exec(behind) ?? BEHIND_NICKNAME.exec(behind))?.[1];
  return surname === undefined ? own : parsePersonName(`${text.slice(start, end)} ${surname}`);
}

function plainKey(placed: PlacedArticle, name: Name): string {
  return nameKey(
    name.kind === 'outlet' && name.canonical !== null
      ? name.canonical
      : placed.article.text.slice(name.start, name.end),
  );
}

/** A possessive is no part of a name, nor is what stands behind a dash. */
function trimmedEnd(placed: PlacedArticle, name: Name): number {
  const written = placed.article.text.slice(name.start, name.end);
  const double = /^-\p{Lu}\p{L}+/u.exec(placed.article.text.slice(name.end, name.end + 30));
  if (name.kind === 'person' && double !== null) return name.end + double[0].length;
  return name.end - (/(?:\s[-–—]\s.*|['’]s?)$/su.exec(written)?.[0].length ?? 0);
}

/**
 * What stands alone like a surname but does nothing that only a person does, has no title, no fuller form in the pile and speaks
 * nowhere is no person's name: "Leases", "Roku". Nor is a movement's.
 */
function withoutNobodies(pile: readonly PlacedArticle[], kinds: ReadonlyMap<string, NameKind>): Map<string, NameKind> {
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

/** The same words are now and then read as two kinds of name: the commoner kind prevails, outlets apart. */
function majorityKinds(pile: readonly PlacedArticle[]): Map<string, NameKind> {
  const counts = new Map<string, Map<NameKind, number>>();
  for (const placed of pile) {
    for (const written of placed.annotations.names) {
      const name = bareName(placed, written);
      if (name.kind === 'outlet') continue;
      const of = counts.get(plainKey(placed, name)) ?? new Map<NameKind, number>();
      of.set(name.kind, (of.get(name.kind) ?? 0) + 1);
      counts.set(plainKey(placed, name), of);
    }
  }
  const order: readonly NameKind[] = ['person', 'organisation', 'place', 'other', 'outlet'];
  return new Map(
    [...counts].map(([key, of]) => [
      key,
      order.reduce((best, kind) => ((of.get(kind) ?? 0) > (of.get(best) ?? 0) ? kind : best)),
    ]),
  );
}
