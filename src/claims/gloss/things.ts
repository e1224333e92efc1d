import { demonyms } from '../../languages/en/names/demonyms.ts';
import {
  KNOWN_BEFORE,
  KNOWN_FAR,
  LEAVES_ONE,
  SOMEBODYS,
  TOLD_FIRST,
} from '../../languages/en/pronouns/known-things.ts';
import { COMPANY_NOUN } from '../../languages/en/voices/bodies.ts';
import { PEOPLE_NOUNS } from '../../languages/en/voices/people.ts';
import { nameKey } from '../../languages/en/words/fold.ts';
import { wordsIn } from '../../languages/en/words/words.ts';
import { overlaps, type Span } from '../../model.ts';
import type { EntityIndex } from '../people/entities.ts';
import { blockKindAt, isOutsideText, type PlacedArticle, spansTouching } from '../people/placed-article.ts';
import { fullestOf, mentionsIn } from './mentions.ts';
import { isNamed } from './open-things.ts';
import { type Phrase, phrasesOf } from './phrases.ts';

/**
 * Where the page tells, before a phrase, which thing the phrase means: "a plan to dredge the harbour" for "the plan", "Harbour
 * Lines" for "the company". Null unless the page told of one such thing only.
 */
export function toldBefore(placed: PlacedArticle, phrase: Phrase, entities: EntityIndex): Span | null {
  if (!KNOWN_FAR.has(phrase.first)) return null;
  if (COMPANY_NOUN.test(phrase.noun)) {
    const body = bodyMeant(placed, phrase, entities);
    if (body !== null) return body;
  }
  if (PEOPLE_NOUNS.has(phrase.noun)) return personMeant(placed, phrase, entities);
  return firstTold(placed, phrase);
}

/** The body named last before, if the page names none so often. */
function bodyMeant(placed: PlacedArticle, { start }: Phrase, entities: EntityIndex): Span | null {
  const credited = new Set(placed.credits.map(({ outlet }) => nameKey(outlet)));
  const named = mentionsIn(placed, entities).filter(
    ({ kind, entity }) =>
      kind === 'organisation' || (kind === 'outlet' && !credited.has(nameKey(entities.byId.get(entity)!.name))),
  );
  const last = named.findLast((one) => one.end <= start);
  if (last === undefined) return null;
  const counts = new Map<string, number>();
  for (const { entity } of named) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const own = counts.get(last.entity)!;
  const rival = Math.max(0, ...[...counts].flatMap(([entity, n]) => (entity === last.entity ? [] : [n])));
  return own > rival ? fullestOf(named, last.entity, start) : null;
}

/** The one person before whose name the page has the noun: "singer Ina Moor" for "the singer". */
function personMeant(placed: PlacedArticle, { start, head }: Phrase, entities: EntityIndex): Span | null {
  const persons = mentionsIn(placed, entities).filter(({ kind }) => kind === 'person');
  const called = persons.filter(
    (one) =>
      one.end <= start &&
      phrasesOf(placed).some(
        (phrase) => phrase.start < one.start && one.end <= phrase.end && phrase.words.slice(0, -1).includes(head),
      ),
  );
  return new Set(called.map(({ entity }) => entity)).size === 1 ? fullestOf(persons, called[0]!.entity, start) : null;
}

/** How the page told first of the only thing it calls so; where it did so several times, each time of the same. */
function firstTold(placed: PlacedArticle, phrase: Phrase): Span | null {
  const telling = phrasesOf(placed).filter(
    (one) =>
      one.head === phrase.head &&
      one.noun === phrase.noun &&
      one.end <= phrase.start &&
      one.words.length >= phrase.words.length &&
      isTold(placed, one) &&
      isTelling(placed, one) &&
      phrase.words.every((word) => termsOf(placed, one).has(word)),
  );
  const fullest = telling.reduce<Phrase | null>(
    (best, one) => (best === null || fullness(one) > fullness(best) ? one : best),
    null,
  );
  if (fullest === null) return null;
  const terms = termsOf(placed, fullest);
  const others = telling.filter((one) => one !== fullest);
  const isOne = others.every((one) => [...termsOf(placed, one)].some((term) => term !== one.head && terms.has(term)));
  const adds = [...terms].some((term) => !phrase.words.includes(term));
  return isOne && adds && (TOLD_FIRST.has(fullest.first) || namesMore(placed, fullest)) ? fullest.long : null;
}

/** A phrase that itself speaks of a thing as known tells which only by a name, its nation aside: "the Mere Sound flood". */
function namesMore({ annotations, article: { text } }: PlacedArticle, { long }: Phrase): boolean {
  return spansTouching(annotations.names, long).some(
    (name) => overlaps(name, long) && !demonyms.has(text.slice(name.start, name.end)),
  );
}

/** In the page's own words, a headline aside: its words are cut too short to be read. */
function isTold({ article }: PlacedArticle, { start }: Phrase): boolean {
  return !isOutsideText(article, start) && blockKindAt(article, start) !== 'headline';
}

/** How much a phrase tells, names first. */
function fullness({ words, names, long, end }: Phrase): number {
  return 3 * names.length + words.length + (long.end > end ? 2 : 0);
}

/** It says more than the bare noun. */
function isTelling(placed: PlacedArticle, phrase: Phrase): boolean {
  const { first, words } = phrase;
  const more = phrase.long.end > phrase.end;
  if (SOMEBODYS.has(first)) return false;
  if (isNamed(placed, phrase)) return true;
  if (KNOWN_BEFORE.has(first)) return more;
  return more || words.slice(0, -1).some((word) => !LEAVES_ONE.has(word));
}

function termsOf(placed: PlacedArticle, { long }: Phrase): Set<string> {
  return new Set(wordsIn(placed.words, long).flatMap(({ term }) => term ?? []));
}
