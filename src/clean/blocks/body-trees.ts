import { type BoostedTrees, readTrees } from '../../base/boosted-trees.ts';
import { VariorumError } from '../../model.ts';
import { EVIDENCE } from './evidence.ts';

/** What `models/body-pieces.json` says it is. */
export const BODY_MODEL_FORMAT = 'variorum/body-pieces@1';

/**
 * Reads `models/body-pieces.json`: the trees that weigh all that is known of a page's pieces. Throws `input` for a file that is
 * no such model, or that was trained on other features than this version has.
 */
export function readBodyTrees(file: Uint8Array): BoostedTrees {
  const made = parsed(file) as { format?: unknown; features?: unknown; base?: unknown; trees?: unknown } | null;
  if (made?.format !== BODY_MODEL_FORMAT || !Array.isArray(made.features)) throw unreadable('is no model of pages');
  if (made.features.join('\n') !== EVIDENCE.join('\n')) throw unreadable('was trained on other features');
  const trees = readTrees(made.base, made.trees, EVIDENCE.length);
  if (trees === null) throw unreadable('has a broken tree');
  return trees;
}

function parsed(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(file));
  } catch {
    return null;
  }
}

const unreadable = (why: string): VariorumError =>
  new VariorumError('input', `The model body-pieces ${why}. Use the file that came with this version.`);
