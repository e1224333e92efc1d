import { SHARED_SURNAME } from '../../languages/en/persons/namesakes.ts';
import { nameKey } from '../../languages/en/words/fold.ts';
import type { Name, NameKind } from '../../model.ts';
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
  const kinds = majorityKinds(pile);
  return pile.flatMap((placed) =>
    placed.annotations.names.flatMap((name) => {
      if (isOutsideText(placed.article, name.start)) return [];
      const plain = plainKey(placed, name);
      const kind = name.kind === 'outlet' ? name.kind : (kinds.get(plain) ?? name.kind);
      if (plain.length < 2) return [];
      const person = kind === 'person' ? withSharedSurname(placed, name) : null;
      if (person !== null && person.parts.length === 0) return [];
      const key =
        person === null ? plain : [...person.parts, ...(person.suffix === null ? [] : [person.suffix])].join(' ');
      return [{ placed, start: name.start, end: trimmedEnd(placed, name), kind, key, person }];
    }),
  );
}

/** A person's name; of "Hugo and Ilse Marsh" the first has the surname of the second. */
function withSharedSurname({ article: { text } }: PlacedArticle, { start, end }: Name): PersonName {
  const own = parsePersonName(text.slice(start, end));
  if (own.parts.length !== 1) return own;
  const surname = SHARED_SURNAME.exec(text.slice(end, end + 60))?.[1];
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
  return name.end - (/(?:\s[-–—]\s.*|['’]s?)$/su.exec(written)?.[0].length ?? 0);
}

/** The same words are now and then read as two kinds of name: the commoner kind prevails, outlets apart. */
function majorityKinds(pile: readonly PlacedArticle[]): Map<string, NameKind> {
  const counts = new Map<string, Map<NameKind, number>>();
  for (const placed of pile) {
    for (const name of placed.annotations.names) {
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
