import { KNOWN_FAR } from '../../languages/en/pronouns/known-things.ts';
import { STANDS_FOR_BODY } from '../../languages/en/voices/bodies.ts';
import { PEOPLE_NOUNS } from '../../languages/en/voices/people.ts';
import { nameKey } from '../../languages/en/words/fold.ts';
import type { Span } from '../../model.ts';
import type { EntityIndex } from '../people/entities.ts';
import type { PlacedArticle } from '../people/placed-article.ts';
import type { Told } from './meant.ts';
import { fullestOf, mentionsIn } from './mentions.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import { headlineTelling } from './telling.ts';
import { oneTold, tellingsIn, tellingsInStory, tellingsOf, wordsTelling } from './told-things.ts';

/** What other pages tell of a thing is believed where so many texts tell it alike. */
const SEVERAL_TEXTS = 2;

/**
 * Where the page tells, before a phrase, which thing the phrase means: "a plan to dredge the harbour" for "the plan", "Harbour
 * Lines" for "the company". Null unless the page told of one such thing only.
 */
export function toldBefore(
  placed: PlacedArticle,
  phrase: Phrase,
  entities: EntityIndex,
  story: readonly PlacedArticle[],
): Told | null {
  const here = (span: Span | null): Told | null => (span === null ? null : { placed, span });
  if (KNOWN_FAR.has(phrase.first)) {
    const body = STANDS_FOR_BODY.test(phrase.noun) ? bodyMeant(placed, phrase, entities) : null;
    if (body !== null) return here(body);
    if (PEOPLE_NOUNS.has(phrase.noun)) return here(personMeant(placed, phrase, entities));
  }
  // "That ruling" may be the last one told of; "that radio interview" says more.
  const isFar = KNOWN_FAR.has(phrase.first) || phrase.words.length > 1;
  return PEOPLE_NOUNS.has(phrase.noun) || !isFar ? null : firstTold(placed, phrase, story);
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

/**
 * How the page told first of the only thing it calls so, with who does what about it where that is short. Else how the other pages of
 * its story do, if they tell of one thing and it of no other; else its headline, if that speaks of the thing.
 */
function firstTold(placed: PlacedArticle, phrase: Phrase, story: readonly PlacedArticle[]): Told | null {
  const own = tellingsOf(tellingsIn(placed), phrase);
  const before = own.filter((one) => one.phrase.end <= phrase.start);
  const one = oneTold(before);
  if (one?.alike.includes(before.at(-1)!)) {
    const told = wordsTelling(one.alike, phrase);
    if (told !== null) return told;
  }
  if (before.length > 0 && one === null) return headlineOf(placed, phrase);
  const all = tellingsOf(tellingsInStory(story, phrase.head), phrase);
  const most = oneTold(all);
  const pages = new Set(most?.alike.map((telling) => telling.placed.group));
  if (most === null || pages.size < SEVERAL_TEXTS || !own.every((telling) => most.alike.includes(telling)))
    return headlineOf(placed, phrase);
  return wordsTelling(most.alike, phrase) ?? headlineOf(placed, phrase);
}

function headlineOf(placed: PlacedArticle, phrase: Phrase): Told | null {
  const span = headlineTelling(placed, phrase);
  return span === null ? null : { placed, span };
}
