import type { Gold } from '../../corpora/affairs/gold.ts';
import { bind } from '../../corpora/affairs/places.ts';
import type { Edition } from '../../src/model.ts';
import { claimFigures } from './claims/claims.ts';
import { conflictFigures } from './claims/conflicts.ts';
import { intervalFigures } from './claims/origin-intervals.ts';
import { speakerFigures } from './claims/speakers.ts';
import { timelineFigures } from './claims/timeline.ts';
import { voiceFigures } from './claims/voices.ts';
import { type ErrorExample, type Figures, figureNames } from './figures/catalogue.ts';
import { anchorFigures } from './pages/anchors.ts';
import { furnitureFigures } from './pages/furniture.ts';
import { lostFigures } from './pages/lost.ts';
import { originFigures } from './pages/origins.ts';
import { peopleFigures } from './pages/people.ts';
import { relationFigures } from './pages/relations.ts';
import { storyFigures } from './pages/stories.ts';

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
