import { type Affair, sample, sharedAffairs } from '../../corpora/affairs/affairs.ts';
import { readGold } from '../../corpora/affairs/gold.ts';
import { type Edition, VariorumError } from '../../src/model.ts';
import { shippedModels } from '../../src/weights/index.ts';
import { type Change, compare, toldAsPinned } from '../pinned/baseline.ts';
import { type Digests, digestOf, modelDigests } from '../pinned/digests.ts';
import type { Figures } from '../pinned/figures.ts';
import { type Pin, pinFigures, readBaseline } from '../pinned/files.ts';
import { editionOf } from './editions.ts';
import { type ErrorExample, kindOf } from './figures/catalogue.ts';
import { meansOf, summaryOf } from './figures/summary.ts';
import { type Column, errorsText, tableOf } from './figures/table.ts';
import { type BenchOptions, optionsOf } from './options.ts';
import { scoreRival } from './rivals.ts';
import { scoreAffair } from './score.ts';

/** One affair scored and compared with its pinned figures. */
export interface Result extends Column {
  readonly pin: Pin;
  readonly errors: readonly ErrorExample[];
  readonly changes: readonly Change[];
}

/** What the figures of affairs stand on: their pages, their gold, and the models that come with the project. */
export async function digestsOf(affairs: readonly Affair[]): Promise<Digests> {
  const data = affairs.map(
    ({ name, pages, gold }) => [name, { pages: digestOf(pages), gold: digestOf(gold) }] as const,
  );
  return { data: Object.fromEntries(data), models: modelDigests(await shippedModels()) };
}

/** Makes the edition of an affair, or takes one made already, scores it, and compares it with its baseline. */
export async function runAffair(affair: Affair, pin: Pin, made?: Edition): Promise<Result> {
  const gold = readGold(affair.gold);
  const edition = made ?? (await editionOf(affair));
  const { figures, errors } = scoreAffair(edition, gold);
  const changes = compare(readBaseline('affairs', pin), affair.name, figures, kindOf);
  return { affair: affair.name, pin, figures, rival: scoreRival(edition, gold), errors, changes };
}

/** The bench of affairs: prints the figures, what moved, and errors if asked; 1 if a figure dropped. */
export async function run(argv: readonly string[]): Promise<number> {
  const options = optionsOf(argv);
  const results: Result[] = [];
  const affairs = chosen(options);
  for (const [affair, pin] of affairs) results.push(await runAffair(affair, pin));
  console.log(tableOf(results));
  if (options.errors > 0) {
    for (const { affair, errors } of results) console.log(`\n${errorsText(affair, errors, options.errors)}`);
  }
  const means = options.affairs.length > 0 ? {} : meansOfShared(results);
  let worst = 0;
  for (const pin of ['sample', 'shared'] as const) {
    const digests = await digestsOf(affairs.filter(([, of]) => of === pin).map(([affair]) => affair));
    const now = results.filter((result) => result.pin === pin).map(({ affair, figures }) => [affair, figures]);
    const all: Readonly<Record<string, Figures>> = { ...Object.fromEntries(now), ...(pin === 'shared' ? means : {}) };
    if (options.update) pinFigures('affairs', pin, all, options.allowDrop, kindOf, digests);
    else if (!toldAsPinned(readBaseline('affairs', pin), all, kindOf, digests)) worst = 1;
  }
  return worst;
}

/** The means over the shared affairs, printed; none where they did not run. */
function meansOfShared(results: readonly Result[]): Readonly<Record<string, Figures>> {
  const shared = results.filter(({ pin }) => pin === 'shared');
  if (shared.length === 0) return {};
  console.log(`\n${summaryOf(shared)}`);
  return meansOf(shared);
}

function chosen(options: BenchOptions): [Affair, Pin][] {
  const shared = options.sampleOnly ? [] : sharedAffairs(options.shared);
  if (shared.length === 0) {
    console.log(`skipped: the shared affairs (${options.sampleOnly ? '--sample-only' : 'none found'})`);
  }
  const all: [Affair, Pin][] = [[sample, 'sample'], ...shared.map((affair): [Affair, Pin] => [affair, 'shared'])];
  const unknown = options.affairs.find((wanted) => !all.some(([{ name }]) => name === wanted));
  if (unknown === undefined)
    return all.filter(([{ name }]) => !options.affairs.length || options.affairs.includes(name));
  throw new VariorumError('usage', `No affair "${unknown}". There are: ${all.map(([{ name }]) => name).join(', ')}.`);
}
