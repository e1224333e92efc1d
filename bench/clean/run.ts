import { defaultRegister } from '../../src/outlets/index.ts';
import { type Change, changesText, compare } from '../pinned/baseline.ts';
import { type Digests, digestOf, modelDigests, movedFrom, movedText } from '../pinned/digests.ts';
import type { Figures, KindOf } from '../pinned/figures.ts';
import { pinFigures, readBaseline } from '../pinned/files.ts';
import { variorum } from './extract.ts';
import { figuresOf, pagesPerSecond, type Row, rowsOf } from './figures.ts';
import { fuzz } from './fuzz.ts';
import { type GoldPage, pageOf, readGold, sampleFolder, sampleGold } from './gold.ts';
import { cleanModelFiles } from './models.ts';
import { type BenchOptions, optionsOf } from './options.ts';
import { overJsdom, overLinkedom } from './rivals.ts';
import { errorsText, tableOf } from './table.ts';
import { wholeFigures, wholePages, wholeRows, worstText } from './wcxb.ts';

const kindOf: KindOf = (figure) => (figure === 'speedup' ? 'speed' : figure.startsWith('empty') ? 'fault' : 'score');

/** Figures that stand beside a rival's: where no rival ran, they did not fall. */
const BESIDE_RIVALS = ['overReadability', 'speedup'];

/** Pages on which speed is measured: every nth of all. */
const TIMED = 60;

/** The figures of our own sample, with what changed. */
export function runSample(): { readonly rows: Row[]; readonly figures: Figures; readonly changes: readonly Change[] } {
  const register = defaultRegister();
  const rows = rowsOf(sampleGold(), (page) => variorum(page, register));
  const figures = figuresOf(rows);
  return { rows, figures, changes: compare(readBaseline('clean', 'sample'), 'port-calder', figures, kindOf) };
}

/** What the figures of some sets stand on. */
const digestsOf = (sets: readonly (readonly [set: string, folder: string])[]): Digests => ({
  data: Object.fromEntries(sets.map(([set, folder]) => [set, { 'pages and gold': digestOf(folder) }])),
  models: modelDigests(cleanModelFiles()),
});

/** The bench of cleaning: prints the figures beside a rival's, what moved, and errors if asked; 1 if a figure dropped. */
export async function run(argv: readonly string[]): Promise<number> {
  const options = optionsOf(argv);
  if (options.fuzz !== null) return fuzz(options.fuzz, options.seed);
  const sample = runSample();
  console.log(tableOf('port-calder', sample.rows.length, [{ name: 'variorum', figures: sample.figures }]));
  const changes: Change[] = [...sample.changes];
  const pages = options.sampleOnly ? [] : readGold(options.data);
  const shared = new Map<string, { readonly folder: string; readonly figures: Figures }>();
  if (pages.length === 0) {
    console.log(`skipped: trafilatura's pages (${options.sampleOnly ? '--sample-only' : `none in ${options.data}`})`);
  } else {
    shared.set('trafilatura', { folder: options.data, figures: await runShared(pages, options) });
  }
  const whole = options.sampleOnly ? null : runWhole(options);
  if (whole !== null) shared.set('wcxb', { folder: options.whole, figures: whole });
  for (const [set, { figures }] of shared) {
    const moved = compare(readBaseline('clean', 'shared'), set, figures, kindOf);
    changes.push(...moved.filter(({ figure, to }) => to !== null || !BESIDE_RIVALS.includes(figure)));
  }
  const own = digestsOf([['port-calder', sampleFolder]]);
  const theirs = digestsOf([...shared].map(([set, { folder }]) => [set, folder]));
  const moved = [
    movedFrom(readBaseline('clean', 'sample'), own),
    ...(shared.size === 0 ? [] : [movedFrom(readBaseline('clean', 'shared'), theirs)]),
  ];
  console.log(`${moved.map(movedText).join('')}${changesText(changes)}`);
  if (!options.update) {
    const fell = changes.some(({ verdict }) => verdict === 'drop') || moved.some(({ data }) => data.length > 0);
    return fell ? 1 : 0;
  }
  pinFigures('clean', 'sample', { 'port-calder': sample.figures }, options.allowDrop, kindOf, own);
  const figures = Object.fromEntries([...shared].map(([set, { figures: of }]) => [set, of]));
  pinFigures('clean', 'shared', figures, options.allowDrop, kindOf, theirs);
  return 0;
}

/** The figures of WCXB's article pages; null, with a line that says so, where they are absent. */
function runWhole({ whole, errors }: BenchOptions): Figures | null {
  const register = defaultRegister();
  const rows = wholeRows(wholePages(whole), (page) => variorum(page, register));
  if (rows.length === 0) {
    console.log(`skipped: WCXB's article pages (none in ${whole})`);
    return null;
  }
  const figures = wholeFigures(rows);
  console.log(tableOf('wcxb', rows.length, [{ name: 'variorum', figures }]));
  if (errors > 0) console.log(worstText(rows, errors));
  return figures;
}

async function runShared(pages: readonly GoldPage[], options: BenchOptions): Promise<Figures> {
  const register = defaultRegister();
  const rows = rowsOf(pages, (page) => variorum(page, register));
  const own = figuresOf(rows);
  const columns = [{ name: 'variorum', figures: own }];
  let figures: Figures = own;
  const extract = options.rivals ? await overLinkedom() : null;
  if (extract !== null) {
    const rival = figuresOf(rowsOf(pages, extract));
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
  if (jsdom === null) return {};
  const step = Math.max(1, Math.floor(pages.length / TIMED));
  const timed = pages.filter((_, i) => i % step === 0).map(pageOf);
  const own = pagesPerSecond(timed, (page) => variorum(page, register));
  const rival = pagesPerSecond(timed, jsdom);
  return { pagesPerSecond: own, rivalPagesPerSecond: rival, speedup: own / rival };
}

const speedText = ({ pagesPerSecond: own, rivalPagesPerSecond: rival, speedup }: Figures): string =>
  `pages a second, one core: ${own?.toFixed(1)}; readability over jsdom ${rival?.toFixed(1)}: ${speedup?.toFixed(1)} times`;
