import { wordSet } from '../../../base/word-set.ts';

/** Adverbs and adjectives that place a moment within the time after them. */
export const beforeExtent = wordSet('early late mid earlier later sometime mid- midway very');

/** Nouns for a part of the time after "of". */
export const extentEdges = wordSet('end beginning start middle close outset rest remainder half first');

/** Adverbs before "in" and a time. */
export const lateOrEarly = wordSet('later earlier early late');

/** Adjectives before a part of a time: "the latter half of". */
export const beforeEdge = wordSet('latter second last first early later better end');
