import { table } from '../../../base/table.ts';
import { wordSet } from '../../../base/word-set.ts';
import { SCALES } from '../numbers/scales.ts';

/** What "a couple" can stand before, and how many each is. */
export const coupled: Readonly<Record<string, number>> = table({
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
});

/** Words after a "twice" that compares. */
export const afterTwice = wordSet('as the what that its their his her');

/** Words for a number that is not told. */
export const vagueSizes = wordSet('several many few numerous');

/** Scales after a vague number: "several dozen". */
export const scalesAfterVague: ReadonlySet<string> = new Set(SCALES);

/** Words before a size that bound nothing. */
export const besideSizes = wordSet('over under above below some around');

/** Scales that both ends of a range share, and how many each is. */
export const rangeScales: Readonly<Record<string, number>> = table({
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
});

/** Words, beside orders of size, with which a size begins that is no plain number. */
export const sizeStarts = wordSet('a an half twice couple several many few numerous');
