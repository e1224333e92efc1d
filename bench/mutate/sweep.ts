import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedFolders } from '../../corpora/affairs/affairs.ts';
import { VariorumError } from '../../src/model.ts';
import { constantsOf } from './constants.ts';
import { copyOf } from './copy.ts';
import { findConstant } from './find-constant.ts';
import { sweepOptionsOf, valuesAround } from './sweep-options.ts';
import { type SweepRow, sweepText } from './sweep-table.ts';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** Prints figures of the bench of affairs over a range of one constant, in a copy of the tree; the tree is not touched. */
export async function sweep(argv: readonly string[]): Promise<number> {
  const options = sweepOptionsOf(argv);
  const constant = findConstant(constantsOf(root), options.name);
  const wanted = options.values ?? valuesAround(constant.value);
  const values = [...new Set([...wanted, constant.value])].sort((a, b) => a - b);
  const folders = [options.data ?? sharedFolders.data, options.gold ?? sharedFolders.gold] as const;
  console.log(`${constant.file}: ${constant.name}, shipped ${constant.value}; on ${options.affairs.join(', ')}`);
  const copy = copyOf(root);
  try {
    const rows: SweepRow[] = [];
    for (const value of values) {
      const found = await copy.with(constant, value, () => figuresIn(copy.root, [...folders, ...options.affairs]));
      rows.push({ value, figures: meansOf(found, options.figures) });
      console.log(`${rows.length}/${values.length}  ${value}`);
    }
    console.log(`\n${sweepText(rows, options.figures, constant.value)}`);
  } finally {
    copy.remove();
  }
  return 0;
}

type FiguresByAffair = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** The mean of each figure over the affairs that have it. */
function meansOf(found: FiguresByAffair, figures: readonly string[]): SweepRow['figures'] {
  const affairs = Object.values(found);
  if (affairs.length === 0) throw new VariorumError('usage', 'None of the affairs is there. Say --data and --gold.');
  return Object.fromEntries(
    figures.map((name) => {
      if (affairs.every((of) => !Object.hasOwn(of, name))) {
        throw new VariorumError('usage', `No figure is called “${name}”. See docs/method/bench.md.`);
      }
      const known = affairs.flatMap((of) => of[name] ?? []);
      return [name, known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length];
    }),
  );
}

/** Runs the bench of affairs in a tree; its last line is the figures. */
function figuresIn(tree: string, args: readonly string[]): Promise<FiguresByAffair> {
  return new Promise((done, fail) => {
    const program = join(tree, 'node_modules/tsx/dist/cli.mjs');
    const child = spawn(process.execPath, [program, join(tree, 'bench/mutate/affair-figures.ts'), ...args], {
      cwd: tree,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString('utf8');
    });
    child.once('error', fail);
    child.once('close', (code) => {
      const last = out.trimEnd().split('\n').at(-1) ?? '';
      if (code === 0) done(JSON.parse(last) as FiguresByAffair);
      else fail(new VariorumError('input', 'With this value the bench does not run. See what it printed above.'));
    });
  });
}
