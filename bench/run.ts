import { existsSync, readdirSync } from 'node:fs';
import { VariorumError } from '../src/model.ts';

const here = new URL('./', import.meta.url);

const doorOf = (name: string) => new URL(`${name}/run.ts`, here);

/** Every folder beside this file with a `run.ts` is a bench: it exports `run(argv)`, which gives an exit code. */
function benches(): string[] {
  return readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(doorOf(entry.name)))
    .map(({ name }) => name)
    .sort();
}

/** Runs the bench named first, or all of them; options go to whichever runs. `sweep` runs one over a range of a constant. */
async function main([first, ...rest]: readonly string[]): Promise<number> {
  if (first === 'sweep') return (await import('./mutate/sweep.ts')).sweep(rest);
  const named = first !== undefined && !first.startsWith('-');
  if (named && !benches().includes(first)) {
    throw new VariorumError('usage', `No bench "${first}". There are: ${benches().join(', ')}.`);
  }
  const options = named ? rest : first === undefined ? [] : [first, ...rest];
  let worst = 0;
  for (const name of named ? [first] : benches()) {
    console.log(`# ${name}`);
    const { run } = (await import(doorOf(name).href)) as { run: (argv: readonly string[]) => Promise<number> };
    worst = Math.max(worst, await run(options));
  }
  return worst;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof VariorumError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
