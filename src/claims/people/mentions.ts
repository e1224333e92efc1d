import { HONORIFIC_BEFORE } from '../../languages/en/names/titles.ts';
import type { Name, NameKind } from '../../model.ts';
import { bodyKey } from './body-names.ts';
import { surnamesOf, withoutBodies, withoutNobodies } from './no-persons.ts';
import type { PersonName } from './person-names.ts';
import { isOutsideText, type PlacedArticle } from './placed-article.ts';
import { bareName, hyphened, plainKey, withSharedSurname } from './written-names.ts';

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

/** "Mr Bishop" where somebody of the surname is named in full, whatever else the word mostly means. */
function isTitledSurname(
  placed: PlacedArticle,
  { start, kind }: Name,
  plain: string,
  surnames: ReadonlySet<string>,
): boolean {
  if (kind === 'outlet' || !surnames.has(plain)) return false;
  return HONORIFIC_BEFORE.test(placed.article.text.slice(Math.max(0, start - 14), start));
}

/** All names of the journalism, each key with the kind it mostly has in the pile. */
export function mentionsOf(pile: readonly PlacedArticle[]): Mention[] {
  const kinds = withoutBodies(pile, withoutNobodies(pile, majorityKinds(pile)));
  const surnames = surnamesOf(kinds);
  return pile.flatMap((placed) =>
    placed.annotations.names.flatMap((written) => {
      if (isOutsideText(placed.article, written.start)) return [];
      const name = bareName(placed, written);
      const plain = plainKey(placed, name);
      const read = name.kind === 'outlet' ? name.kind : (kinds.get(plain) ?? name.kind);
      const kind = read !== 'person' && isTitledSurname(placed, name, plain, surnames) ? 'person' : read;
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

/** A possessive is no part of a name, nor is what stands behind a dash. */
function trimmedEnd(placed: PlacedArticle, name: Name): number {
  const written = placed.article.text.slice(name.start, name.end);
  const double = hyphened(placed.article.text, name.start, name.end);
  if (name.kind === 'person' && double !== '') return name.end + double.length;
  return name.end - (/(?:\s[-–—]\s.*|['’]s?)$/su.exec(written)?.[0].length ?? 0);
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
