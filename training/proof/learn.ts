import type { WiceClaim, WiceMarked } from '../../corpora/proof/wice.ts';
import { type BoostedTrees, logOdds, probability } from '../../src/base/boosted-trees.ts';
import type { Weighing } from '../../src/proof/borne/models.ts';
import { sentenceFeatures } from '../../src/proof/borne/sentence-features.ts';
import { boost } from '../claims/boost.ts';
import { type ReadClaim, wordExamples } from './examples.ts';
import { type Weighed, weigh } from './weigh.ts';

/** Trees of the words' model. On WiCE train; from 120 to 200 trees and depth 1 to 2 F1 of the dev part moves by .01. */
const WORDS = { trees: 120, depth: 2, rate: 0.1, placed: 8, ridge: 5 } as const;

/** Which words a page does not bear out, learnt from the marked claims of WiCE train. */
export function learnWords(marked: readonly ReadClaim<WiceMarked>[]): BoostedTrees {
  return boost(marked.flatMap(wordExamples), WORDS);
}

/** The features of a claim by a words' model. */
export function rowOf({ sought, bearing }: ReadClaim, words: BoostedTrees): number[] {
  return sentenceFeatures(
    sought,
    bearing,
    bearing.rows.map((row) => probability(logOdds(words, row))),
  );
}

/** Both labels weigh alike in all, so that odds of 0 part them as balanced accuracy asks. */
export function weighedExamples(claims: readonly ReadClaim[], words: BoostedTrees): Weighed[] {
  const supported = claims.filter(({ claim }) => claim.label === 'supported').length;
  return claims.map((one) => {
    const label = one.claim.label === 'supported' ? 1 : 0;
    return { row: rowOf(one, words), label, weight: label === 1 ? (claims.length - supported) / supported : 1 };
  });
}

/** Which claims a page bears out whole. */
export function learnSentences(claims: readonly ReadClaim<WiceClaim>[], words: BoostedTrees): Weighing {
  return weigh(weighedExamples(claims, words));
}
