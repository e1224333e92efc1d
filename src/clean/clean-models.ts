import type { BoostedTrees } from '../base/boosted-trees.ts';
import { readBodyTrees } from './blocks/body-trees.ts';

/** The trained models that cleaning uses; null for one that is not there. */
export interface CleanModels {
  /** What weighs all that is known of a page's pieces: `body-pieces.json`. */
  readonly pieces: BoostedTrees | null;
}

/** No model: the rules alone decide. */
export const RULES_ALONE: CleanModels = { pieces: null };

/**
 * The models of cleaning in model files. Throws `input` when a file is no model.
 *
 * @param files a file's bytes by its name without ending
 * @example cleanPage(page, register, readCleanModels(await shippedModels()))
 */
export function readCleanModels(files: ReadonlyMap<string, Uint8Array>): CleanModels {
  const pieces = files.get('body-pieces');
  return { pieces: pieces === undefined ? null : readBodyTrees(pieces) };
}
