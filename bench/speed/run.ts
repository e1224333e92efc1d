import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { growthOf } from './growth.ts';
import { type BenchOptions, optionsOf } from './options.ts';
import { asLines, type PileName, pileOf } from './piles.ts';
import { type CpuProfile, profileText } from './profile.ts';
import { type Run, timedRun } from './timed-run.ts';

const built = fileURLToPath(new URL('../../dist/node/index.js', import.meta.url));

/**
 * The bench of speed: the built product over real and invented piles, each run in a process of its own. It pins nothing, for
 * times depend on the machine; CPU time is the measure, of all threads together. Prints nothing of any page.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const options = optionsOf(argv);
  if (options.write !== null) {
    mkdirSync(options.write, { recursive: true });
    for (const [name, size, lines] of pilesOf(options))
      writeFileSync(join(options.write, `${name}-${size}.jsonl`), lines);
    return 0;
  }
  if (!existsSync(built)) {
    console.log('skipped: the program is not built; run npm run build');
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'variorum-speed-'));
  try {
    const profiles: CpuProfile[] = [];
    for (const name of options.piles) {
      const runs: Run[] = [];
      for (const [, size, lines] of pilesOf({ ...options, piles: [name] })) {
        const pile = join(folder, `${name}-${size}.jsonl`);
        writeFileSync(pile, lines);
        const timed = timedRun(pile, join(folder, `${name}-${size}`), options.jobs, options.profile);
        runs.push(timed.run);
        if (timed.profile !== null) profiles.push(timed.profile);
        console.log(runText(name, timed.run));
      }
      const growth = growthOf(runs.map(({ articles, cpu }) => ({ size: articles, time: cpu })));
      if (growth !== null)
        console.log(
          `${name}: CPU grows by ${growth.exponent.toFixed(2)}, at its steepest ${growth.steepest.toFixed(2)}`,
        );
    }
    const last = profiles.at(-1);
    if (last !== undefined) console.log(profileText(last));
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pilesOf({ piles, sizes }: Pick<BenchOptions, 'piles' | 'sizes'>): [PileName, number, string][] {
  return piles.flatMap((name) =>
    sizes.flatMap((size): [PileName, number, string][] => {
      const records = pileOf(name, size);
      if (records.length > 0) return [[name, records.length, asLines(records)]];
      console.log(`skipped: the pile ${name} is not there`);
      return [];
    }),
  );
}

function runText(name: string, run: Run): string {
  const figure = (value: number, digits = 1) => value.toFixed(digits);
  const stages = run.stages.map((stage) => `${stage.name} ${figure(stage.cpu)}/${figure(stage.wall)}`).join(' · ');
  return [
    `${name} ${run.articles}: CPU ${figure(run.cpu)} s, wall ${figure(run.wall)} s, ${figure(run.memory, 2)} GB; edition ${figure(run.edition)} MB, report ${figure(run.report)} MB, ${run.claims} claims, ${run.links} links`,
    `  CPU/wall: ${stages}`,
  ].join('\n');
}
