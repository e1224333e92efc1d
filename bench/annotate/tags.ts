import { readCoreNlp } from '../../corpora/polnear/corenlp.ts';
import { fromCoreNlp, readTagExamples, type TaggedSentence } from '../../corpora/tags/examples.ts';
import {
  type CoarseTag,
  coarseTag,
  type Tagger,
  type TagLabel,
  tagLabels,
  tagWords,
} from '../../src/languages/en/tags/index.ts';

/** What the tagger was not trained on: GUM's and EWT's held-back parts, PolNeAR dev as CoreNLP tags it. */
export type TagCorpus = 'gum' | 'ewt' | 'polnear';

/** Share of words with the right tag, of the words that the corpus cuts as we do. */
export interface TagFigures {
  readonly fine: number;
  readonly coarse: number;
}

/** The tagger's accuracy. */
export function tagFigures(data: string, tagger: Tagger): Readonly<Record<TagCorpus, TagFigures>> {
  const tag = (words: readonly string[]) => Array.from(tagWords(words, tagger), (label) => tagLabels[label]!);
  return measured(data, (sentences) => ({
    fine: accuracy(sentences, tag, (gold) => gold),
    coarse: accuracy(sentences, (words) => tag(words).map(coarseTag), coarseTag),
  }));
}

/** The accuracy of any tagger of coarse parts of speech; words it gives null for are not counted. */
export function coarseAccuracy(
  data: string,
  tag: (words: readonly string[]) => readonly (CoarseTag | null)[],
): Readonly<Record<TagCorpus, number>> {
  return measured(data, (sentences) => accuracy(sentences, tag, coarseTag));
}

function measured<T>(data: string, measure: (sentences: readonly TaggedSentence[]) => T): Record<TagCorpus, T> {
  const { held } = readTagExamples(data, false);
  const polnear = readCoreNlp(data, 'dev').flatMap(fromCoreNlp);
  return { gum: measure(held.gum), ewt: measure(held.ewt), polnear: measure(polnear) };
}

function accuracy<T extends string>(
  sentences: readonly TaggedSentence[],
  tag: (words: readonly string[]) => readonly (T | null)[],
  wanted: (gold: TagLabel) => T,
): number {
  let [all, right] = [0, 0];
  for (const { words, tags, same } of sentences) {
    tag(words).forEach((called, i) => {
      if (!same[i] || called === null) return;
      all++;
      if (called === wanted(tags[i]!)) right++;
    });
  }
  return right / Math.max(1, all);
}
