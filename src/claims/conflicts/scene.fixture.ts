import type { AnnotatedArticle } from '../../model.ts';
import { pileOf } from '../pile.fixture.ts';
import { type Scene, sceneOf } from '../scene/setting.ts';
import { momentsOf } from '../when/moments.ts';

/** Invented articles of one story, as conflicts are found in them. */
export function sceneFor(articles: readonly AnnotatedArticle[]): Scene {
  const { pile, entities } = pileOf(articles);
  return sceneOf('story', pile, entities, momentsOf(pile));
}

const NOUNS =
  'bramble copper dagger elbow feather garlic hammer island jacket kettle ladder marble needle orchid pepper quarry ribbon saddle timber velvet walnut acorn barrel candle dolphin'.split(
    ' ',
  );
const OTHERS =
  'anchor basket cactus donkey engine falcon ginger hollow ivory jungle kitten lemon mantle nugget oyster parrot quiver rocket salmon turnip urchin violin window yogurt zipper'.split(
    ' ',
  );

/** Rows of nouns for two sentences: `shared` of ten stand in both, the rest in one. */
export function rows(shared: number, of = 10): readonly [string, string] {
  const own = of - shared;
  return [
    [...NOUNS.slice(0, shared), ...OTHERS.slice(0, own)].join(' '),
    [...NOUNS.slice(0, shared), ...NOUNS.slice(25 - own)].join(' '),
  ];
}

/** How many of ten nouns two sentences must share for `found` to be true: the least number; 11 where none is enough. */
export function leastShared(found: (shared: number) => boolean, of = 10): number {
  for (let shared = 0; shared <= of; shared += 1) if (found(shared)) return shared;
  return of + 1;
}
