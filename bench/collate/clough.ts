import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotate } from '../../src/annotate/index.ts';
import { propositionsOf } from '../../src/collate/retelling/propositions.ts';
import { retelling } from '../../src/collate/retelling/retelling.ts';
import { PLAIN } from '../../src/collate/retelling/term-weights.ts';
import { align } from '../../src/collate/texts/alignment.ts';
import { WordInterner, wordSequence } from '../../src/languages/en/words/word-sequence.ts';
import { type AnnotatedArticle, type Article, contentId, type OutletRegister } from '../../src/model.ts';

/** Where the corpus of graded reuse lies if it is there. */
export const cloughFolder = fileURLToPath(new URL('../../../shared/corpora/reuse/clough-stevenson/', import.meta.url));

/** The four levels of the corpus, from nothing taken to cut and paste. */
const LEVELS = ['non', 'heavy', 'light', 'cut'] as const;
export type Level = (typeof LEVELS)[number];

interface Answer {
  readonly task: string;
  readonly level: Level;
  /** Share of the answer told in the source, of its word pairs that stand there, and its longest verbatim run (root). */
  readonly features: readonly number[];
}

function articleOf(key: string, text: string): Article {
  const block = { start: 0, end: text.length, kind: 'body' as const };
  const none = {
    url: null,
    publisher: null,
    title: null,
    byline: null,
    published: null,
    modified: null,
    retrieved: null,
  };
  return {
    ...none,
    id: contentId(key, text),
    key,
    source: key,
    sha256: '',
    text,
    blocks: [block],
    hyperlinks: [],
    language: 'en',
    notices: [],
  };
}

function pairsOf(ids: Int32Array): Set<string> {
  return new Set([...ids].slice(1).map((id, i) => `${ids[i]} ${id}`));
}

function featuresOf(answer: AnnotatedArticle, source: AnnotatedArticle): number[] {
  const interner = new WordInterner();
  const [x, y] = [wordSequence(answer, interner), wordSequence(source, interner)];
  const told = retelling(propositionsOf(answer, interner), propositionsOf(source, interner), PLAIN);
  const [mine, theirs] = [pairsOf(x.ids), pairsOf(y.ids)];
  const pairs = [...mine].filter((pair) => theirs.has(pair)).length / (mine.size || 1);
  const { runs } = align(x, y);
  const longest = Math.max(0, ...runs.map(({ aStart, aEnd }) => aEnd - aStart)) / (x.ids.length || 1);
  return [told.shareA, pairs, Math.sqrt(longest)];
}

/** The 95 answers of Clough and Stevenson, "Developing a corpus of plagiarised short answers" (2011); null if absent. */
export function cloughAnswers(register: OutletRegister): Answer[] | null {
  if (!existsSync(join(cloughFolder, 'file_information.csv'))) return null;
  const read = (name: string): AnnotatedArticle => {
    // The corpus mixes Windows-1252 in; what is not UTF-8 reads as a mark, which is no word.
    const article = articleOf(name, readFileSync(join(cloughFolder, name), 'utf8').replaceAll('\r\n', '\n'));
    return { article, annotations: annotate(article, register) };
  };
  const rows = readFileSync(join(cloughFolder, 'file_information.csv'), 'utf8').trim().split(/\r?\n/).slice(1);
  return rows
    .map((row) => row.split(','))
    .flatMap(([file, task, category]) => {
      const level = LEVELS.find((one) => one === category);
      if (!file || !task || !level) return [];
      return [{ task, level, features: featuresOf(read(file), read(`orig_task${task}.txt`)) }];
    });
}

/** The middle and spread of a level's features. */
interface Spread {
  readonly mean: readonly number[];
  readonly variance: readonly number[];
}

/** Least variance: a level whose answers all agree in a feature must not rule out all others. */
const LEAST_VARIANCE = 0.004;

function spreadOf(answers: readonly Answer[]): Spread {
  const width = answers[0]!.features.length;
  const mean = Array.from(
    { length: width },
    (_, k) => answers.reduce((sum, { features }) => sum + features[k]!, 0) / answers.length,
  );
  const variance = mean.map(
    (middle, k) =>
      LEAST_VARIANCE + answers.reduce((sum, { features }) => sum + (features[k]! - middle) ** 2, 0) / answers.length,
  );
  return { mean, variance };
}

function likelihood({ features }: Answer, { mean, variance }: Spread): number {
  return features.reduce((sum, value, k) => sum - (value - mean[k]!) ** 2 / variance[k]! - Math.log(variance[k]!), 0);
}

/**
 * Levels by normal distributions of the features (naive Bayes, as Clough and Stevenson use), learnt on four tasks and
 * judged on the fifth: cross-validated task by task.
 */
export function cloughFigures(answers: readonly Answer[]): { readonly accuracy: number; readonly reuseF1: number } {
  let [right, hit, called, wanted] = [0, 0, 0, 0];
  for (const task of new Set(answers.map((one) => one.task))) {
    const others = answers.filter((one) => one.task !== task);
    const spreads = LEVELS.map((level) => spreadOf(others.filter((one) => one.level === level)));
    for (const answer of answers.filter((one) => one.task === task)) {
      const scores = spreads.map((spread) => likelihood(answer, spread));
      const level = LEVELS[scores.indexOf(Math.max(...scores))]!;
      if (level === answer.level) right++;
      if (level !== 'non') called++;
      if (answer.level !== 'non') wanted++;
      if (level !== 'non' && answer.level !== 'non') hit++;
    }
  }
  return { accuracy: right / answers.length, reuseF1: (2 * hit) / (called + wanted) };
}
