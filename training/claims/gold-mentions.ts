import type { Gold } from '../../bench/affairs/gold.ts';
import { placesOf } from '../../bench/affairs/places.ts';
import type { AnnotatedArticle, Span } from '../../src/model.ts';

/** A witness of the gold: where its words stand, and the claims it is a witness of. */
export interface GoldMention {
  readonly places: readonly Span[];
  readonly claims: ReadonlySet<string>;
}

/** The gold's witnesses by article id. */
export type BoundGold = ReadonlyMap<string, readonly GoldMention[]>;

/** Finds the gold's witnesses in the articles; an id of three digits also stands for a key that goes on with "_". */
export function boundGold(articles: readonly AnnotatedArticle[], gold: Gold): BoundGold {
  const found = new Map<string, Map<string, { places: Span[]; claims: Set<string> }>>();
  for (const { id, witnesses } of gold.claims?.claims ?? []) {
    for (const { article: wanted, span } of witnesses) {
      const article = articles.find(({ article: { key } }) => key === wanted || key.startsWith(`${wanted}_`))?.article;
      if (article === undefined) continue;
      const here = found.get(article.id) ?? new Map<string, { places: Span[]; claims: Set<string> }>();
      const mention = here.get(span) ?? { places: placesOf(article.text, span), claims: new Set<string>() };
      mention.claims.add(id);
      here.set(span, mention);
      found.set(article.id, here);
    }
  }
  return new Map([...found].map(([article, here]) => [article, [...here.values()]]));
}
