import type { Claim, EditionArticle, Entity } from '../model.ts';
import type { Concordance } from './concordance.ts';
import type { Find } from './query.ts';

/** What a search found, in the order of the edition. */
export interface Found {
  readonly claims: readonly Claim[];
  readonly people: readonly Entity[];
  readonly articles: readonly EditionArticle[];
}

/** The words of every claim, name and article in lower case, made once. */
export interface FindIndex {
  readonly claims: readonly string[];
  readonly entities: readonly string[];
  readonly articles: readonly string[];
}

/** Accents and case do not count in a search. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Makes the index of an edition. */
export function makeIndex({ edition }: Concordance): FindIndex {
  return {
    claims: edition.claims.map((claim) =>
      folded(
        [
          ...new Set([claim.text, ...claim.testimonies.map(({ exact }) => exact)]),
          ...claim.voices.map(({ name }) => name),
        ].join('\n'),
      ),
    ),
    entities: edition.entities.map(({ name, variants }) =>
      folded([name, ...variants.map(({ text }) => text)].join('\n')),
    ),
    articles: edition.articles.map(({ siglum, publisher, title, byline, key, text }) =>
      folded([siglum, publisher, title, byline, key, text].join('\n')),
    ),
  };
}

/** Finds what fits every part of a search. People and articles are looked for by words and outlet only. */
export function findIn(c: Concordance, index: FindIndex, find: Find): Found {
  const words = folded(find.q ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const has = (text: string) => words.every((word) => text.includes(word));
  const fits = claimFilter(c, find);
  const plain = words.length > 0 && !find.origin && !find.voice && !find.person && !find.single && !find.parted;
  return {
    claims: c.edition.claims
      .filter((claim, i) => has(index.claims[i]!) && fits(claim))
      .sort((a, b) => c.claims.get(a.id)!.number - c.claims.get(b.id)!.number),
    people: plain && !find.outlet ? c.edition.entities.filter((_, i) => has(index.entities[i]!)) : [],
    articles:
      plain || (find.outlet && words.length === 0)
        ? c.edition.articles.filter(
            (article, i) => (!find.outlet || article.publisher === find.outlet) && has(index.articles[i]!),
          )
        : [],
  };
}

function claimFilter(c: Concordance, find: Find): (claim: Claim) => boolean {
  const { outlet, person, voice, origin, single, parted } = find;
  const tests: ((claim: Claim) => boolean)[] = [];
  if (outlet)
    tests.push(({ testimonies }) => testimonies.some(({ article }) => c.articles.get(article)!.publisher === outlet));
  if (voice) tests.push(({ voices }) => voices.some(({ name }) => name === voice));
  if (origin) tests.push(({ origins }) => origins.names.includes(origin));
  if (single) tests.push(({ origins }) => origins.max === 1);
  if (parted) tests.push(({ id }) => c.conflictsOf.has(id));
  if (person) tests.push(mentioning(c, person));
  return (claim) => tests.every((test) => test(claim));
}

/** Claims one of whose witnesses names the person, or whose voice the person is. */
function mentioning(c: Concordance, name: string): (claim: Claim) => boolean {
  const held = c.edition.entities.filter((entity) => entity.name === name);
  const ids = new Set(held.map(({ id }) => id));
  const places = new Map<string, number[]>();
  for (const { article, start } of held.flatMap(({ mentions }) => mentions)) {
    const starts = places.get(article);
    if (starts) starts.push(start);
    else places.set(article, [start]);
  }
  return ({ testimonies, voices }) =>
    voices.some(({ entity }) => entity !== null && ids.has(entity)) ||
    testimonies.some(({ article, start, end }) => places.get(article)?.some((at) => start <= at && at < end));
}

/** What can be chosen in a filter: names by how often they come, no more than a list can show. */
export function choices(c: Concordance): Readonly<Record<'outlet' | 'person' | 'voice', readonly string[]>> {
  const MOST = 200;
  const ranked = (counts: ReadonlyMap<string, number>) =>
    [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MOST)
      .map(([name]) => name);
  const tally = (names: Iterable<string>) => {
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
  };
  const people = c.edition.entities.filter(({ kind }) => kind === 'person');
  return {
    outlet: ranked(tally(c.edition.articles.flatMap(({ publisher }) => publisher ?? []))),
    person: ranked(new Map(people.map(({ name, mentions }) => [name, mentions.length]))),
    voice: ranked(tally(c.edition.claims.flatMap(({ voices }) => voices.map(({ name }) => name)))),
  };
}
