import { readFileSync } from 'node:fs';
import { readAnnotationModels } from '../../src/annotate/index.ts';
import type { Train } from '../run.ts';
import { pronounExamples } from './examples.ts';
import { chances, learn } from './learn.ts';

const FOLDS = 5;
const models = ['tags', 'names', 'attributions-words', 'attributions-cues'];

/**
 * `npm run train antecedents`: prints what the signs of whom "he" means weigh, for `src/annotate/speakers/persons/likeliest.ts`, and how
 * often the likeliest is right in documents left out, by the least chance asked for. Writes no file.
 */
export const train: Train = ({ data, log }) => {
  const bytes = new Map(
    models.map((name) => [name, readFileSync(new URL(`../../models/${name}.bin`, import.meta.url))]),
  );
  const examples = pronounExamples(data, readAnnotationModels(bytes));
  const folds = new Map([...new Set(examples.map(({ document }) => document))].map((name, at) => [name, at % FOLDS]));
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learn(examples.filter(({ document }) => folds.get(document) !== fold));
    return examples
      .filter(({ document, persons }) => folds.get(document) === fold && persons.length > 0)
      .map((example) => {
        const given = chances(example, weights).slice(0, -1);
        const best = given.indexOf(Math.max(...given));
        return { chance: given[best]!, right: example.persons[best]!.person === example.meant };
      });
  }).flat();
  log(`${examples.length} pronouns`);
  for (const least of [0, 0.5, 0.6, 0.7, 0.8]) {
    const named = judged.filter(({ chance }) => chance >= least);
    const right = named.filter((one) => one.right).length;
    log(`chance ${least}: ${named.length} named, ${(right / named.length).toFixed(3)} right`);
  }
  const { persons, nobody } = learn(examples);
  log(`persons ${persons.map((weight) => weight.toFixed(2)).join(' ')}`);
  log(`nobody ${nobody.map((weight) => weight.toFixed(2)).join(' ')}`);
  return new Map();
};
