import { nameKey } from '../../languages/en/fold.ts';
import type { Name, NameKind } from '../../model.ts';
import { isOutsideText, type Leaf } from './leaf.ts';
import { type PersonName, parsePersonName } from './person-names.ts';

/** One name in one article's text, with the key its entity is looked up by. */
export interface Mention {
  readonly leaf: Leaf;
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  /** Folded name: for persons their parts, for outlets the canonical name, without article. */
  readonly key: string;
  readonly person: PersonName | null;
}

/** All names of the journalism, each key with the kind it mostly has in the pile. */
export function mentionsOf(leaves: readonly Leaf[]): Mention[] {
  const kinds = majorityKinds(leaves);
  return leaves.flatMap((leaf) =>
    leaf.annotations.names.flatMap((name) => {
      if (isOutsideText(leaf.article, name.start)) return [];
      const plain = plainKey(leaf, name);
      const kind = name.kind === 'outlet' ? name.kind : (kinds.get(plain) ?? name.kind);
      if (plain.length < 2) return [];
      const person = kind === 'person' ? parsePersonName(leaf.article.text.slice(name.start, name.end)) : null;
      if (person !== null && person.parts.length === 0) return [];
      const key =
        person === null ? plain : [...person.parts, ...(person.suffix === null ? [] : [person.suffix])].join(' ');
      return [{ leaf, start: name.start, end: trimmedEnd(leaf, name), kind, key, person }];
    }),
  );
}

function plainKey(leaf: Leaf, name: Name): string {
  return nameKey(
    name.kind === 'outlet' && name.canonical !== null ? name.canonical : leaf.article.text.slice(name.start, name.end),
  );
}

/** A possessive is no part of a name, nor is what stands behind a dash. */
function trimmedEnd(leaf: Leaf, name: Name): number {
  const written = leaf.article.text.slice(name.start, name.end);
  return name.end - (/(?:\s[-–—]\s.*|['’]s?)$/su.exec(written)?.[0].length ?? 0);
}

/** The same words are now and then read as two kinds of name: the commoner kind prevails, outlets apart. */
function majorityKinds(leaves: readonly Leaf[]): Map<string, NameKind> {
  const counts = new Map<string, Map<NameKind, number>>();
  for (const leaf of leaves) {
    for (const name of leaf.annotations.names) {
      if (name.kind === 'outlet') continue;
      const of = counts.get(plainKey(leaf, name)) ?? new Map<NameKind, number>();
      of.set(name.kind, (of.get(name.kind) ?? 0) + 1);
      counts.set(plainKey(leaf, name), of);
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
