import { type Affair, sample, sharedAffairs, sharedFolders } from '../../corpora/affairs/affairs.ts';
import type { BoostedTrees } from '../../src/claims/same-claim/boosted-trees.ts';
import { type ClaimModels, readClaimModels } from '../../src/claims/same-claim/models.ts';
import { collate } from '../../src/collate/index.ts';
import { annotatePile } from '../../src/edition/index.ts';
import type { AnnotatedArticle, Stemma } from '../../src/model.ts';
import { readPile, shippedModels } from '../../src/node/index.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { type ReadPile, relationLessons } from '../relations/learn.ts';
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

/** What the models of claims are learnt from. */
export interface Lessons {
  readonly affairs: readonly ReadAffair[];
  /** The models that come with the project, whatever they were learnt from. */
  readonly shipped: ClaimModels;
  /** The pair model that all affairs give but those left out, by name. */
  pairsWithout(leftOut: ReadonlySet<string>): BoostedTrees;
  /** All models of claims, nothing in them learnt from the affairs left out. The meanings of words are learnt from no affair. */
  modelsWithout(leftOut: ReadonlySet<string>): ClaimModels;
}

/** The affairs of which a reader judged pairs: our sample, and shared ones. */
export function judgedAffairs(): Affair[] {
  const judged = new Set(readVerdicts().map(({ affair }) => affair));
  return [sample, ...sharedAffairs(sharedFolders)].filter(({ name }) => judged.has(name));
}

/** Reads affairs up to their stemmata, with what readers judged of them. About four seconds an affair. */
export async function readLessons(chosen: readonly Affair[] = judgedAffairs()): Promise<Lessons> {
  const models = await shippedModels();
  const shipped = readClaimModels(models);
  const register = defaultRegister();
  const verdicts = readVerdicts();
  const piles: ReadPile[] = [];
  for (const affair of chosen) {
    const { pages } = await readPile([affair.pages]);
    piles.push({ affair, articles: annotatePile(pages, { register, models }) });
  }
  // Each stemma by a judge of relations that did not learn from its affair, as it would be for a reader's own pages.
  const relations = relationLessons(piles, register);
  const affairs: ReadAffair[] = [];
  for (const { affair, articles } of piles) {
    const stemma = collate(articles, register, { relations: relations.judgeWithout(new Set([affair.name])) });
    const own = verdicts.filter((verdict) => verdict.affair === affair.name);
    affairs.push({ affair, articles, stemma, ...judgedPairs(articles, stemma, own, shipped.meanings) });
  }
  const pairsWithout = (leftOut: ReadonlySet<string>) =>
    boost(
      affairs.filter(({ affair }) => !leftOut.has(affair.name)).flatMap(({ examples }) => examples),
      OPTIONS,
    );
  return { affairs, shipped, pairsWithout, modelsWithout: (out) => ({ ...shipped, pairs: pairsWithout(out) }) };
}
