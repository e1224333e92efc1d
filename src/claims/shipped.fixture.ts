import { readFileSync } from 'node:fs';
import type { AnnotatedArticle, Findings, Stemma } from '../model.ts';
import { findClaims as find, readClaimModels } from './index.ts';

const bytesOf = (name: string): Uint8Array => readFileSync(new URL(`../../models/${name}`, import.meta.url));

/** The models of claims that come with the project. */
export const shippedClaimModels = readClaimModels(
  new Map([
    ['claims-words', bytesOf('claims-words.bin')],
    ['claims-pairs', bytesOf('claims-pairs.json')],
  ]),
);

/** `findClaims` with the models that come with the project, for tests of what a reader gets. */
export function findClaims(articles: readonly AnnotatedArticle[], stemma: Stemma): Findings {
  return find(articles, stemma, shippedClaimModels);
}
