import { type BoostedTrees, logOdds, probability, readTrees } from '../../base/boosted-trees.ts';
import { VariorumError } from '../../model.ts';
import { type Rarity, readRarity } from '../sources/rarity.ts';
import { SENTENCE_FEATURES } from './sentence-features.ts';
import { WORD_FEATURES } from './word-features.ts';

/** A weighed sum of features (logistic regression), all numbers in thousandths. */
export interface Weighing {
  readonly base: number;
  readonly weights: readonly number[];
  /** What a feature is on average, and how far it spreads. */
  readonly mean: readonly number[];
  readonly spread: readonly number[];
}

/** What judges whether a source bears a sentence out. */
export interface ProofModel {
  /** Log-odds that a word is not borne out. */
  readonly words: BoostedTrees;
  /** Log-odds that the whole sentence is. */
  readonly sentences: Weighing;
  /** How telling words are. */
  readonly rarity: Rarity;
}

/** What `models/proof/bearing.json` says it is. */
export const PROOF_MODEL_FORMAT = 'variorum/bearing@2';

/** The names of features: what stands before the colon. */
export const namesOf = (features: readonly string[]): string[] => features.map((one) => one.split(':')[0]!);

/** How likely it is that a word is not borne out, from its features. */
export function wordDoubt({ words }: ProofModel, row: readonly number[]): number {
  return probability(logOdds(words, row));
}

/** Log-odds that a sentence is borne out, from its features. */
export function sentenceOdds({ sentences }: Pick<ProofModel, 'sentences'>, row: readonly number[]): number {
  const { base, weights, mean, spread } = sentences;
  return row.reduce(
    (sum, value, at) => sum + (weights[at]! / 1000) * ((value * 1000 - mean[at]!) / spread[at]!),
    base / 1000,
  );
}

/**
 * Reads `models/proof/bearing.json`. Throws `input` for a file that is no such model, or one of other features than this version has.
 */
export function readProofModel(file: Uint8Array): ProofModel {
  const made = parsed(file);
  if (made?.format !== PROOF_MODEL_FORMAT) throw unreadable('is no model for proofing');
  const asked = [...namesOf(WORD_FEATURES), ...namesOf(SENTENCE_FEATURES)];
  if (!Array.isArray(made.features) || made.features.join('\n') !== asked.join('\n'))
    throw unreadable('was trained on other features');
  const words = readTrees(made.base, made.trees, WORD_FEATURES.length);
  const sentences = weighingOf(made.sentences, SENTENCE_FEATURES.length);
  const rarity = readRarity(made.rarity);
  if (words === null || sentences === null || rarity === null) throw unreadable('is broken');
  return { words, sentences, rarity };
}

function weighingOf(made: unknown, features: number): Weighing | null {
  const { base, weights, mean, spread } = (made ?? {}) as Partial<Record<keyof Weighing, unknown>>;
  const whole = (list: unknown): list is number[] =>
    Array.isArray(list) && list.length === features && list.every(Number.isInteger);
  if (!Number.isInteger(base) || !whole(weights) || !whole(mean) || !whole(spread)) return null;
  return spread.every((one) => one > 0) ? { base: base as number, weights, mean, spread } : null;
}

function parsed(file: Uint8Array): Record<string, unknown> | null {
  try {
    return JSON.parse(new TextDecoder().decode(file)) as Record<string, unknown>;
  } catch {
    return null;
  }
}

function unreadable(why: string): VariorumError {
  return new VariorumError('input', `The model proof/bearing ${why}. Use the file that came with this version.`);
}
