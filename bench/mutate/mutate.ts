import { fileURLToPath } from 'node:url';
import { VariorumError } from '../../src/model.ts';
import { broken } from './breaking.ts';
import { constantsOf, type NamedConstant } from './constants.ts';
import { copyOf } from './copy.ts';
import { type Drawn, draw } from './draw.ts';
import { notice } from './notice.ts';
import { optionsOf } from './options.ts';
import { lineOf, type Outcome, shareNoticed, sharesText } from './table.ts';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** Breaks constants one at a time in a copy of the tree and tells which tests notice; 1 if fewer than asked are noticed. */
async function main(argv: readonly string[]): Promise<number> {
  const options = optionsOf(argv);
  const wanted = (one: NamedConstant) =>
    (options.room === null || one.room === options.room) &&
    (options.only === null || `${one.file.slice('src/'.length)} ${one.name}`.includes(options.only));
  const constants = constantsOf(root).filter(wanted);
  if (constants.length === 0) throw new VariorumError('usage', 'No constant is meant. Look with --list.');
  if (options.list) {
    for (const { file, name, value } of constants) console.log(`${file.slice('src/'.length)}  ${name}  ${value}`);
    console.log(`${constants.length} constants`);
    return 0;
  }
  const drawn = draw(constants, options.most, options.seed).flatMap((one): Drawn[] =>
    options.both ? (['down', 'up'] as const).map((direction) => ({ ...one, direction })) : [one],
  );
  const outcomes = await breakAll(drawn, !options.testsOnly);
  console.log(`\n${sharesText(outcomes)}`);
  return options.least !== null && shareNoticed(outcomes) < options.least ? 1 : 0;
}

async function breakAll(drawn: readonly Drawn[], withGates: boolean): Promise<Outcome[]> {
  const copy = copyOf(root);
  process.once('SIGINT', () => {
    copy.remove();
    process.exit(130);
  });
  const outcomes: Outcome[] = [];
  try {
    for (const one of drawn) {
      const value = broken(one.constant.value, one.direction);
      const noticed = await copy.with(one.constant, value, () => notice(copy.root, one.constant, withGates));
      outcomes.push({ ...one, value, notice: noticed });
      console.log(`${String(outcomes.length).padStart(3)}/${drawn.length}  ${lineOf(outcomes.at(-1)!)}`);
    }
  } finally {
    copy.remove();
  }
  return outcomes;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof VariorumError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
