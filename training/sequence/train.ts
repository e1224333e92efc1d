import type { FeatureRows } from '../../src/base/sequence/index.ts';
import { writeModelFile } from '../../src/base/sequence/model-file.ts';
import { CrfTrainer } from './crf.ts';
import { PerceptronTrainer } from './perceptron.ts';
import { shuffled } from './shuffle.ts';

/** A sequence with its right labels. */
export interface TrainingSequence {
  /** Feature hashes of each word. */
  readonly features: FeatureRows;
  /** Index of each word's label. */
  readonly gold: Uint8Array;
}

export interface TrainingOptions {
  readonly labels: readonly string[];
  readonly sequences: readonly TrainingSequence[];
  readonly epochs: number;
  /** The model gets 2^bits rows. */
  readonly bits: number;
  readonly seed: number;
  /** `crf` by AdaGrad, or averaged structured `perceptron`. */
  readonly method?: 'crf' | 'perceptron';
  /** Pull towards zero (crf). */
  readonly l2?: number;
  readonly rate?: number;
  /** After each epoch; `model` makes the file as it would be now, for figures on a held-back part. */
  readonly onEpoch?: (epoch: number, model: () => Uint8Array) => void;
}

/** What both ways of learning have in common. */
export interface Trainer {
  /** Learns from one sequence. */
  learn(sequence: TrainingSequence): void;
  weights(): Float32Array;
  transitions(): Float32Array;
}

/** Never taken: a step from one label to the next that no training sequence has. */
export const FORBIDDEN = -1e6;

/** Trains a sequence model and writes it. The same sequences, options and seed give the same bytes. */
export function trainSequenceModel(options: TrainingOptions): Uint8Array {
  const { labels, sequences, epochs, bits, seed } = options;
  const allowed = seenSteps(sequences, labels.length);
  const trainer: Trainer =
    (options.method ?? 'crf') === 'crf'
      ? new CrfTrainer(labels.length, bits, allowed, { l2: options.l2 ?? 1e-6, rate: options.rate ?? 0.1 })
      : new PerceptronTrainer(labels.length, bits, allowed);
  const model = () => writeModelFile(labels, bits, trainer.transitions(), trainer.weights());
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (const i of shuffled(sequences.length, seed + epoch)) trainer.learn(sequences[i]!);
    options.onEpoch?.(epoch, model);
  }
  return model();
}

/** Starting transitions: 0 for steps some sequence takes, forbidden otherwise; the last row is the start. */
function seenSteps(sequences: readonly TrainingSequence[], labels: number): Float32Array {
  const steps = new Float32Array((labels + 1) * labels).fill(FORBIDDEN);
  for (const { gold } of sequences) {
    let before = labels;
    for (const label of gold) {
      steps[before * labels + label] = 0;
      before = label;
    }
  }
  return steps;
}
