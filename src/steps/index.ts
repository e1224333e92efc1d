/**
 * The way of a page, cut into steps that ask nothing of each other and keep nothing: what many machines do, each line by itself. Between
 * them rows are joined by keys, which any engine can.
 */
export { editionOfStory, type SortedStory, type StoriesOfPile, storiesOfPile } from './of-story.ts';
export { fingerprintStep, readStep } from './pages.ts';
export { settleStep, verifyStep } from './pairs.ts';
export type * from './rows.ts';
export { storyStep } from './story.ts';
