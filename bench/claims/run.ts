import { sample, sharedAffairs } from '../../corpora/affairs/affairs.ts';
import { readGold } from '../../corpora/affairs/gold.ts';
import { bind } from '../../corpora/affairs/places.ts';
import { makeEdition } from '../../src/edition/index.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { shippedModels } from '../../src/weights/index.ts';
import { claimFigures } from '../affairs/claims/claims.ts';
import { intervalFigures } from '../affairs/claims/origin-intervals.ts';
import { editionOf } from '../affairs/editions.ts';
import type { Family } from '../affairs/figures/catalogue.ts';
import { optionsOf } from '../affairs/options.ts';
import { sentenceClaims } from '../affairs/rivals.ts';
import { generatedPages } from './generated.ts';
import { tfIdfClaims } from './rivals.ts';

const GENERATED = 600;
/** Seconds a generated affair may take. */
const SLOWEST = 120;

/**
 * The bench of claims: the figures of the affairs bench on claims beside two rivals in the same run, sentences in identical
 * words and clusters by TF-IDF, and how long an edition of 600 generated articles takes. The figures are pinned by the bench
 * of affairs; here 1 says that the edition was too slow.
 *
 * Options are those of the affairs bench (`--affair`, `--sample-only`, `--data`, `--gold`).
 */
export async function run(argv: readonly string[]): Promise<number> {
  const options = optionsOf(argv);
  const shared = options.sampleOnly ? [] : sharedAffairs(options.shared);
  if (shared.length === 0) console.log('skipped: the shared affairs');
  for (const affair of [sample, ...shared]) {
    if (options.affairs.length > 0 && !options.affairs.includes(affair.name)) continue;
    const gold = readGold(affair.gold);
    if (gold.claims === null) continue;
    const edition = await editionOf(affair);
    const bound = bind(edition, gold);
    console.log(`\n${affair.name.padEnd(24)}  ours    exact   tf-idf`);
    const columns = [
      claimFigures(bound),
      claimFigures(bound, sentenceClaims(edition.articles)),
      claimFigures(bound, tfIdfClaims(edition)),
    ];
    print(columns);
    print([intervalFigures(bound)]);
  }
  if (options.affairs.length > 0) return 0;
  const started = performance.now();
  const models = await shippedModels();
  makeEdition(generatedPages(GENERATED), [], { register: defaultRegister(), models });
  const seconds = (performance.now() - started) / 1000;
  console.log(`\n${GENERATED} generated articles: ${seconds.toFixed(1)} s`);
  return seconds > SLOWEST ? 1 : 0;
}

function print(columns: readonly Family[]): void {
  for (const name of Object.keys(columns[0]!.figures) as (keyof Family['figures'])[]) {
    const cells = columns.map(({ figures }) => figures[name]);
    console.log(name.padEnd(24) + cells.map((value) => (value?.toFixed(3) ?? '·').padStart(8)).join(''));
  }
}
