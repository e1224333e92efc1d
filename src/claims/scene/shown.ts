import { byCodeUnit } from '../../model.ts';
import type { PlacedArticle } from '../people/placed-article.ts';
import type { Published } from '../when/publication.ts';

/** Place of each article, by id, in the order in which they are shown for what several say: the lowest first. */
export type Shown = ReadonlyMap<string, number>;

/**
 * Of texts that say the same the one to show: the text that most likely appeared first; of texts of one day one whose day is known
 * rather than reckoned, then the one with more copies. Of the copies of a text its own publisher's, then one with a date, for
 * it can be placed in time, then the earliest.
 */
export function shownOrder(pile: readonly PlacedArticle[], published: ReadonlyMap<string, Published>): Shown {
  const groups = new Map<string, PlacedArticle[]>();
  for (const placed of pile) groups.set(placed.group, [...(groups.get(placed.group) ?? []), placed]);
  const texts = [...groups.values()].map((copies) => {
    const days = copies.map(({ article }) => dayOf(published.get(article.id)));
    const dated = copies.some(({ article }) => article.published !== null);
    return { copies: [...copies].sort(byCopy), day: Math.min(...days), dated };
  });
  texts.sort(
    (x, y) =>
      (x.day === y.day ? 0 : x.day - y.day) ||
      Number(y.dated) - Number(x.dated) ||
      y.copies.length - x.copies.length ||
      x.copies[0]!.index - y.copies[0]!.index,
  );
  return new Map(texts.flatMap(({ copies }) => copies).map(({ article }, place) => [article.id, place]));
}

/** The middle of the days an article likely appeared on, the later one where there are two. */
function dayOf(published: Published | undefined): number {
  return published === undefined
    ? Number.POSITIVE_INFINITY
    : Math.ceil((published.likely.from + published.likely.to) / 2);
}

function byCopy(x: PlacedArticle, y: PlacedArticle): number {
  return (
    Number(isOwn(y)) - Number(isOwn(x)) ||
    Number(y.article.published !== null) - Number(x.article.published !== null) ||
    byCodeUnit(x.article.published?.slice(0, 10) ?? '', y.article.published?.slice(0, 10) ?? '') ||
    x.index - y.index
  );
}

/** True if the publisher wrote the text itself. */
function isOwn({ origin, article }: PlacedArticle): boolean {
  return origin !== null && origin === article.publisher;
}
