import { contains, overlapLength, type Place, type RuledPair, type Span, spanJaccard } from '../../model.ts';

/** What a ruling must know of a statement. */
export interface Stated {
  readonly testimony: Span & { readonly article: string };
}

/** What a place points at: shares of stretches. A person points at what is printed, which may be wider or narrower than what was read. */
const POINTED = {
  /** A stretch that shares so much of both is pointed at… */
  same: 0.3,
  /** …and so is one of which the place holds so much, or which holds so much of the place. */
  held: 0.8,
} as const;

/** True if a stretch is what a place points at, or a part or a fuller reading of it. */
export function isAt(one: Span & { readonly article: string }, place: Place): boolean {
  if (one.article !== place.article) return false;
  const common = overlapLength(one, place);
  if (common === 0) return false;
  return (
    spanJaccard(one, place) >= POINTED.same ||
    common >= POINTED.held * Math.min(one.end - one.start, place.end - place.start)
  );
}

/** Lists of statements, by number, as rulings point at them. */
export interface Pointed {
  /** Every list one of whose statements a place points at. */
  all(place: Place): readonly number[];
  /** The list with the statement most like the place; null where it points at none. */
  best(place: Place): number | null;
}

/** Looks lists of statements up by place. */
export function pointedIn(lists: readonly (readonly Stated[])[]): Pointed {
  const byArticle = new Map<string, { readonly one: Stated['testimony']; readonly list: number }[]>();
  lists.forEach((list, at) => {
    for (const { testimony } of list) {
      const here = byArticle.get(testimony.article);
      if (here === undefined) byArticle.set(testimony.article, [{ one: testimony, list: at }]);
      else here.push({ one: testimony, list: at });
    }
  });
  const at = (place: Place) => (byArticle.get(place.article) ?? []).filter(({ one }) => isAt(one, place));
  return {
    all: (place) => [...new Set(at(place).map(({ list }) => list))],
    best: (place) => {
      let [best, most]: [number | null, number] = [null, 0];
      for (const { one, list } of at(place)) {
        const likeness = spanJaccard(one, place) + (contains(one, place) ? FULLER : 0);
        if (likeness > most) [best, most] = [list, likeness];
      }
      return best;
    },
  };
}

/** Of two stretches that are as like a place, the one that holds it whole. */
const FULLER = 0.01;

/** Pairs of things that must not become one: all readings of the one place with all of the other. */
export function barredPairs(pointed: Pointed, apart: readonly RuledPair[]): [number, number][] {
  return apart.flatMap(({ a, b }) => {
    const others = pointed.all(b);
    return pointed
      .all(a)
      .flatMap((one) => others.filter((other) => other !== one).map((other): [number, number] => [one, other]));
  });
}
