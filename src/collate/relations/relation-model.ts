import { type BoostedTrees, logOdds, readTrees } from '../../base/boosted-trees.ts';
import { VariorumError } from '../../model.ts';
import { PAIR_FEATURES } from './pair-features.ts';

/** What two texts that share no substantial words can be to each other, in the order of a judge's answer. */
export const RELATIONS = ['independent', 'shares-origin', 'cites', 'rewrites'] as const;
export type PairRelation = (typeof RELATIONS)[number];

/** The log-odds of each of {@link RELATIONS} for a row of `PAIR_FEATURES`, of the articles with these ids. */
export type PairJudge = (row: readonly number[], a: string, b: string) => readonly number[];

/** What `models/relations.json` says it is. */
export const RELATION_MODEL_FORMAT = 'variorum/relations@1';

/** A judge of boosted trees, one set for each relation against all others. */
export function judgeOf(kinds: readonly BoostedTrees[]): PairJudge {
  return (row) => kinds.map((trees) => logOdds(trees, row));
}

/**
 * Reads `models/relations.json`. Throws `input` for a file that is no such model, or that was trained on other features
 * than this version has.
 */
export function readRelationModel(file: Uint8Array): PairJudge {
  const made = parsed(file) as { format?: unknown; features?: unknown; relations?: unknown } | null;
  if (made?.format !== RELATION_MODEL_FORMAT || !Array.isArray(made.features) || !Array.isArray(made.relations))
    throw unreadable('is no model of relations');
  if (made.features.join('\n') !== PAIR_FEATURES.join('\n')) throw unreadable('was trained on other features');
  const sets = made.relations as readonly ({ of?: unknown; base?: unknown; trees?: unknown } | null)[];
  if (sets.map((set) => set?.of).join('\n') !== RELATIONS.join('\n')) throw unreadable('knows other relations');
  const kinds = sets.map((set) => readTrees(set?.base, set?.trees, PAIR_FEATURES.length));
  if (kinds.includes(null)) throw unreadable('has a broken tree');
  return judgeOf(kinds as BoostedTrees[]);
}

function parsed(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(file));
  } catch {
    return null;
  }
}

function unreadable(why: string): VariorumError {
  return new VariorumError('input', `The model relations ${why}. Use the file that came with this version.`);
}

const at = (name: (typeof PAIR_FEATURES)[number]) => PAIR_FEATURES.indexOf(name);

/** When what a text says of its sources outweighs the trees; shares and counts as `PAIR_FEATURES` gives them. */
const SAID_OF_SOURCES = {
  /** Two texts that credit so many outlets alike (as quarters) are composed of reports, and retell none. */
  composed: 0.5,
  /** So many outlets in the one that credits more. */
  several: 0.5,
  /** Share of the one that rests on it less from which a report both credit is more than a part of it. */
  part: 0.1,
  /** … and the share below which it is one where the two rest mainly on different outlets. */
  beside: 0.3,
  /** A text that credits so many outlets (as quarters) is composed of reports, and retells none. */
  many: 1,
  /** A text that can be the report meant is a source if it says this share of what is credited. */
  said: 0.5,
  /** A text that names another is no text of its own beside it if this share of the one is closely said in the other. */
  closely: 0.6,
} as const;

/** Both credit one report, and only a small part of one of them stands under it, or each has another as its main source. */
const inPart = (row: readonly number[]) =>
  row[at('shared outlets')]! > 0 &&
  row[at('shared share')]! < (row[at('one main credit')]! > 0 ? SAID_OF_SOURCES.part : SAID_OF_SOURCES.beside);
/** Both credit somebody, and one of them so many that it is composed. */
const isComposed = (row: readonly number[]) =>
  row[at('shared outlets')]! >= SAID_OF_SOURCES.composed ||
  (row[at('most outlets credited')]! >= SAID_OF_SOURCES.many && row[at('least outlets credited')]! > 0);

/** One names the other's outlet, and this text of it can be the one meant. */
const isMeant = (row: readonly number[]) => row[at('named text can be meant')]! > 0;
/** One names the other's outlet, can mean this text of it, and for the most part the one says closely what the other does. */
export const retellsNamed = (row: readonly number[]) =>
  isMeant(row) && row[at('most said closely')]! >= SAID_OF_SOURCES.closely;

/**
 * The likeliest relation, held to what the words mean: texts composed of several credited reports retell none of them, and
 * a text credited with what it says is no stranger.
 */
export function likeliest(odds: readonly number[], row: readonly number[]): PairRelation {
  const best = RELATIONS[odds.indexOf(Math.max(...odds))]!;
  const meant = isMeant(row);
  const core = row[at('core of one')]! > 0;
  if (best === 'independent')
    return meant && row[at('naming agreement')]! >= SAID_OF_SOURCES.said ? (core ? 'rewrites' : 'cites') : best;
  if (isComposed(row)) return meant ? 'cites' : 'shares-origin';
  if (best !== 'shares-origin' && retellsNamed(row)) return 'rewrites';
  if (best === 'rewrites' && inPart(row)) return 'shares-origin';
  if (best === 'rewrites' && meant && !core && row[at('most outlets credited')]! >= SAID_OF_SOURCES.several)
    return 'cites';
  return best;
}
