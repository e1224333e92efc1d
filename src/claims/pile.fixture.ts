import { stemmaOf } from '../../testing/articles/annotated.ts';
import type { AnnotatedArticle, Stemma } from '../model.ts';
import { type EntityIndex, indexEntities } from './people/entities.ts';
import { type PlacedArticle, placedArticles } from './people/placed-article.ts';
import { type Descent, descentOf } from './testimonies/descent.ts';
import { type ReadTestimony, testimoniesOf } from './testimonies/testimonies.ts';

/** Invented articles read as far as their testimonies. */
export interface Pile {
  readonly pile: readonly PlacedArticle[];
  readonly entities: EntityIndex;
  readonly stemma: Stemma;
  readonly descent: Descent;
  readonly stated: readonly ReadTestimony[];
}

/** Reads invented articles of one story as far as their testimonies. */
export function pileOf(articles: readonly AnnotatedArticle[], stemma: Stemma = stemmaOf(articles)): Pile {
  const pile = placedArticles(articles, stemma);
  const entities = indexEntities(pile);
  return {
    pile,
    entities,
    stemma,
    descent: descentOf(pile, stemma),
    stated: pile.flatMap((placed) => testimoniesOf(placed, entities, stemma).stated),
  };
}
