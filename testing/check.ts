/**
 * `npm run check`: lint, types, and the tests of what you changed, in less than half a minute. What changed is told by git: against
 * HEAD, or, where all is committed, against the commit before it; `npm run check -- main` compares with a branch.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where a changed file's tests stand: its room of `src`, or its folder at the top. */
export function testsOf(changed: readonly string[]): string[] {
  const folders = changed.map((file) => {
    const [top, room, part] = file.split('/');
    if (top !== 'src') return top === 'web' || top === 'training' || top === 'corpora' ? top! : '';
    // The largest rooms are tested by part.
    return part !== undefined && !part.includes('.') && LARGE.has(room!) ? `src/${room}/${part}` : `src/${room}`;
  });
  return [...new Set(['src/rooms.test.ts', ...folders.filter((folder) => folder !== '' && existsSync(folder))])].sort();
}

/** Rooms whose tests take longer than a few seconds. */
const LARGE: ReadonlySet<string> = new Set(['annotate', 'claims', 'collate', 'clean', 'publish']);

const git = (...args: readonly string[]) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);

function changedSince(base: string | undefined): string[] {
  const unborn = git('ls-files', '--others', '--exclude-standard');
  if (base !== undefined) return [...git('diff', '--name-only', base), ...unborn];
  const now = [...git('diff', '--name-only', 'HEAD'), ...unborn];
  return now.length > 0 ? now : git('diff', '--name-only', 'HEAD~1');
}

function step(name: string, command: string, args: readonly string[]): boolean {
  const start = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return status === 0;
}

function main([base]: readonly string[]): number {
  const tests = testsOf(changedSince(base));
  const good = [
    step('lint', 'npx', ['biome', 'check', '.']),
    step('types', 'npm', ['run', '--silent', 'types']),
    step(`tests of ${tests.join(', ')}`, 'npx', ['vitest', 'run', '--reporter=dot', '--passWithNoTests', ...tests]),
  ];
  return good.every(Boolean) ? 0 : 1;
}

if (process.argv[1]?.endsWith('check.ts')) process.exitCode = main(process.argv.slice(2));
