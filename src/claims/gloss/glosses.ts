import { grouped } from '../../base/grouped.ts';
import { wordsIn } from '../../languages/en/words/words.ts';
import { overlaps, type Span } from '../../model.ts';
import type { EntityIndex } from '../people/entities.ts';
import type { PlacedArticle } from '../people/placed-article.ts';
import type { Meant, Stretch, Told } from './meant.ts';
import { openThings } from './open-things.ts';
import type { Phrase } from './phrases.ts';
import { pronounsMeant } from './pronouns.ts';
import { shortFormsMeant } from './short-forms.ts';
import { toldBefore } from './things.ts';

/** What an editor would add to a stretch in square brackets, in the order of the stretch. */
export type Glossing = (wording: Stretch) => readonly Meant[];

/**
 * What an editor would add to a stretch: for each of its words that mean something told elsewhere on the page, where that is told. Only
 * what is certain, one thing once; what the page tells of a phrase is looked up once.
 */
export function glossing(entities: EntityIndex, pile: readonly PlacedArticle[]): Glossing {
  const known = new Map<Phrase, Told | null>();
  const stories = grouped(pile, ({ story }) => story);
  const toldOf = ({ placed }: Stretch, phrase: Phrase): Told | null => {
    let by = known.get(phrase);
    if (by === undefined) {
      by = toldBefore(placed, phrase, entities, stories.get(placed.story) ?? [placed]);
      known.set(phrase, by);
    }
    return by;
  };
  return (wording) => {
    const things = openThings(wording.placed, wording).flatMap((phrase): Meant[] => {
      const by = toldOf(wording, phrase);
      return by === null ? [] : [{ at: { start: phrase.start, end: phrase.end }, by: by.span, page: by.placed }];
    });
    const short = shortFormsMeant(wording.placed, wording, entities).filter(
      ({ at }) => !things.some((one) => overlaps(one.at, at)),
    );
    return [...pronounsMeant(wording, entities), ...things, ...short]
      .filter((one) => addsTo(wording, one))
      .map((one) => ({ ...one, at: { start: one.at.start, end: endOf(wording, one.at) } }))
      .sort((a, b) => a.at.start - b.at.start);
  };
}

/** False where the stretch says all that would be added. */
function addsTo({ placed, words }: Stretch, { by, page }: Meant): boolean {
  const own = new Set(words.map(({ form }) => form));
  return wordsIn((page ?? placed).words, by).some(({ term, form }) => term !== null && !own.has(form));
}

/** Behind the sign of a possessive: "the plan's [a plan to dredge] cost". */
function endOf({ placed, end }: Stretch, at: Span): number {
  const isOwner = /^['’]s\b/u.test(placed.article.text.slice(at.end, at.end + 3));
  return isOwner && at.end + 2 <= end ? at.end + 2 : at.end;
}

/** Of glosses that add the same words only the first. */
export function onceEach(wording: Stretch, glosses: readonly Meant[]): Meant[] {
  const added = new Set<string>();
  return glosses.filter(({ by: { start, end }, page }) => {
    const words = (page ?? wording.placed).article.text.slice(start, end);
    return !added.has(words) && added.add(words);
  });
}
