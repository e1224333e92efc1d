import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedConstant } from './constants.ts';

/** What noticed a broken number. */
export interface Notice {
  readonly by: 'test' | 'gate';
  /** The test's file and title, or why the run broke off. */
  readonly test: string;
}

/** The gates beside a room's own tests: benches on our own sample and on what is generated, the sample's report, the command line. */
const GATES: Readonly<Record<string, readonly string[]>> = {
  read: ['test/bad-input'],
  clean: ['bench/clean'],
  annotate: ['bench/annotate', 'bench/facts'],
  collate: ['bench/collate'],
  claims: ['bench/claims'],
  ask: ['test/cli.test'],
  edition: ['test/edition.test', 'test/cli.test'],
  publish: ['test/sample', 'test/cli.test'],
  cli: ['test/cli.test', 'src/edition'],
};
const EVERY_ROOM = ['bench/affairs/gate.test'];
/** A run that takes longer than this many milliseconds has noticed: the number makes the program hang. */
const PATIENCE = 180_000;

/**
 * Runs the tests of a constant's room in a tree, those beside its file first, and, if none fails and they are wanted, the
 * room's gates; null where nothing notices.
 */
export async function notice(root: string, { room, file }: NamedConstant, withGates: boolean): Promise<Notice | null> {
  const beside = file.slice(0, file.lastIndexOf('/') + 1);
  const own =
    (beside === `src/${room}/` ? null : await firstFailure(root, [beside])) ??
    (await firstFailure(root, [`src/${room}/`, `src/${room}.`]));
  if (own !== null) return { by: 'test', test: own };
  if (!withGates) return null;
  const gates = await firstFailure(root, [...(GATES[room] ?? []), ...EVERY_ROOM]);
  return gates === null ? null : { by: 'gate', test: gates };
}

/** One process of vitest over the files whose paths hold one of the filters, up to the first failure. */
async function firstFailure(root: string, filters: readonly string[]): Promise<string | null> {
  const report = join(root, 'vitest-report.json');
  const args = ['run', ...filters, '--bail=1', '--pool=threads', '--no-isolate', '--maxWorkers=1', '--passWithNoTests'];
  const code = await exitCode(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), ...args, '--reporter=json', `--outputFile=${report}`],
    root,
  );
  if (code === 0) return null;
  return code === null ? 'no end in sight' : failureIn(root, readFileSync(report, 'utf8'));
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

function failureIn(root: string, json: string): string {
  for (const { name, status, assertionResults } of (JSON.parse(json) as Report).testResults) {
    const file = name.slice(root.length + 1);
    const failed = assertionResults.find((one) => one.status === 'failed');
    if (failed) return `${file}: ${failed.fullName}`;
    if (status === 'failed') return `${file}: does not load`;
  }
  return 'the run failed';
}

/** The exit code of a program, null where patience ran out. */
function exitCode(program: string, args: readonly string[], cwd: string): Promise<number | null> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, stdio: 'ignore' });
    let late = false;
    const patience = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, PATIENCE);
    child.once('error', fail);
    child.once('exit', (code) => {
      clearTimeout(patience);
      done(late ? null : (code ?? 1));
    });
  });
}
