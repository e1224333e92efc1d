import { type Affair, sample, sharedAffairs, sharedFolders } from '../../corpora/affairs/affairs.ts';
import type { BoostedTrees } from '../../src/claims/same-claim/boosted-trees.ts';
import { type Meanings, readMeanings } from '../../src/claims/same-claim/meanings.ts';
import { collate } from '../../src/collate/index.ts';
import { annotatePile } from '../../src/edition/make.ts';
import type { AnnotatedArticle, Page, Stemma } from '../../src/model.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { readPages } from '../../src/read/node.ts';
import { shippedModels } from '../../src/weights/index.ts';
import { boost, type Example } from './boost.ts';
import { judgedPairs } from './judged-pairs.ts';
import { readVerdicts } from './verdicts.ts';

/** Stumps: one feature a tree, so that what each feature adds can be read. */
const OPTIONS = { trees: 150, depth: 1, rate: 0.12, placed: 5, ridge: 5 } as const;

/** An affair read up to its stemma, with the pairs of it that a reader judged. */
export interface ReadAffair {
  readonly affair: Affair;
  readonly articles: readonly AnnotatedArticle[];
  readonly stemma: Stemma;
  readonly examples: readonly Example[];
  /** Judged pairs of which a passage is read no more. */
  readonly lost: number;
}

/** What the pair model is learnt from. */
export interface Lessons {
  readonly affairs: readonly ReadAffair[];
  readonly meanings: Meanings;
  /** The model that these affairs give. */
  from(affairs: readonly ReadAffair[]): BoostedTrees;
}

/** Reads the affairs of which a reader judged pairs. About a minute. */
export async function readLessons(): Promise<Lessons> {
  const files = await shippedModels();
  const meanings = readMeanings(files.get('claims-words')!);
  const register = defaultRegister();
  const verdicts = readVerdicts();
  const affairs: ReadAffair[] = [];
  for (const affair of [sample, ...sharedAffairs(sharedFolders)]) {
    const pages: Page[] = [];
    for await (const page of readPages([affair.pages])) if (!('reason' in page)) pages.push(page);
    const articles = annotatePile(pages, { register, models: files });
    const stemma = collate(articles, register);
    const own = verdicts.filter((verdict) => verdict.affair === affair.name);
    affairs.push({ affair, articles, stemma, ...judgedPairs(articles, stemma, own, meanings) });
  }
  return {
    affairs,
    meanings,
    from: (chosen) =>
      boost(
        chosen.flatMap(({ examples }) => examples),
        OPTIONS,
      ),
  };
}
