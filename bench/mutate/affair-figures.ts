import { sample, sharedAffairs } from '../../corpora/affairs/affairs.ts';
import { runAffair } from '../affairs/run.ts';

/** Prints the figures of the affairs named as one line of JSON: `{affair: {figure: value}}`. Run by the sweep in its copy. */
const [data, gold, ...names] = process.argv.slice(2) as [string, string, ...string[]];
const affairs = [sample, ...sharedAffairs({ data, gold })].filter(({ name }) => names.includes(name));
const figures: Record<string, unknown> = {};
for (const affair of affairs) {
  figures[affair.name] = (await runAffair(affair, affair === sample ? 'sample' : 'shared')).figures;
}
console.log(`\n${JSON.stringify(figures)}`);
