import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VariorumError } from '../../src/model.ts';
import { type Affair, editionOf, sample, sharedAffairs } from './affairs.ts';
import { type Baseline, type Change, compare, emptyBaseline, repin } from './baseline.ts';
import type { ErrorExample, Figures } from './figures.ts';
import { readGold } from './gold.ts';
import { type BenchOptions, optionsOf } from './options.ts';
import { scoreRival } from './rivals.ts';
import { scoreAffair } from './score.ts';
import { type Column, changesText, errorsText, tableOf } from './table.ts';

export type Pin = 'sample' | 'shared';

/** One affair scored and compared with its pinned figures. */
export interface Result extends Column {
  readonly pin: Pin;
  readonly errors: readonly ErrorExample[];
  readonly changes: readonly Change[];
}

function baselinePath(pin: Pin): string {
  return fileURLToPath(new URL(`./baseline.${pin}.json`, import.meta.url));
}

export function readBaseline(pin: Pin): Baseline {
  const path = baselinePath(pin);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Baseline) : emptyBaseline;
}

/** Makes the edition of an affair, scores it, and compares it with its baseline. */
export async function runAffair(affair: Affair, pin: Pin): Promise<Result> {
  const gold = readGold(affair.gold);
  const edition = await editionOf(affair);
  const { figures, errors } = scoreAffair(edition, gold);
  const changes = compare(readBaseline(pin), affair.name, figures);
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
  const changes = results.flatMap((result) => result.changes);
  console.log(`\n${changesText(changes)}`);
  if (!options.update) return changes.some(({ verdict }) => verdict === 'drop') ? 1 : 0;
  for (const pin of ['sample', 'shared'] as const) update(pin, results, options.allowDrop);
  return 0;
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

function update(pin: Pin, results: readonly Result[], reason: string | null): void {
  const mine = results.filter((result) => result.pin === pin);
  if (mine.length === 0) return;
  const now: Record<string, Figures> = Object.fromEntries(mine.map(({ affair, figures }) => [affair, figures]));
  const path = baselinePath(pin);
  writeFileSync(path, `${JSON.stringify(repin(readBaseline(pin), now, reason), null, 2)}\n`);
  console.log(`pinned: bench/affairs/baseline.${pin}.json`);
}
