import type { NameKind, Span } from '../../model.ts';
import type { EntityIndex } from '../people/entities.ts';
import { isOutsideText, type PlacedArticle } from '../people/placed-article.ts';

/** Where a page names somebody or something. */
export interface Named extends Span {
  readonly entity: string;
  readonly kind: NameKind;
}

/** All that a page names in its own words, in order. */
export function mentionsIn({ article }: PlacedArticle, entities: EntityIndex): Named[] {
  return (entities.names.get(article.id) ?? []).flatMap(({ start, end, entity }) =>
    isOutsideText(article, start) ? [] : [{ start, end, entity, kind: entities.byId.get(entity)!.kind }],
  );
}

/** The longest name that a page gave an entity before a place; the first of equals, null where there is none. */
export function fullestOf(named: readonly Named[], entity: string, before: number): Span | null {
  let best: Span | null = null;
  for (const one of named) {
    if (one.entity !== entity || one.end > before) continue;
    if (best === null || one.end - one.start > best.end - best.start) best = { start: one.start, end: one.end };
  }
  return best;
}
