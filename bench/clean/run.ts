import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultRegister } from '../../src/outlets/index.ts';
import { type Baseline, type Change, compare, emptyBaseline, repin } from './baseline.ts';
import { variorum } from './extract.ts';
import { type Figures, figuresOf, pagesPerSecond, type Row, rowsOf } from './figures.ts';
import { fuzz } from './fuzz.ts';
import { type GoldPage, pageOf, readGold, sampleGold } from './gold.ts';
import { type BenchOptions, optionsOf } from './options.ts';
import { overJsdom, overLinkedom } from './rivals.ts';
import { errorsText, tableOf } from './table.ts';

export type Pin = 'sample' | 'shared';

/** Pages on which speed is measured: every nth of all. */
const TIMED = 60;

const pathOf = (pin: Pin): string => fileURLToPath(new URL(`./baseline.${pin}.json`, import.meta.url));

export function readBaseline(pin: Pin): Baseline {
  const path = pathOf(pin);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Baseline) : emptyBaseline;
}

/** The figures of our own sample, with what changed. */
export function runSample(): { readonly rows: Row[]; readonly figures: Figures; readonly changes: readonly Change[] } {
  const register = defaultRegister();
  const rows = rowsOf(sampleGold(), (page) => variorum(page, register));
  const figures = figuresOf(rows);
  return { rows, figures, changes: compare(readBaseline('sample'), 'port-calder', figures) };
}

/** The bench of cleaning: prints the figures beside a rival's, what moved, and errors if asked; 1 if a figure dropped. */
export async function run(argv: readonly string[]): Promise<number> {
  const options = optionsOf(argv);
  if (options.fuzz !== null) return fuzz(options.fuzz, options.seed);
  const sample = runSample();
  console.log(tableOf('port-calder', sample.rows.length, [{ name: 'variorum', figures: sample.figures }]));
  const changes: Change[] = [...sample.changes];
  const pages = options.sampleOnly ? [] : readGold(options.data);
  let shared: Figures | null = null;
  if (pages.length === 0) {
    console.log(`skipped: trafilatura's pages (${options.sampleOnly ? '--sample-only' : `none in ${options.data}`})`);
  } else {
    shared = await runShared(pages, options);
    changes.push(...compare(readBaseline('shared'), 'trafilatura', shared));
  }
  for (const { set, figure, from, to, verdict } of changes) {
    console.log(`${verdict.padEnd(5)} ${set}  ${figure}  ${from ?? '·'} → ${to ?? '·'}`);
  }
  if (changes.length === 0) console.log('All as pinned.');
  if (!options.update) return changes.some(({ verdict }) => verdict === 'drop') ? 1 : 0;
  pin('sample', 'port-calder', sample.figures, options.allowDrop);
  if (shared !== null) pin('shared', 'trafilatura', shared, options.allowDrop);
  return 0;
}

async function runShared(pages: readonly GoldPage[], options: BenchOptions): Promise<Figures> {
  const register = defaultRegister();
  const rows = rowsOf(pages, (page) => variorum(page, register));
  const own = figuresOf(rows);
  const columns = [{ name: 'variorum', figures: own }];
  let figures: Figures = own;
  if (options.rivals) {
    const rival = figuresOf(rowsOf(pages, overLinkedom));
    columns.push({ name: 'readability', figures: rival });
    figures = { ...figures, overReadability: (own.f ?? 0) - (rival.f ?? 0), ...(await speeds(pages, register)) };
  }
  console.log(tableOf('trafilatura', pages.length, columns));
  if (figures.speedup !== undefined) console.log(speedText(figures));
  const slowest = rows.reduce((worst, row) => (row.milliseconds > worst.milliseconds ? row : worst));
  console.log(`slowest page: ${Math.round(slowest.milliseconds)} ms`);
  if (options.errors > 0) console.log(errorsText(rows, options.errors));
  const { pagesPerSecond: _, rivalPagesPerSecond: __, ...pinned } = figures;
  return pinned;
}

async function speeds(pages: readonly GoldPage[], register: ReturnType<typeof defaultRegister>): Promise<Figures> {
  const jsdom = await overJsdom();
  if (jsdom === null) {
    console.log('skipped: speed (jsdom is not installed)');
    return {};
  }
  const step = Math.max(1, Math.floor(pages.length / TIMED));
  const timed = pages.filter((_, i) => i % step === 0).map(pageOf);
  const own = pagesPerSecond(timed, (page) => variorum(page, register));
  const rival = pagesPerSecond(timed, jsdom);
  return { pagesPerSecond: own, rivalPagesPerSecond: rival, speedup: own / rival };
}

const speedText = ({ pagesPerSecond: own, rivalPagesPerSecond: rival, speedup }: Figures): string =>
  `pages a second, one core: ${own?.toFixed(1)}; readability over jsdom ${rival?.toFixed(1)}: ${speedup?.toFixed(1)} times`;

function pin(name: Pin, set: string, figures: Figures, reason: string | null): void {
  const next = repin(readBaseline(name), set, figures, reason);
  writeFileSync(pathOf(name), `${JSON.stringify(next, null, 2)}\n`);
  console.log(`pinned: bench/clean/baseline.${name}.json`);
}
