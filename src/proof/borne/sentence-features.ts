import type { Sought } from '../sources/candidates.ts';
import { type Bearing, WORD_FEATURES } from './word-features.ts';

/** What a draft's sentence is judged by beside one source, in the order of the trained model. */
export const SENTENCE_FEATURES = [
  'three: share by weight that three sentences hold in the very words',
  'three meant: the same in like words',
  'page: share that the whole source holds',
  'numbers not in three: how many',
  'numbers nowhere: how many the source does not hold',
  'names not in three: how many words of names',
  'names nowhere: how many the source does not hold',
  'worst: the doubt of the most doubtful word',
  'second: of the next',
  'doubt: of all words, by weight',
  'none doubtful: logarithm of the odds that every word is borne out',
  'doubtful: share of words more likely not borne out than borne out',
  'length: telling words',
] as const;

const [THREE, PAGE] = [WORD_FEATURES, WORD_FEATURES].map((list, at) =>
  list.findIndex((feature) => feature.startsWith(at === 0 ? 'three:' : 'page:')),
) as [number, number];

/**
 * The features of a sentence beside one source.
 * @param doubts how likely it is of each telling word that it is not borne out
 */
export function sentenceFeatures(sought: readonly Sought[], bearing: Bearing, doubts: readonly number[]): number[] {
  const missing = (kind: 'number' | 'name', feature: number) =>
    sought.filter(({ word }, at) => word.kind === kind && bearing.rows[at]![feature] === 0).length;
  const worst = [...doubts].sort((a, b) => b - a);
  const total = Math.max(
    1e-9,
    sought.reduce((sum, { weight }) => sum + weight, 0),
  );
  return [
    bearing.together,
    bearing.togetherMeant,
    bearing.page,
    missing('number', THREE),
    missing('number', PAGE),
    missing('name', THREE),
    missing('name', PAGE),
    worst[0] ?? 0,
    worst[1] ?? 0,
    doubts.reduce((sum, doubt, at) => sum + doubt * sought[at]!.weight, 0) / total,
    doubts.reduce((sum, doubt) => sum + Math.log(1 - doubt), 0),
    doubts.filter((doubt) => doubt > 0.5).length / Math.max(1, doubts.length),
    doubts.length,
  ];
}
