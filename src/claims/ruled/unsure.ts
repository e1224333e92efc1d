import type { RuledPair, Span } from '../../model.ts';
import { isAt, pointedIn, type Stated } from './places.ts';

/** What a person looked at and could not decide. */
export interface InDoubt<T extends Stated> {
  /** The statements that a person could not tell from one: `inside` if they may have been put to its claim wrongly. */
  with(one: T): readonly { readonly other: T; readonly second: boolean }[];
}

/** Statements in doubt, by what is held in question with them. */
export function inDoubt<T extends Stated>(units: readonly (readonly T[])[], unsure: readonly RuledPair[]): InDoubt<T> {
  if (unsure.length === 0) return { with: () => [] };
  const pointed = pointedIn(units);
  const stated = (place: RuledPair['a']): T[] => {
    const unit = pointed.best(place);
    return unit === null ? [] : units[unit]!.filter(({ testimony }) => isAt(testimony, place)).slice(0, 1);
  };
  const pairs = unsure.flatMap(({ a, b }) => [
    { from: a, others: stated(b), second: true },
    { from: b, others: stated(a), second: false },
  ]);
  const byArticle = new Map<string, typeof pairs>();
  for (const pair of pairs) byArticle.set(pair.from.article, [...(byArticle.get(pair.from.article) ?? []), pair]);
  return {
    with: (one) =>
      (byArticle.get(one.testimony.article) ?? [])
        .filter(({ from }) => isAt(one.testimony as Span & { readonly article: string }, from))
        .flatMap(({ others, second }) => others.map((other) => ({ other, second }))),
  };
}
