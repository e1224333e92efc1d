import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { timeDocuments } from '../../corpora/times/tbaq.ts';
import { readClaimModels } from '../../src/claims/index.ts';
import { shippedModels } from '../../src/weights/index.ts';
import { toldAsPinned } from '../pinned/baseline.ts';
import { type Digests, digestOf, modelDigests } from '../pinned/digests.ts';
import { allScores } from '../pinned/figures.ts';
import { type Pin, pinFigures, readBaseline } from '../pinned/files.ts';
import { scoreEcb } from './ecb-score.ts';
import { optionsOf } from './options.ts';
import { scoreSpecs, specDates } from './recognizers.ts';
import { rivalFinders } from './rivals.ts';
import { sample } from './sample.ts';
import { scoreSample } from './sample-score.ts';
import { ours, scoreTimes, type TimeError } from './times-score.ts';

/** The figures of one set of gold, with what went wrong. */
export interface Scored {
  readonly pin: Pin;
  /** The name its figures are pinned under. */
  readonly set: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly errors: readonly TimeError[];
}

/** Our own sentences. */
export function sampleScored(): Scored {
  return { pin: 'sample', set: 'sample', ...scoreSample(sample) };
}

const tbaqIn = (data: string) => join(data, 'time/TBAQ-cleaned');
const specsIn = (data: string) => join(data, 'time/recognizers-specs/DateTime/English');
const ecbIn = (data: string) => join(data, 'ecbplus');

/** Our own sentences stand in the code. */
const OWN: Digests = { data: {}, models: {} };

/** What the figures on corpora stand on. */
async function digestsOf(data: string): Promise<Digests> {
  const corpora = [
    ['times', tbaqIn(data)],
    ['specifications', specsIn(data)],
    ['ecb', ecbIn(data)],
  ] as const;
  const there = corpora.filter(([, folder]) => existsSync(folder));
  return {
    data: { corpora: Object.fromEntries(there.map(([name, folder]) => [name, digestOf(folder)])) },
    models: modelDigests(await shippedModels()),
  };
}

/** The corpora of a folder, or null where they are absent. */
export async function sharedScored(data: string): Promise<Scored | null> {
  const [tbaq, specs] = [tbaqIn(data), specsIn(data)];
  if (!existsSync(tbaq) || !existsSync(specs)) return null;
  const times = scoreTimes(timeDocuments(tbaq));
  const dates = scoreSpecs(specDates(specs));
  const ecb = scoreEcb(ecbIn(data), readClaimModels(await shippedModels()));
  const { relaxedF1, relaxedP, relaxedR, strictF1, value } = times.figures;
  const figures = {
    timesRelaxedP: relaxedP,
    timesRelaxedR: relaxedR,
    timesRelaxedF1: relaxedF1,
    timesStrictF1: strictF1,
    timesValue: value,
    specDatesRight: dates.right,
    ...ecb?.figures,
  };
  return { pin: 'shared', set: 'corpora', figures, errors: [...times.errors, ...dates.errors, ...(ecb?.errors ?? [])] };
}

/** What other readers of dates reach on the corpora, beside ours in the same measures. */
export async function rivalText(data: string): Promise<string> {
  const documents = timeDocuments(tbaqIn(data));
  const specs = specDates(specsIn(data));
  return [['variorum', ours] as const, ...(await rivalFinders())]
    .map(([name, find]) => {
      const { relaxedF1, strictF1, value } = scoreTimes(documents, find).figures;
      const figures = [relaxedF1, strictF1, value, scoreSpecs(specs, find).right]
        .map((one) => one.toFixed(3))
        .join('  ');
      return `${name.padEnd(18)}${figures}`;
    })
    .join('\n');
}

/** The bench of facts: prints the figures, what moved, and errors if asked; 1 if a figure dropped. */
export async function run(argv: readonly string[]): Promise<number> {
  const options = optionsOf(argv);
  const shared = options.sampleOnly ? null : await sharedScored(options.data);
  if (shared === null) console.log(`skipped: the corpora (${options.sampleOnly ? '--sample-only' : 'none found'})`);
  if (options.rivals && shared !== null) {
    console.log(`relaxed F1, strict F1, value, specifications right\n${await rivalText(options.data)}`);
  }
  let worst = 0;
  for (const { pin, set, figures, errors } of shared === null ? [sampleScored()] : [sampleScored(), shared]) {
    console.log(`— ${pin}`);
    for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(30)}${value.toFixed(3)}`);
    if (options.errors > 0) console.log(errorsText(errors, options.errors));
    const digests = pin === 'sample' ? OWN : await digestsOf(options.data);
    if (options.update) pinFigures('facts', pin, { [set]: figures }, options.allowDrop, allScores, digests);
    else if (!toldAsPinned(readBaseline('facts', pin), { [set]: figures }, allScores, digests)) worst = 1;
  }
  return worst;
}

/** Up to `n` examples of each kind of error, taken from all over the list. */
function errorsText(errors: readonly TimeError[], n: number): string {
  return [...new Set(errors.map(({ kind }) => kind))]
    .map((kind) => {
      const rows = errors.filter((error) => error.kind === kind);
      const step = Math.max(1, rows.length / n);
      const some = rows.length <= n ? rows : Array.from({ length: n }, (_, i) => rows[Math.floor(i * step)]!);
      return [`## ${kind} (${rows.length})`, ...some.map(({ text }) => `   ${text}`)].join('\n');
    })
    .join('\n');
}
