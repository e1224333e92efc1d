import { byCodeUnit, type Claim, type EditionArticle, type Entity } from '../model.ts';
import type { ClaimFilter } from './claim-filter.ts';
import { claimsThat, claimTexts, outletsNamed } from './claims.ts';
import type { Concordance } from './concordance.ts';
import { named } from './entities.ts';
import { folded } from './names.ts';

/** What a search found, in the order of the report. */
export interface Found {
  readonly claims: readonly Claim[];
  readonly people: readonly Entity[];
  readonly articles: readonly EditionArticle[];
}

/** The words of every claim, name and article in lower case, made once. */
export interface FindIndex {
  readonly claims: ReadonlyMap<string, string>;
  readonly entities: readonly string[];
  readonly articles: readonly string[];
}

/** Makes the index of an edition. */
export function makeIndex(c: Concordance): FindIndex {
  const { entities, articles } = c.edition;
  return {
    claims: claimTexts(c),
    entities: entities.map(({ name, variants }) => folded([name, ...variants.map(({ text }) => text)].join('\n'))),
    articles: articles.map(({ siglum, publisher, title, byline, key, text }) =>
      folded([siglum, publisher, title, byline, key, text].join('\n')),
    ),
  };
}

/**
 * Finds what fits a search: the claims of {@link claimsThat}; names and articles that have every word, where only words
 * are looked for; the names that are meant, where one is given; the articles an outlet ran, where it is all that is asked.
 */
export function findIn(c: Concordance, index: FindIndex, find: ClaimFilter): Found {
  const { q, outlet, about, voice, ...rest } = find;
  const words = folded(q ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const has = (text: string) => words.every((word) => text.includes(word));
  const bare = !about && !voice && !Object.values(rest).some(Boolean);
  const ran = outlet ? outletsNamed(c, outlet) : null;
  const people =
    about || voice ? named(c, (about || voice)!) : c.edition.entities.filter((_, i) => has(index.entities[i]!));
  return {
    claims: claimsThat(c, find, index.claims),
    people: about || voice || (bare && !outlet && words.length > 0) ? people : [],
    articles:
      bare && (outlet || words.length > 0)
        ? c.edition.articles.filter(({ publisher }, i) => (!ran || ran.has(publisher ?? '')) && has(index.articles[i]!))
        : [],
  };
}

/** What can be chosen in a filter: names by how often they come, no more than a list can show. */
export function choices(c: Concordance): Readonly<Record<'outlet' | 'about' | 'voice', readonly string[]>> {
  const MOST = 200;
  const ranked = (counts: ReadonlyMap<string, number>) =>
    [...counts]
      .sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))
      .slice(0, MOST)
      .map(([name]) => name);
  const tally = (names: Iterable<string>) => {
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
  };
  return {
    outlet: ranked(tally(c.edition.articles.flatMap(({ publisher }) => publisher ?? []))),
    about: ranked(new Map(c.edition.entities.map(({ name, mentions }) => [name, mentions.length]))),
    voice: ranked(tally(c.edition.claims.flatMap(({ voices }) => voices.map(({ name }) => name)))),
  };
}
