import { BODY_NOUNS, BODY_OF_MANY } from '../../languages/en/voices/bodies.ts';
import { nameKey } from '../../languages/en/words/fold.ts';
import type { Span } from '../../model.ts';
import type { EntityIndex } from '../people/entities.ts';
import { type PlacedArticle, spansTouching, spansWithin } from '../people/placed-article.ts';
import type { Meant } from './meant.ts';
import { fullestOf, mentionsIn } from './mentions.ts';
import { type Phrase, phrasesOf } from './phrases.ts';

/**
 * The last word of a name that a stretch uses alone, "the Board", "the ministry", with the full name from its page: if one body of that
 * name was told of before and, where the word is written small, none other in between.
 */
export function shortFormsMeant(placed: PlacedArticle, span: Span, entities: EntityIndex): Meant[] {
  return spansWithin(phrasesOf(placed), span).flatMap((phrase): Meant[] => {
    if (phrase.first !== 'the' || phrase.words.length !== 1 || BODY_OF_MANY.has(phrase.noun)) return [];
    const isCapital = /^\p{Lu}/u.test(placed.article.text[phrase.at]!);
    if (!isCapital && !BODY_NOUNS.has(phrase.noun)) return [];
    const by = fullNameOf(placed, phrase, span.start, isCapital, entities);
    return by === null ? [] : [{ at: { start: phrase.start, end: phrase.end }, by }];
  });
}

/** Null also where the stretch itself named it from its beginning on. */
function fullNameOf(
  placed: PlacedArticle,
  phrase: Phrase,
  beginning: number,
  isCapital: boolean,
  entities: EntityIndex,
): Span | null {
  const { text } = placed.article;
  const bodies = mentionsIn(placed, entities).filter(({ kind, end }) => kind !== 'person' && end <= phrase.start);
  const isLonger = ({ start, end }: Span): boolean => {
    const words = nameKey(text.slice(start, end)).split(' ');
    return words.length > 1 && (words.at(-1) === phrase.noun || (words[0] === phrase.noun && words[1] === 'of'));
  };
  const called = bodies.filter(isLonger);
  const which = new Set(called.map(({ entity }) => entity));
  const last = called.at(-1);
  if (last === undefined || which.size !== 1) return null;
  if (bodies.some(({ entity, start }) => entity === last.entity && start >= beginning)) return null;
  if (!isCapital && bodies.findLast(({ kind }) => kind === 'organisation')?.entity !== last.entity) return null;
  const isWhole = spansTouching(placed.annotations.names, phrase).every(({ end }) => end <= phrase.end);
  return isWhole ? fullestOf(called, last.entity, phrase.start) : null;
}
