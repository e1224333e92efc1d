import type { BoostedTrees } from './boosted-trees.ts';
import { type Meanings, readMeanings } from './meanings.ts';
import { readPairModel } from './pair-model.ts';

/** The trained models of claims; each null where its file is not given, and then the rules alone read. */
export interface ClaimModels {
  /** Which words are like in meaning: `claims-words.bin`. Without it like words do not count as like. */
  readonly meanings: Meanings | null;
  /** Which statements are one claim: `claims-pairs.json`. Without it only statements in nearly the same words are. */
  readonly pairs: BoostedTrees | null;
}

/**
 * The models of claims in model files. Throws `input` when a file is no model.
 *
 * @param files a file's bytes by its name without ending
 * @example findClaims(articles, stemma, readClaimModels(await shippedModels()))
 */
export function readClaimModels(files: ReadonlyMap<string, Uint8Array>): ClaimModels {
  const [words, pairs] = [files.get('claims-words'), files.get('claims-pairs')];
  return {
    meanings: words === undefined ? null : readMeanings(words),
    pairs: pairs === undefined ? null : readPairModel(pairs),
  };
}
