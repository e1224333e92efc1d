import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sample, sharedAffairs, sharedFolders } from '../../bench/affairs/affairs.ts';
import { readGold } from '../../bench/affairs/gold.ts';
import { type AnnotationModels, annotate, readAnnotationModels } from '../../src/annotate/index.ts';
import { type BoostedTrees, logOdds } from '../../src/claims/boosted-trees.ts';
import { type Meanings, readMeanings } from '../../src/claims/index.ts';
import { FEATURES } from '../../src/claims/likeness.ts';
import { cleanPile } from '../../src/clean/index.ts';
import { collate } from '../../src/collate/index.ts';
import { inEditionOrder, uniqueKeys } from '../../src/edition/order.ts';
import type { OutletRegister, Page } from '../../src/model.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { readPages } from '../../src/read/index.ts';
import { shippedModels } from '../../src/weights/index.ts';
import { averagePrecision } from './average-precision.ts';
import { boost, type Example, priorOf } from './boost.ts';
import { type EcbText, readEcbPlus } from './ecbplus.ts';
import { eventPairs } from './event-pairs.ts';
import { pairsOf } from './pairs.ts';

/** Stumps: one feature a tree, so that what each feature adds can be read. */
const OPTIONS = { trees: 120, depth: 1, rate: 0.15, leaf: 5, ridge: 5 } as const;
/** What a pair of ECB+ counts beside one of an affair: its label says that events are the same, not statements. */
const EVENTS = 0.1;

/**
 * `npx tsx training/claims/train.ts [--without AFFAIR]`: trains the pair model on the affairs that have claims in their gold and
 * writes `src/claims/pair-model.ts`; prints for each affair the average precision of a model that never saw it.
 */
async function main(argv: readonly string[]): Promise<void> {
  const without = argv[argv.indexOf('--without') + 1];
  const affairs = [sample, ...sharedAffairs(sharedFolders)].filter(({ gold }) => readGold(gold).claims !== null);
  const examples = new Map<string, Example[]>();
  const files = await shippedModels();
  const models = readAnnotationModels(files);
  const meanings = readMeanings(files.get('claims-words')!);
  const register = defaultRegister();
  for (const affair of affairs) {
    const pages: Page[] = [];
    for await (const page of readPages([affair.pages])) if (!('reason' in page)) pages.push(page);
    const articles = inEditionOrder(cleanPile(uniqueKeys(pages), register)).map((article) => ({
      article,
      annotations: annotate(article, register, models),
    }));
    examples.set(affair.name, pairsOf(articles, collate(articles, register), readGold(affair.gold), meanings));
  }
  const events = eventExamples(register, models, meanings);
  const from = (names: readonly string[]): BoostedTrees => {
    const own = names.flatMap((name) => examples.get(name)!);
    const prior = priorOf(own);
    return boost([...own.map((example) => ({ ...example, prior })), ...events], OPTIONS, prior);
  };
  const names = [...examples.keys()];
  for (const name of names) {
    const rows = examples.get(name)!;
    const model = from(names.filter((other) => other !== name));
    const scored = rows.map(({ row, label, weight }) => ({ score: logOdds(model, row), label, weight }));
    const plain = rows.map(({ row, label, weight }) => ({ score: row[2]!, label, weight }));
    const same = rows.filter(({ label }) => label === 1).length;
    console.log(
      `${name}: ${rows.length} pairs, ${same} the same; average precision held out ${averagePrecision(scored).toFixed(3)}, by shared weight alone ${averagePrecision(plain).toFixed(3)}`,
    );
  }
  const model = from(argv.includes('--without') ? names.filter((name) => name !== without) : names);
  writeFileSync(fileURLToPath(new URL('../../src/claims/pair-model.ts', import.meta.url)), sourceOf(model));
  for (const [feature, weight] of weightsOf(model))
    console.log(`${(weight / 1000).toFixed(2).padStart(6)}  ${FEATURES[feature]}`);
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

/** How far each feature can move the log-odds, largest first. */
function weightsOf({ trees }: BoostedTrees): [number, number][] {
  const moves = new Map<number, number>();
  for (const { feature, value } of trees) {
    if (feature[0]! >= 0) moves.set(feature[0]!, (moves.get(feature[0]!) ?? 0) + Math.abs(value[1]! - value[2]!));
  }
  return [...moves].sort((a, b) => b[1] - a[1]);
}

function sourceOf({ base, trees }: BoostedTrees): string {
  const lines = trees.map(
    ({ feature, value, next }) =>
      `    { feature: [${feature.join(', ')}], value: [${value.join(', ')}], next: [${next.join(', ')}] },`,
  );
  return `import type { BoostedTrees } from './boosted-trees.ts';

/** The trained pair model, written by \`training/claims/train.ts\`; features by their place in \`FEATURES\`. See models/claims.md. */
export const PAIR_MODEL: BoostedTrees = {
  base: ${base},
  trees: [
${lines.join('\n')}
  ],
};
`;
}

await main(process.argv.slice(2));
