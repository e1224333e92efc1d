import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Affair, sample, sharedAffairs, sharedFolders } from '../../bench/affairs/affairs.ts';
import { readGold } from '../../bench/affairs/gold.ts';
import { type AnnotationModels, readAnnotationModels } from '../../src/annotate/index.ts';
import type { BoostedTrees } from '../../src/claims/boosted-trees.ts';
import { type Meanings, readMeanings } from '../../src/claims/index.ts';
import { collate } from '../../src/collate/index.ts';
import { annotatePile } from '../../src/edition/make.ts';
import type { AnnotatedArticle, OutletRegister, Page, Stemma } from '../../src/model.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { readPages } from '../../src/read/index.ts';
import { shippedModels } from '../../src/weights/index.ts';
import { boost, type Example, priorOf } from './boost.ts';
import { type EcbText, readEcbPlus } from './ecbplus.ts';
import { eventPairs } from './event-pairs.ts';
import { pairsOf } from './pairs.ts';

/** Stumps: one feature a tree, so that what each feature adds can be read. */
const OPTIONS = { trees: 120, depth: 1, rate: 0.15, leaf: 5, ridge: 5 } as const;
/** What a pair of ECB+ counts beside one of an affair: its label says that events are the same, not statements. */
const EVENTS = 0.1;

/** An affair read up to its stemma, with its labelled pairs. */
export interface ReadAffair {
  readonly affair: Affair;
  readonly articles: readonly AnnotatedArticle[];
  readonly stemma: Stemma;
  readonly examples: readonly Example[];
}

/** What the pair model is learnt from. */
export interface Lessons {
  readonly affairs: readonly ReadAffair[];
  readonly meanings: Meanings;
  /** The model that these affairs give, with ECB+ where it is there. */
  from(affairs: readonly ReadAffair[]): BoostedTrees;
}

/** Reads the affairs that have claims in their gold, and ECB+. Minutes. */
export async function readLessons(): Promise<Lessons> {
  const files = await shippedModels();
  const models = readAnnotationModels(files);
  const meanings = readMeanings(files.get('claims-words')!);
  const register = defaultRegister();
  const affairs: ReadAffair[] = [];
  for (const affair of [sample, ...sharedAffairs(sharedFolders)]) {
    const gold = readGold(affair.gold);
    if (gold.claims === null) continue;
    const pages: Page[] = [];
    for await (const page of readPages([affair.pages])) if (!('reason' in page)) pages.push(page);
    const articles = annotatePile(pages, { register, models: files });
    const stemma = collate(articles, register);
    affairs.push({ affair, articles, stemma, examples: pairsOf(articles, stemma, gold, meanings) });
  }
  const events = eventExamples(register, models, meanings);
  return {
    affairs,
    meanings,
    from: (chosen) => {
      const own = chosen.flatMap(({ examples }) => examples);
      const prior = priorOf(own);
      return boost([...own.map((example) => ({ ...example, prior })), ...events], OPTIONS, prior);
    },
  };
}

/** Pairs of ECB+, topic by topic; none where the corpus is absent. */
function eventExamples(register: OutletRegister, models: AnnotationModels, meanings: Meanings): Example[] {
  const corpora = fileURLToPath(new URL('../../../shared/corpora', import.meta.url));
  if (!existsSync(corpora)) {
    console.log('skipped: ECB+ is not there');
    return [];
  }
  const byTopic = new Map<string, EcbText[]>();
  for (const text of readEcbPlus(corpora)) byTopic.set(text.topic, [...(byTopic.get(text.topic) ?? []), text]);
  const examples = [...byTopic.values()].flatMap((texts) => eventPairs(texts, register, models, meanings));
  const prior = priorOf(examples);
  console.log(`ECB+: ${examples.length} pairs, ${examples.filter(({ label }) => label === 1).length} the same`);
  return examples.map((example) => ({ ...example, weight: EVENTS * example.weight, prior }));
}
