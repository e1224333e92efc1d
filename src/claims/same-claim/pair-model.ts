import { VariorumError } from '../../model.ts';
import { type BoostedTrees, logOdds, type Tree } from './boosted-trees.ts';
import { FEATURES } from './likeness.ts';

/** What `models/claims-pairs.json` says it is. */
export const PAIR_MODEL_FORMAT = 'variorum/boosted-trees@1';

/** The names of the features, in the order of a row: what stands before the colon in `FEATURES`. */
export const FEATURE_NAMES: readonly string[] = FEATURES.map((feature) => feature.split(':')[0]!);

/**
 * What stands in for the pair model where none is given: two statements are one claim if what they share is nearly all of
 * both, by weight, and else they are not. Chosen on readers' verdicts on pairs of eight affairs (`training/claims/verdicts.tsv`):
 * of those that reach .8, .82 are the same, and they are .19 of all that are; at .7 .75 and .30, at .9 .87 and .12.
 */
const WITHOUT_MODEL = {
  /** Share of the weight of both. */
  least: 0.8,
  /** Log-odds of what reaches it: over every limit of clustering. */
  same: 3,
  /** Log-odds of what does not. */
  other: -4,
} as const;

const MUTUAL = FEATURE_NAMES.indexOf('mutual');

/** Log-odds that two statements are one claim, from the features of the pair; by the rule for want of a model where it is null. */
export function pairOdds(model: BoostedTrees | null, row: readonly number[]): number {
  if (model !== null) return logOdds(model, row);
  return row[MUTUAL]! >= WITHOUT_MODEL.least ? WITHOUT_MODEL.same : WITHOUT_MODEL.other;
}

/**
 * Reads `models/claims-pairs.json`: the features it was trained on, the log-odds before any tree, and the trees, each a
 * list of nodes `[feature, value, next]` (see `Tree`), all in whole numbers.
 *
 * Throws `input` for a file that is no such model, or that was trained on other features than this version has.
 */
export function readPairModel(file: Uint8Array): BoostedTrees {
  const made = parsed(file) as { format?: unknown; features?: unknown; base?: unknown; trees?: unknown } | null;
  if (made?.format !== PAIR_MODEL_FORMAT || !Array.isArray(made.features) || !Array.isArray(made.trees)) {
    throw unreadable('is no pair model');
  }
  if (made.features.join('\n') !== FEATURE_NAMES.join('\n')) throw unreadable('was trained on other features');
  if (!Number.isInteger(made.base)) throw unreadable('has no base');
  return { base: made.base as number, trees: made.trees.map(treeOf) };
}

function parsed(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(file));
  } catch {
    return null;
  }
}

/** Every path through a tree ends: a node leads to later nodes only. */
function treeOf(nodes: unknown): Tree {
  if (!Array.isArray(nodes) || nodes.length === 0) throw unreadable('has an empty tree');
  const sound = nodes.every(
    (node, at) =>
      Array.isArray(node) &&
      node.length === 3 &&
      node.every(Number.isInteger) &&
      (node[0] < 0 || (node[0] < FEATURES.length && node[2] > at && node[2] + 1 < nodes.length)),
  );
  if (!sound) throw unreadable('has a broken tree');
  const column = (at: number): number[] => nodes.map((node) => node[at]);
  return { feature: column(0), value: column(1), next: column(2) };
}

function unreadable(why: string): VariorumError {
  return new VariorumError('input', `The model claims-pairs ${why}. Use the file that came with this version.`);
}
