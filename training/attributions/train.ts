import { cueLabels, wordLabels } from '../../src/annotate/attributions/model/labels.ts';
import { firstReading } from '../../src/annotate/attributions/model/read-by-model.ts';
import { readSequenceModel } from '../../src/base/sequence/index.ts';
import { type TrainingSequence, trainSequenceModel } from '../sequence/train.ts';
import { cueSequences } from './cue-sequences.ts';
import type { Example } from './examples.ts';

/** How the two models are learnt; chosen by a few runs on dev. */
export interface Settings {
  readonly wordBits: number;
  readonly cueBits: number;
  readonly wordEpochs: number;
  readonly cueEpochs: number;
  readonly rate: number;
  readonly l2: number;
  /** The texts are parted so often, to read each by a model that has not seen it. */
  readonly folds: number;
  readonly seed: number;
}

export const settings: Settings = {
  wordBits: 18,
  cueBits: 17,
  wordEpochs: 4,
  cueEpochs: 3,
  rate: 0.03,
  l2: 1e-3,
  folds: 2,
  seed: 3,
};

export interface TrainedFiles {
  readonly words: Uint8Array;
  readonly cues: Uint8Array;
}

/** Trains both readings. The second learns from first readings of texts that the first had not seen. */
export function trainAttributions(
  examples: readonly Example[],
  { wordBits, cueBits, wordEpochs, cueEpochs, rate, l2, folds, seed }: Settings = settings,
  report: (line: string) => void = () => {},
): TrainedFiles {
  const first = (chosen: readonly Example[]) =>
    trainSequenceModel({
      labels: wordLabels,
      sequences: chosen.map(({ features, labels }) => ({ features, gold: labels })),
      epochs: wordEpochs,
      bits: wordBits,
      seed,
      rate,
      l2,
    });
  const sequences: TrainingSequence[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = readSequenceModel(first(examples.filter((_, i) => i % folds !== fold)));
    for (const [i, { words, features, gold }] of examples.entries()) {
      if (i % folds === fold) sequences.push(...cueSequences(words, gold.attributions, firstReading(features, model)));
    }
    report(`first reading, part ${fold + 1} of ${folds}`);
  }
  const cues = trainSequenceModel({
    labels: cueLabels,
    sequences,
    epochs: cueEpochs,
    bits: cueBits,
    seed,
    rate,
    l2,
    onEpoch: (epoch) => report(`second reading, epoch ${epoch} of ${cueEpochs}`),
  });
  report('first reading, whole');
  return { words: first(examples), cues };
}
