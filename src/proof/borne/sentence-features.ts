import type { Sought } from '../sources/candidates.ts';
import { type Bearing, WORD_FEATURES } from './word-features.ts';

/**
 * What a draft's sentence is judged by beside one source, in the order of the trained model. Nine more (doubts of its words, their worst
 * stretch, its length, shares in the very words) were weighed with these and parted WiCE no better.
 */
export const SENTENCE_FEATURES = [
  'three meant: share by weight that three sentences hold, in like words too',
  'numbers nowhere: how many the source does not hold',
  'names nowhere: how many words of names it does not hold',
  'company: of its words by weight, the most of the rest that a sentence with the word holds',
] as const;

const column = (name: string) => WORD_FEATURES.findIndex((feature) => feature.startsWith(`${name}:`));
const [PAGE, COMPANY] = [column('page'), column('company')];

/** The features of a sentence beside one source. */
export function sentenceFeatures(sought: readonly Sought[], { rows, togetherMeant }: Bearing): number[] {
  const missing = (kind: 'number' | 'name') =>
    sought.filter(({ word }, at) => word.kind === kind && rows[at]![PAGE] === 0).length;
  let [total, company] = [0, 0];
  sought.forEach(({ weight }, at) => {
    total += weight;
    company += weight * rows[at]![COMPANY]!;
  });
  return [togetherMeant, missing('number'), missing('name'), company / Math.max(1e-9, total)];
}
