import { writeFileSync } from 'node:fs';
import { type BoostedTrees, logOdds } from '../../src/claims/same-claim/boosted-trees.ts';
import { FEATURES } from '../../src/claims/same-claim/likeness.ts';
import { averagePrecision } from './average-precision.ts';
import { readLessons } from './learn.ts';
import { pairModelFile } from './model-file.ts';

/**
 * `npx tsx training/claims/train.ts [--without AFFAIR]`: trains the pair model on what readers judged of pairs of passages
 * (`verdicts.tsv`), and writes `models/claims-pairs.json`; prints for each affair the average precision of a model that never saw it.
 */
async function main(argv: readonly string[]): Promise<void> {
  const without = argv.includes('--without') ? argv[argv.indexOf('--without') + 1] : undefined;
  const { affairs, pairsWithout } = await readLessons();
  const all: { score: number; label: 0 | 1; weight: number }[] = [];
  for (const one of affairs) {
    if (one.examples.length === 0) continue;
    const model = pairsWithout(new Set([one.affair.name]));
    const judged = one.examples.filter(({ weight }) => weight === 1);
    const scored = judged.map(({ row, label, weight }) => ({ score: logOdds(model, row), label, weight }));
    const plain = judged.map(({ row, label, weight }) => ({ score: row[2]!, label, weight }));
    all.push(...scored);
    const same = judged.filter(({ label }) => label === 1).length;
    console.log(
      `${one.affair.name}: ${judged.length} pairs, ${same} the same, ${one.lost} read no more; average precision held out ${averagePrecision(scored).toFixed(3)}, by shared weight alone ${averagePrecision(plain).toFixed(3)}`,
    );
  }
  console.log(`all: ${averagePrecision(all).toFixed(3)}`);
  const model = pairsWithout(new Set(without === undefined ? [] : [without]));
  writeFileSync(new URL('../../models/claims-pairs.json', import.meta.url), pairModelFile(model));
  for (const [feature, weight] of weightsOf(model))
    console.log(`${(weight / 1000).toFixed(2).padStart(6)}  ${FEATURES[feature]}`);
}

/** How far each feature can move the log-odds, largest first. */
function weightsOf({ trees }: BoostedTrees): [number, number][] {
  const moves = new Map<number, number>();
  for (const { feature, value } of trees) {
    if (feature[0]! >= 0) moves.set(feature[0]!, (moves.get(feature[0]!) ?? 0) + Math.abs(value[1]! - value[2]!));
  }
  return [...moves].sort((a, b) => b[1] - a[1]);
}

await main(process.argv.slice(2));
