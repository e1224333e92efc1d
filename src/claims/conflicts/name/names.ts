import { RANKS } from '../../../languages/en/names/offices.ts';
import { overlaps, type Passage } from '../../../model.ts';
import { parsePersonName } from '../../people/person-names.ts';
import type { Scene } from '../../scene/setting.ts';
import type { Found } from '../calls/found.ts';
import { type FullName, nameFound, type Person } from './full-names.ts';
import { type Office, officeOf } from './office.ts';
import { otherPost } from './posts.ts';

/**
 * Names that should be one and differ: another given name under one office, another surname, another office. A slip or another
 * spelling of a name stands with the variants of its person, and a name given in part is no other name.
 */
export function nameConflicts(scene: Scene): Found[] {
  const persons = personsOf(scene);
  const groups = new Map(scene.pile.map(({ article, group }) => [article.id, group]));
  const bySurname = new Map<string, Person[]>();
  for (const person of persons) {
    const ends = [...person.names.values()].map(({ parts }) => parts);
    for (const surname of new Set(ends.map((parts) => parts.at(-1)!))) push(bySurname, surname, person);
  }
  const found: Found[] = [];
  for (const list of bySurname.values()) forPairs(list, (a, b) => found.push(...sameOffice(a, b)));
  const whole = hasItsRank(scene);
  for (const person of persons)
    found.push(
      ...otherSurname(person, isQuoted(scene)),
      ...otherOffice(person, groups, whole),
      ...otherPost(person, scene),
    );
  return found;
}

function personsOf({ entities, pile, shown }: Scene): Person[] {
  const texts = new Map(pile.map((placed) => [placed.article.id, placed]));
  const named = new Set([...texts.keys()].flatMap((id) => (entities.names.get(id) ?? []).map(({ entity }) => entity)));
  return entities.entities.flatMap((entity) => {
    if (entity.kind !== 'person' || !named.has(entity.id)) return [];
    const mentions = entity.mentions
      .filter(({ article }) => texts.has(article))
      .sort((a, b) => shown.get(a.article)! - shown.get(b.article)! || a.start - b.start);
    const names = new Map<string, FullName>();
    for (const passage of mentions) {
      const { parts } = parsePersonName(passage.exact);
      if (parts.length < 2) continue;
      const key = parts.join(' ');
      const known = names.get(key);
      names.set(key, {
        parts,
        passage: known?.passage ?? passage,
        count: (known?.count ?? 0) + 1,
        groups: new Set([...(known?.groups ?? []), texts.get(passage.article)!.group]),
      });
    }
    return names.size === 0 ? [] : [{ entity, mentions, names }];
  });
}

/** "Trade Minister Ann Reed" and "Trade Minister Anna Reed": one office, one surname, two given names. */
function sameOffice(a: Person, b: Person): Found[] {
  for (const role of a.entity.roles) {
    const terms = officeOf(role.exact);
    if (terms === null || terms.core.size < 2 || !a.mentions.some(({ article }) => article === role.article)) continue;
    const others = b.entity.roles.filter((one) => {
      const office = officeOf(one.exact);
      return office !== null && same(office.core, terms.core) && same(office.ranks, terms.ranks);
    });
    const other = others.find(({ exact }) => exact === role.exact) ?? others[0];
    const [one, two] = [nameIn(a, role), other === undefined ? null : nameIn(b, other)];
    if (one === null || two === null || one.parts.at(-1) !== two.parts.at(-1) || one.parts[0]![0] !== two.parts[0]![0])
      continue;
    if (one.passage.article === two.passage.article) continue;
    const reason = `Both are ${role.exact.replace(/^the /iu, '')}: “${one.passage.exact}” or “${two.passage.exact}”.`;
    return [nameFound('contradiction', one.passage, two.passage, reason)];
  }
  return [];
}

/** The full name a role belongs to: the one it stands beside, else one of its article, else the commonest. */
function nameIn(person: Person, role: Passage): { parts: readonly string[]; passage: Passage } | null {
  const beside = person.mentions.find(
    ({ article, start, end }) => article === role.article && (start - role.end === 1 || role.start - end === 2),
  );
  const { parts } = parsePersonName(beside?.exact ?? '');
  if (beside !== undefined && parts.length > 1) return { parts, passage: beside };
  const names = [...person.names.values()];
  return (
    names.find(({ passage }) => passage.article === role.article) ?? names.sort((a, b) => b.count - a.count)[0] ?? null
  );
}

/** Words within quotation marks may be put together otherwise than as a name. */
function isQuoted({ pile }: Scene): (passage: Passage) => boolean {
  const texts = new Map(pile.map((placed) => [placed.article.id, placed.annotations.quotations]));
  return (passage) => (texts.get(passage.article) ?? []).some((quotation) => overlaps(quotation, passage));
}

/** One person under two last names: "Ana Prell" and "Ana Maria Ost". "Ana Prell Ost" only gives more of the name. */
function otherSurname({ names }: Person, quoted: (passage: Passage) => boolean): Found[] {
  const list = [...names.values()]
    .filter(({ passage }) => passage.exact !== passage.exact.toUpperCase() && !/^\p{Lu}{3,}/u.test(passage.exact))
    .sort((a, b) => b.count - a.count);
  const main = list[0];
  const other = list.find(
    ({ parts, passage }) =>
      main !== undefined &&
      parts.at(-1) !== main.parts.at(-1) &&
      parts.length !== main.parts.length &&
      !isPartOf(parts, main.parts) &&
      !isPartOf(main.parts, parts) &&
      !quoted(passage),
  );
  if (main === undefined || other === undefined || main.passage.article === other.passage.article) return [];
  const reason = `One person under two last names: “${main.passage.exact}” and “${other.passage.exact}”.`;
  return [nameFound('precision', main.passage, other.passage, reason)];
}

function isPartOf(parts: readonly string[], name: readonly string[]): boolean {
  return parts.every((part) => name.includes(part));
}

/** A role whose rank stands glued to what is before it ("Nina--Vice President") is not read without it. */
function hasItsRank({ pile }: Scene): (role: Passage) => boolean {
  const texts = new Map(pile.map(({ article }) => [article.id, article.text]));
  return ({ article, start }) => {
    const before = (texts.get(article) ?? '').slice(Math.max(0, start - 20), start).match(/\p{L}+|[^\p{L}\s-]/gu);
    return !RANKS.has((before?.at(-1) ?? '').toLowerCase());
  };
}

/** One person in two offices: of other rank, or the same of another department. */
function otherOffice(
  { entity }: Person,
  groups: ReadonlyMap<string, string>,
  whole: (role: Passage) => boolean,
): Found[] {
  const roles = entity.roles.flatMap((passage) => {
    const office = groups.has(passage.article) && whole(passage) ? officeOf(passage.exact) : null;
    return office === null ? [] : [{ passage, office }];
  });
  const found: Found[] = [];
  roles.forEach((a, at) => {
    for (const b of roles.slice(at + 1)) {
      if (groups.get(a.passage.article) === groups.get(b.passage.article)) continue;
      const nature = officesApart(a.office, b.office);
      if (nature === null) continue;
      const reason = `${entity.name} is “${a.passage.exact}” in one and “${b.passage.exact}” in the other.`;
      found.push({ ...nameFound(nature, a.passage, b.passage, reason), fact: `office ${entity.id}` });
    }
  });
  return found;
}

function officesApart(a: Office, b: Office): 'contradiction' | 'precision' | 'moment' | null {
  if (a.head !== b.head) return null;
  const sameCore = same(a.core, b.core);
  if (sameCore && !same(a.ranks, b.ranks)) return 'contradiction';
  if (sameCore && a.past !== b.past && a.core.size > 1) return 'moment';
  if (a.of.size > 0 && b.of.size > 0 && ![...a.of].some((term) => b.of.has(term))) return 'precision';
  return null;
}

function same(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function forPairs<T>(list: readonly T[], each: (a: T, b: T) => void): void {
  list.forEach((a, at) => {
    for (const b of list.slice(at + 1)) if (a !== b) each(a, b);
  });
}
