import { readGold } from '../../corpora/affairs/gold.ts';
import { bind } from '../../corpora/affairs/places.ts';
import { type ClaimModels, findClaims } from '../../src/claims/index.ts';
import type { Edition } from '../../src/model.ts';
import type { Lessons, ReadAffair } from '../../training/claims/learn.ts';
import { claimFigures } from '../affairs/claims/claims.ts';
import { conflictFigures } from '../affairs/claims/conflicts.ts';
import { intervalFigures } from '../affairs/claims/origin-intervals.ts';
import { speakerFigures } from '../affairs/claims/speakers.ts';
import { voiceFigures } from '../affairs/claims/voices.ts';
import { type Figures, figureNames } from '../affairs/figures/catalogue.ts';

/** What models of claims bear upon; the rest of an edition is made before them. */
const families = [claimFigures, intervalFigures, speakerFigures, voiceFigures, conflictFigures];

/** One affair scored twice. */
export interface Scored {
  readonly affair: string;
  /** With models that learnt nothing from the affair. */
  readonly heldOut: Figures;
  /** With the models that come with the project. */
  readonly shipped: Figures;
}

/**
 * Scores an affair with models that never saw it, and beside it with the shipped ones. Null where it has no gold of claims.
 * The articles are read once; only claims are found twice.
 */
export function scoredTwice(one: ReadAffair, lessons: Lessons): Scored | null {
  const { affair } = one;
  const gold = readGold(affair.gold);
  if (gold.claims === null) return null;
  const withModels = (models: ClaimModels): Figures => {
    const findings = findClaims(one.articles, one.stemma, models);
    const edition = { articles: one.articles.map(({ article }) => article), ...findings } as unknown as Edition;
    const bound = bind(edition, gold);
    const given = Object.assign({}, ...families.map((family) => family(bound).figures));
    return Object.fromEntries(figureNames.map((name) => [name, given[name] ?? null])) as unknown as Figures;
  };
  return {
    affair: affair.name,
    heldOut: withModels(lessons.modelsWithout(new Set([affair.name]))),
    shipped: withModels(lessons.shipped),
  };
}
