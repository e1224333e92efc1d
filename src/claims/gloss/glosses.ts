import type { Span } from '../../model.ts';
import type { EntityIndex } from '../people/entities.ts';
import type { Meant, Stretch } from './meant.ts';
import { openThings } from './open-things.ts';
import type { Phrase } from './phrases.ts';
import { pronounsMeant } from './pronouns.ts';
import { toldBefore } from './things.ts';

/** What an editor would add to a stretch in square brackets, in the order of the stretch. */
export type Glossing = (wording: Stretch) => readonly Meant[];

/**
 * What an editor would add to a stretch: for each of its words that mean something told elsewhere on the page, where that is told. Only
 * what is certain, one thing once; what the page tells of a phrase is looked up once.
 */
export function glossing(entities: EntityIndex): Glossing {
  const known = new Map<Phrase, Span | null>();
  const toldOf = (wording: Stretch, phrase: Phrase): Span | null => {
    let by = known.get(phrase);
    if (by === undefined) {
      by = toldBefore(wording.placed, phrase, entities);
      known.set(phrase, by);
    }
    return by;
  };
  return (wording) => {
    const things = openThings(wording.placed, wording).flatMap((phrase): Meant[] => {
      const by = toldOf(wording, phrase);
      return by === null ? [] : [{ at: { start: phrase.start, end: phrase.end }, by }];
    });
    return [...pronounsMeant(wording, entities), ...things].sort((a, b) => a.at.start - b.at.start);
  };
}

/** Of glosses that add the same words only the first. */
export function onceEach(wording: Stretch, glosses: readonly Meant[]): Meant[] {
  const { text } = wording.placed.article;
  const added = new Set<string>();
  return glosses.filter(({ by: { start, end } }) => {
    const words = text.slice(start, end);
    return !added.has(words) && added.add(words);
  });
}
