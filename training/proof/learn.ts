import type { WiceMarked } from '../../corpora/proof/wice.ts';
import type { BoostedTrees } from '../../src/base/boosted-trees.ts';
import type { Weighing } from '../../src/proof/borne/models.ts';
import { sentenceFeatures } from '../../src/proof/borne/sentence-features.ts';
import { boost } from '../claims/boost.ts';
import { type ReadClaim, wordExamples } from './examples.ts';
import { type Weighed, weigh } from './weigh.ts';

/** Trees of the words' model. On WiCE train; from 120 to 200 trees and depth 1 to 2 F1 of the dev part moves by .01. */
const WORDS = { trees: 120, depth: 2, rate: 0.1, placed: 8, ridge: 5 } as const;
/** What a claim made of a marked one counts beside a whole one: from .1 to .3 nothing moves by more than .005 on WiCE dev. */
const MADE = 0.3;

/** Which words a page does not bear out, learnt from the marked claims of WiCE train. */
export function learnWords(marked: readonly ReadClaim<WiceMarked>[]): BoostedTrees {
  return boost(marked.flatMap(wordExamples), WORDS);
}

/** The features of a claim. */
export const rowOf = ({ sought, bearing }: ReadClaim): number[] => sentenceFeatures(sought, bearing);

const labelOf = ({ claim }: ReadClaim): 0 | 1 => (claim.label === 'supported' ? 1 : 0);

/**
 * Which claims a page bears out whole. Both labels of the whole claims weigh alike in all, so that odds of 0 part them as balanced
 * accuracy asks.
 * @param made of marked claims, with and without their marked words
 */
export function learnSentences(claims: readonly ReadClaim[], made: readonly ReadClaim[]): Weighing {
  const supported = claims.filter((one) => labelOf(one) === 1).length;
  const alike = (claims.length - supported) / supported;
  const weighed = (one: ReadClaim, weight: number): Weighed => ({ row: rowOf(one), label: labelOf(one), weight });
  return weigh([
    ...claims.map((one) => weighed(one, labelOf(one) === 1 ? alike : 1)),
    ...made.map((one) => weighed(one, MADE)),
  ]);
}
