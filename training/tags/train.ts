import { readTagExamples, type TaggedSentence } from '../../corpora/tags/examples.ts';
import { type FeatureRows, rowsOf } from '../../src/base/sequence/index.ts';
import { formFeatures, placeFeatureCount, placeFeatures } from '../../src/languages/en/tags/features.ts';
import { readTagger, type Tagger, tagLabels, tagWords } from '../../src/languages/en/tags/index.ts';
import { wordForm } from '../../src/languages/en/words/word-forms.ts';
import { trainSequenceModel } from '../sequence/train.ts';

/** How the tagger is trained. */
export interface TagTraining {
  /** Without corpora that state no licence. */
  readonly licensedOnly: boolean;
  readonly epochs?: number;
  readonly bits?: number;
  readonly log?: (line: string) => void;
}

/** Trains the tagger on the corpora of a folder and returns the bytes of `models/tags.bin`. */
export function trainTags(data: string, options: TagTraining): Uint8Array {
  const { train, held } = readTagExamples(data, !options.licensedOnly);
  const sequences = train.map(({ words, tags }) => ({
    features: featuresOf(words),
    gold: Uint8Array.from(tags, (tag) => tagLabels.indexOf(tag)),
  }));
  options.log?.(`tags: ${train.length} sentences, ${train.reduce((sum, { words }) => sum + words.length, 0)} words`);
  return trainSequenceModel({
    labels: tagLabels,
    sequences,
    epochs: options.epochs ?? 6,
    bits: options.bits ?? 16,
    seed: 1,
    onEpoch: (epoch, bytes) => {
      if (epoch % 3 !== 0) return;
      const model = readTagger(bytes());
      options.log?.(
        `tags: epoch ${epoch}, GUM ${tagAccuracy(held.gum, model).toFixed(4)}, EWT ${tagAccuracy(held.ewt, model).toFixed(4)}`,
      );
    },
  });
}

/** Share of words with the right tag, of those the corpus cuts as we do. */
export function tagAccuracy(sentences: readonly TaggedSentence[], model: Tagger): number {
  let right = 0;
  let all = 0;
  for (const { words, tags, same } of sentences) {
    tagWords(words, model).forEach((tag, i) => {
      if (!same[i]) return;
      all++;
      if (tagLabels[tag] === tags[i]) right++;
    });
  }
  return right / Math.max(1, all);
}

/** All features of each word of a sentence: those of its form, then those of its place. */
function featuresOf(words: readonly string[]): FeatureRows {
  const forms = words.map(wordForm);
  const edge = wordForm('\u0000');
  const at = (i: number) => forms[i] ?? edge;
  const place = new Int32Array(placeFeatureCount);
  const rows = forms.map((form, i) => {
    const first = i === 0 ? 1 : i === 1 && !forms[0]!.wordly ? 2 : 0;
    placeFeatures(form, at(i - 1), at(i - 2), at(i + 1), at(i + 2), first, place);
    return [...formFeatures(form), ...place];
  });
  return rowsOf(rows);
}
