import { HONORIFIC_BEFORE } from '../../languages/en/names/titles.ts';
import { nameKey } from '../../languages/en/words/fold.ts';
import { byCodeUnit, contentId, type Entity, type NameKind, NO_RULINGS, passageOf, type Ruled } from '../../model.ts';
import { bearersAsRuled } from '../ruled/bearers.ts';
import { acronymsOf } from './acronyms.ts';
import { bodyKey } from './body-names.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { parsePersonName, withoutTitle } from './person-names.ts';
import { personOf } from './persons.ts';
import type { PlacedArticle } from './placed-article.ts';
import { roleNear } from './roles.ts';
import { shortNamesOf } from './short-names.ts';

/** How many passages an entity is listed with. */
const LISTED = {
  mentions: 200,
  roles: 20,
} as const;

/** A name in an article with the entity it means. */
export interface ResolvedName {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** The persons, bodies and places of the pile, and where each is named. */
export interface EntityIndex {
  readonly entities: readonly Entity[];
  readonly byId: ReadonlyMap<string, Entity>;
  /** By article id, sorted by start. */
  readonly names: ReadonlyMap<string, readonly ResolvedName[]>;
  /** The entity a name means in an article, or null where it cannot be told. */
  find(article: string, name: string): string | null;
}

/** Brings the names of all articles together; two different given names never become one person. */
export function indexEntities(
  pile: readonly PlacedArticle[],
  ruled: Ruled['persons'] = NO_RULINGS.persons,
): EntityIndex {
  const mentions = mentionsOf(pile);
  const persons = personOf(mentions);
  const acronyms = acronymsOf(mentions);
  const shorts = shortNamesOf(mentions);
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const short = mention.kind === 'organisation' ? shorts.get(`${mention.placed.story} ${mention.key}`) : undefined;
    const key = persons.get(mention) ?? acronyms.get(mention.key) ?? short ?? mention.key;
    const group = `${mention.kind === 'person' || mention.kind === 'outlet' ? mention.kind : 'named'} ${key}`;
    const list = groups.get(group);
    if (list === undefined) groups.set(group, [mention]);
    else list.push(mention);
  }
  const entities: Entity[] = [];
  const names = new Map<string, ResolvedName[]>();
  const lookup = new Map<string, string>();
  const keysOf = new Map<string, readonly string[]>();
  for (const [group, list] of bearersAsRuled(groups, ruled)) {
    const entity = entityOf(group, list);
    entities.push(entity);
    for (const { placed, start, end, key } of list) {
      const here = names.get(placed.article.id) ?? [];
      here.push({ start, end, entity: entity.id });
      names.set(placed.article.id, here);
      const at = `${placed.article.id} ${key}`;
      if (!lookup.has(at)) lookup.set(at, entity.id);
    }
  }
  for (const here of names.values()) here.sort((a, b) => a.start - b.start);
  entities.sort((a, b) => b.mentions.length - a.mentions.length || byCodeUnit(a.id, b.id));
  return {
    entities,
    byId: new Map(entities.map((entity) => [entity.id, entity])),
    names,
    find: (article, name) => {
      const keys = keysOf.get(name) ?? lookupKeys(name);
      keysOf.set(name, keys);
      for (const key of keys) {
        const entity = lookup.get(`${article} ${key}`);
        if (entity !== undefined) return entity;
      }
      return null;
    },
  };
}

/** The keys under which a name may be known, the surest first. */
function lookupKeys(name: string): string[] {
  const key = nameKey(name);
  return [...new Set([key, bodyKey(key), parsePersonName(name).parts.join(' ')])];
}

function entityOf(group: string, mentions: readonly Mention[]): Entity {
  const counts = new Map<string, number>();
  const kinds = new Map<NameKind, number>();
  for (const mention of mentions) {
    const { kind } = mention;
    const text = writtenOut(mention);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const variants = [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.text, b.text));
  const kind = [...kinds].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0]![0];
  const roles = mentions.flatMap((mention) => {
    const role = kind === 'person' ? roleNear(mention) : null;
    return role === null ? [] : [passageOf(mention.placed.article, role)];
  });
  const seen = new Set<string>();
  return {
    id: contentId(group),
    kind,
    name: fullestName(kind, mentions, variants),
    variants,
    roles: roles
      .filter(({ exact }) => !seen.has(exact.toLowerCase()) && seen.add(exact.toLowerCase()))
      .slice(0, LISTED.roles),
    mentions: mentions.slice(0, LISTED.mentions).map((mention) => passageOf(mention.placed.article, mention)),
  };
}

/** A name as it stands, a surname alone with the title before it. */
function writtenOut({ placed, start, end, person }: Mention): string {
  const { text } = placed.article;
  const name = text.slice(start, end).replace(/\s+/gu, ' ');
  const title =
    person?.parts.length === 1 ? HONORIFIC_BEFORE.exec(text.slice(Math.max(0, start - 14), start))?.[1] : undefined;
  return title === undefined ? name : `${title} ${name}`;
}

/** The most frequent full form: of a person with a given name, of a body the words behind its acronym. */
function fullestName(kind: NameKind, mentions: readonly Mention[], variants: Entity['variants']): string {
  if (kind === 'outlet') return canonicalOf(mentions) ?? variants[0]!.text;
  if (kind !== 'person') {
    const long = variants.find(({ text }) => text.includes(' ') && !/^the\s\S+$/iu.test(text));
    const first = variants[0]!.text;
    return /^\p{Lu}{2,6}$/u.test(first) && long !== undefined ? long.text : first;
  }
  const parts = (text: string) => parsePersonName(text).parts.length;
  const most = Math.min(3, Math.max(...variants.map(({ text }) => parts(text))));
  const full = variants.filter(({ text }) => parts(text) >= Math.min(2, most));
  const bare = full.filter(({ text }) => text.split(/[\s-]+/u).length === parts(text));
  const written = bare.find(({ text }) => !/^\p{Lu}(?:\.|\s)/u.test(text)) ?? bare[0] ?? full[0] ?? variants[0]!;
  return withoutTitle(written.text);
}

function canonicalOf(mentions: readonly Mention[]): string | null {
  for (const { placed, start } of mentions) {
    const name = placed.annotations.names.find((one) => one.start === start);
    if (name?.canonical !== null && name?.canonical !== undefined) return name.canonical;
  }
  return null;
}
