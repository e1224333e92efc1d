import { blockKindAt } from '../people/placed-article.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';

/** How much a place of an article tells that something is its news. As the account of an edition has it. */
const PLACES = {
  headline: 1,
  /** The first sentences of the body, in order. */
  body: [1, 0.8, 0.6, 0.4],
} as const;

/** How much the texts lead with a claim: of each text group the best place of one of its witnesses, added up. */
export function leadOf(witnesses: readonly ReadTestimony[]): number {
  const best = new Map<string, number>();
  for (const one of witnesses) best.set(one.placed.group, Math.max(best.get(one.placed.group) ?? 0, placeOf(one)));
  return [...best.values()].reduce((sum, place) => sum + place, 0);
}

function placeOf({ placed, around }: ReadTestimony): number {
  const { article, annotations } = placed;
  const kind = blockKindAt(article, around.start);
  if (kind === 'headline' || kind === 'deck') return PLACES.headline;
  if (kind !== 'body') return 0;
  let before = 0;
  for (const { start } of annotations.sentences) {
    if (start >= around.start) break;
    if (blockKindAt(article, start) === 'body') before += 1;
    if (before === PLACES.body.length) return 0;
  }
  return PLACES.body[before] ?? 0;
}
