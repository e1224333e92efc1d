import { performance } from 'node:perf_hooks';
import { count } from '../../src/publish/index.ts';
import { shippedModels } from '../../src/weights/index.ts';
import { faultOfSeed } from './fuzz.ts';
import { optionsOf } from './options.ts';
import { watched } from './watch.ts';

/** Faults after which the fuzz stops: the first tell enough. */
const ENOUGH = 10;

/**
 * Fuzz of the whole way, from bytes to report: `npm run bench hold -- --seconds 600`. One pile a seed, from seed 1 on, so that every
 * run begins alike; prints each seed at fault and why, and gives 1 if there was one. `--seed N` tries one again.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const { seconds, seed, from } = optionsOf(argv);
  const models = await shippedModels();
  const watch = watched();
  const faults: string[] = [];
  const end = performance.now() + seconds * 1000;
  const last = seed ?? Number.MAX_SAFE_INTEGER;
  let next = seed ?? from;
  while (next <= last && faults.length < ENOUGH && (seed !== null || performance.now() < end)) {
    watch.begin(next);
    const fault = faultOfSeed(next, models);
    if (fault !== null) faults.push(`seed ${next}: ${fault}`);
    next += 1;
  }
  await watch.end();
  console.log(`${count(next - (seed ?? from), 'pile')} from seed ${seed ?? from}`);
  for (const fault of faults) console.log(fault);
  console.log(faults.length === 0 ? 'no fault' : 'reproduce with: npm run bench hold -- --seed N');
  return faults.length === 0 ? 0 : 1;
}
