import { nameKey } from '../languages/en/words/fold.ts';
import type { Claim, Entity, Testimony } from '../model.ts';
import type { ClaimFilter } from './claim-filter.ts';
import type { Concordance } from './concordance.ts';
import { named } from './entities.ts';
import { bearersOf, folded } from './names.ts';

type Fits = (claim: Claim) => boolean;

/**
 * The claims that fit every part of a filter, in the order of the report: those of the largest affair first, by weight.
 *
 * @param texts the claims' words as {@link claimTexts} has them, for one who asks often
 * @example claimsThat(c, { about: 'reyes ortuzar', single: true })
 */
export function claimsThat(c: Concordance, filter: ClaimFilter, texts?: ReadonlyMap<string, string>): Claim[] {
  const { q, about, voice, outlet, origin, single, several, parted } = filter;
  const tests: Fits[] = [];
  if (single) tests.push(({ origins }) => origins.max === 1);
  if (several) tests.push(({ testimonies }) => testimonies.some(({ article }) => article !== testimonies[0]!.article));
  if (parted) tests.push(({ id }) => c.conflictsOf.has(id));
  if (outlet) tests.push(toldBy(c, outlet));
  if (origin) tests.push(obtainedBy(c, origin));
  if (about) tests.push(isAbout(c, about));
  if (q) tests.push(hasWords(texts ?? claimTexts(c), q));
  const asked = voice ? inReportOrder(c, saidBy(c, voice)) : [...c.claims.values()].map(({ claim }) => claim);
  return asked.filter((claim) => tests.every((fits) => fits(claim)));
}

function inReportOrder(c: Concordance, claims: ReadonlySet<Claim>): Claim[] {
  return [...claims].sort((a, b) => c.claims.get(a.id)!.number - c.claims.get(b.id)!.number);
}

/** Claim id → its words and the names of its voices, folded, for {@link ClaimFilter.q}. */
export function claimTexts({ edition }: Concordance): ReadonlyMap<string, string> {
  return new Map(
    edition.claims.map(({ id, text, testimonies, voices }) => {
      const words = new Set([text, ...testimonies.map(({ exact }) => exact), ...voices.map(({ name }) => name)]);
      return [id, folded([...words].join('\n'))];
    }),
  );
}

function hasWords(texts: ReadonlyMap<string, string>, q: string): Fits {
  const words = folded(q).split(/\s+/);
  return ({ id }) => words.every((word) => texts.get(id)!.includes(word));
}

function toldBy(c: Concordance, outlet: string): Fits {
  const names = outletsNamed(c, outlet);
  return ({ testimonies }) => testimonies.some(({ article }) => names.has(c.articles.get(article)!.publisher ?? ''));
}

function obtainedBy(c: Concordance, origin: string): Fits {
  const names = meant(originsOf(c), origin);
  return ({ origins }) => origins.names.some((name) => names.has(name));
}

/** The names, as the edition's articles have them, of the news organisations that a name means. */
export function outletsNamed(c: Concordance, asked: string): ReadonlySet<string> {
  return meant(outletsOf(c), asked);
}

/** Those of some names that a name means. */
function meant(names: readonly string[], asked: string): ReadonlySet<string> {
  return new Set(
    bearersOf(
      names.map((name) => ({ held: name, names: [name] })),
      asked,
    ),
  );
}

/** Who ran the articles of an edition: each once, by first article. */
export function outletsOf({ edition }: Concordance): string[] {
  return [...new Set(edition.articles.flatMap(({ publisher }) => publisher ?? []))];
}

/** Who obtained the claims of an edition, or may have: each once, by first claim. */
export function originsOf({ edition }: Concordance): string[] {
  return [...new Set(edition.claims.flatMap(({ origins }) => origins.names))];
}

/** Who says the claims of an edition: each name once, by first claim. */
export function voicesOf({ edition }: Concordance): string[] {
  return [...new Set(edition.claims.flatMap(({ voices }) => voices.map(({ name }) => name)))];
}

/**
 * The claims a name says. Voices that are no entity go by their own words: those that bear the very name of an entity that
 * is meant, or, where none is, those that have the words asked for.
 */
function saidBy(c: Concordance, asked: string): ReadonlySet<Claim> {
  const entities = named(c, asked);
  const words =
    entities.length > 0 ? entities.map(({ name }) => nameKey(name)) : meant([...c.voicedByWords.keys()], asked);
  return new Set([
    ...entities.flatMap(({ id }) => c.voicedBy.get(id) ?? []),
    ...[...words].flatMap((name) => c.voicedByWords.get(name) ?? []),
  ]);
}

function isAbout(c: Concordance, asked: string): Fits {
  const entities = named(c, asked);
  const said = saidBy(c, asked);
  const names = entities.length > 0 ? naming(entities) : saying(asked);
  return (claim) => said.has(claim) || claim.testimonies.some(names);
}

/** True of a testimony in which a mention of one of the entities begins. */
function naming(entities: readonly Entity[]): (testimony: Testimony) => boolean {
  const places = new Map<string, number[]>();
  for (const { article, start } of entities.flatMap(({ mentions }) => mentions)) {
    const starts = places.get(article);
    if (starts) starts.push(start);
    else places.set(article, [start]);
  }
  return ({ article, start, end }) => places.get(article)?.some((at) => start <= at && at < end) ?? false;
}

/** True of a testimony that has these words, whole and one after the other. */
function saying(asked: string): (testimony: Testimony) => boolean {
  const key = nameKey(asked);
  return ({ exact }) => key !== '' && ` ${nameKey(exact)} `.includes(` ${key} `);
}
