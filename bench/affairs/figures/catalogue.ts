import type { FigureKind } from '../../pinned/figures.ts';

const catalogue = {
  articlesMissing: ['affair', 'fault'],
  anchorsBroken: ['affair', 'fault'],
  passages: ['affair', 'told'],
  accuracy: ['relations', 'score'],
  listedAccuracy: ['relations', 'score'],
  macroF1: ['relations', 'score'],
  relatedF1: ['relations', 'score'],
  verbatimF1: ['relations', 'score'],
  direction: ['relations', 'score'],
  originAll: ['origins', 'score'],
  originNamed: ['origins', 'score'],
  creditsP: ['origins', 'score'],
  creditsR: ['origins', 'score'],
  creditsF1: ['origins', 'score'],
  furnitureFound: ['furniture', 'score'],
  furnitureStrict: ['furniture', 'score'],
  firstBodyKept: ['furniture', 'score'],
  lastBodyKept: ['furniture', 'score'],
  wholeBodyKept: ['furniture', 'score'],
  textCovered: ['furniture', 'score'],
  snippetsNotFound: ['furniture', 'told'],
  storyPairsP: ['stories', 'score'],
  storyPairsR: ['stories', 'score'],
  storyPairsF1: ['stories', 'score'],
  straysApart: ['stories', 'score'],
  witnessesFound: ['claims', 'score'],
  claimPairsP: ['claims', 'score'],
  claimPairsR: ['claims', 'score'],
  claimPairsF1: ['claims', 'score'],
  retoldPairsP: ['claims', 'score'],
  retoldPairsR: ['claims', 'score'],
  retoldPairsF1: ['claims', 'score'],
  b3P: ['claims', 'score'],
  b3R: ['claims', 'score'],
  b3F1: ['claims', 'score'],
  hardNegativesApart: ['claims', 'score'],
  hardNegativesBothFound: ['claims', 'score'],
  claimsPerArticle: ['claims', 'count'],
  goldSpansNotFound: ['claims', 'told'],
  intervalsMatched: ['intervals', 'score'],
  intervalsMeet: ['intervals', 'score'],
  intervalsExact: ['intervals', 'score'],
  intervalWidth: ['intervals', 'balance'],
  originNamesF1: ['intervals', 'score'],
  speakerRight: ['speakers', 'score'],
  speakerNone: ['speakers', 'score'],
  viaRight: ['speakers', 'score'],
  viaNone: ['speakers', 'score'],
  voicesP: ['speakers', 'score'],
  voicesR: ['speakers', 'score'],
  voicesF1: ['speakers', 'score'],
  stanceAccuracy: ['speakers', 'score'],
  stanceMacroF1: ['speakers', 'score'],
  conflictsRecall: ['conflicts', 'score'],
  conflictsPrecision: ['conflicts', 'score'],
  conflictsRecallCopies: ['conflicts', 'score'],
  conflictsPrecisionCopies: ['conflicts', 'score'],
  conflictsRecallFacts: ['conflicts', 'score'],
  conflictsPrecisionFacts: ['conflicts', 'score'],
  conflictsVerdict: ['conflicts', 'score'],
  conflictsPredicted: ['conflicts', 'count'],
  conflictsPerGold: ['conflicts', 'count'],
  lostRecall: ['lost', 'score'],
  lostPrecision: ['lost', 'score'],
  peopleVariantsFound: ['people', 'score'],
  peopleWhole: ['people', 'score'],
  peopleMixed: ['people', 'fault'],
  timelineRight: ['timeline', 'score'],
  timelineEntries: ['timeline', 'told'],
} as const satisfies Record<string, readonly [string, FigureKind]>;

export type FigureName = keyof typeof catalogue;

/** Every figure of one affair; null where the gold has nothing to score it on. */
export type Figures = Readonly<Record<FigureName, number | null>>;

/** One thing that went wrong, for a person to read. */
export interface ErrorExample {
  readonly kind: string;
  readonly text: string;
}

/** What one family of figures gives. */
export interface Family {
  readonly figures: Partial<Figures>;
  readonly errors: readonly ErrorExample[];
}

export const figureNames = Object.keys(catalogue) as FigureName[];

function isFigure(name: string): name is FigureName {
  return Object.hasOwn(catalogue, name);
}

export function familyOf(name: FigureName): string {
  return catalogue[name][0];
}

/** How a figure is compared; a name no longer in the catalogue counts as a score, so that its loss is a drop. */
export function kindOf(name: string): FigureKind {
  return isFigure(name) ? catalogue[name][1] : 'score';
}
