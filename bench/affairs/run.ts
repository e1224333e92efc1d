import { type Affair, sample, sharedAffairs } from '../../corpora/affairs/affairs.ts';
import { readGold } from '../../corpora/affairs/gold.ts';
import { type Edition, VariorumError } from '../../src/model.ts';
import { type Change, changesText, compare } from '../pinned/baseline.ts';
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
  for (const [affair, pin] of chosen(options)) results.push(await runAffair(affair, pin));
  console.log(tableOf(results));
  if (options.errors > 0) {
    for (const { affair, errors } of results) console.log(`\n${errorsText(affair, errors, options.errors)}`);
  }
  const means = options.affairs.length > 0 ? {} : meansOfShared(results);
  const pinned = readBaseline('affairs', 'shared');
  const changes = [
    ...results.flatMap((result) => result.changes),
    ...Object.entries(means).flatMap(([mean, figures]) => compare(pinned, mean, figures, kindOf)),
  ];
  console.log(`\n${changesText(changes)}`);
  if (!options.update) return changes.some(({ verdict }) => verdict === 'drop') ? 1 : 0;
  for (const pin of ['sample', 'shared'] as const) {
    const now = results.filter((result) => result.pin === pin).map(({ affair, figures }) => [affair, figures]);
    const all = { ...Object.fromEntries(now), ...(pin === 'shared' ? means : {}) };
    pinFigures('affairs', pin, all, options.allowDrop, kindOf);
  }
  return 0;
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
