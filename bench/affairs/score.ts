import type { Edition } from '../../src/model.ts';
import { anchorFigures } from './anchors.ts';
import { claimFigures } from './claims.ts';
import { conflictFigures } from './conflicts.ts';
import { type ErrorExample, type Figures, figureNames } from './figures.ts';
import { furnitureFigures } from './furniture.ts';
import type { Gold } from './gold.ts';
import { lostFigures } from './lost.ts';
import { intervalFigures } from './origin-intervals.ts';
import { originFigures } from './origins.ts';
import { peopleFigures } from './people.ts';
import { bind } from './places.ts';
import { relationFigures } from './relations.ts';
import { speakerFigures } from './speakers.ts';
import { storyFigures } from './stories.ts';
import { timelineFigures } from './timeline.ts';
import { voiceFigures } from './voices.ts';

export interface Scores {
  readonly figures: Figures;
  readonly errors: readonly ErrorExample[];
}

const families = [
  anchorFigures,
  relationFigures,
  originFigures,
  furnitureFigures,
  storyFigures,
  claimFigures,
  intervalFigures,
  speakerFigures,
  voiceFigures,
  conflictFigures,
  lostFigures,
  peopleFigures,
  timelineFigures,
];

/** Scores an edition against what a person wrote down about the same pages. Reads nothing, changes nothing. */
export function scoreAffair(edition: Edition, gold: Gold): Scores {
  const bound = bind(edition, gold);
  const parts = families.map((family) => family(bound));
  const given = Object.assign({}, ...parts.map((part) => part.figures));
  const figures = Object.fromEntries(figureNames.map((name) => [name, given[name] ?? null])) as unknown as Figures;
  return { figures, errors: parts.flatMap((part) => part.errors) };
}
