import { existsSync, readFileSync } from 'node:fs';
import { articleOf } from '../../corpora/articles.ts';
import { type GoldText, readPolnear } from '../../corpora/polnear/polnear.ts';
import { ruleDrafts } from '../../src/annotate/attributions/find-attributions.ts';
import { type DocumentWords, documentWords } from '../../src/annotate/attributions/model/document-words.ts';
import { wordFeatures } from '../../src/annotate/attributions/model/word-features.ts';
import { type AnnotationModels, readAnnotationModels } from '../../src/annotate/paragraphs/models.ts';
import { readParagraphs } from '../../src/annotate/read-paragraphs.ts';
import type { FeatureRows } from '../../src/base/sequence/index.ts';
import type { OutletRegister } from '../../src/model.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { wordGold } from './gold.ts';

/** An annotated text as the models learn from it. */
export interface Example {
  readonly gold: GoldText;
  readonly words: DocumentWords;
  /** Features and right labels of the first reading. */
  readonly features: FeatureRows;
  readonly labels: Uint8Array;
}

/** The texts of a part of PolNeAR, read as an edition reads them: by our own tagger, names, quotations and rules. */
export function readExamples(data: string, part: string, modelFiles: readonly string[]): Example[] {
  const register = defaultRegister();
  const files = modelFiles
    .map((name) => [name, new URL(`../../models/${name}.bin`, import.meta.url)] as const)
    .filter(([, path]) => existsSync(path))
    .map(([name, path]): [string, Uint8Array] => [name, readFileSync(path)]);
  const models = readAnnotationModels(new Map(files));
  return readPolnear(data, part).map((gold) => exampleOf(gold, register, models));
}

/** One text as the models learn from it. */
export function exampleOf(gold: GoldText, register: OutletRegister, models?: AnnotationModels): Example {
  const article = articleOf(gold.name, gold.text, register);
  const { paragraphs } = readParagraphs(article, register, models);
  const words = documentWords(paragraphs, ruleDrafts(paragraphs));
  return { gold, words, features: wordFeatures(words), labels: wordGold(words, gold.attributions) };
}
