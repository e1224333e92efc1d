import { VariorumError } from '../../src/model.ts';
import type { TrainingRun } from '../run.ts';
import { readExamples } from './examples.ts';
import { settings, trainAttributions } from './train.ts';

/** Trains `attributions-words` and `attributions-cues` on PolNeAR's training part. Throws `input` without data. */
export function train({ data, licensedOnly, log }: TrainingRun): ReadonlyMap<string, Uint8Array> {
  if (licensedOnly) {
    throw new VariorumError(
      'input',
      'No corpus of attributions states a licence, so there is nothing to train on with --licensed-only. ' +
        'Delete models/attributions-*.bin and the rules alone find attributions; docs/method/annotate.md tells what that costs.',
    );
  }
  const examples = readExamples(data, 'train', ['tags', 'names']);
  if (examples.length === 0) throw new VariorumError('input', `No PolNeAR training texts in ${data}. Say --data DIR.`);
  log(`attributions: ${examples.length} texts, ${examples.reduce((sum, { words }) => sum + words.count, 0)} words`);
  const { words, cues } = trainAttributions(examples, settings, log);
  return new Map([
    ['attributions-words', words],
    ['attributions-cues', cues],
  ]);
}
