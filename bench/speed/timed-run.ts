import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VariorumError } from '../../src/model.ts';
import type { CpuProfile } from './profile.ts';

const program = fileURLToPath(new URL('./one-run.js', import.meta.url));

/** Time of one stage, in seconds: of all threads of the process, and by the clock. */
export interface StageTime {
  readonly name: string;
  readonly cpu: number;
  readonly wall: number;
}

/** What one run of the built product took: seconds, GiB of memory at its peak, files in MB. */
export interface Run {
  readonly articles: number;
  readonly claims: number;
  readonly links: number;
  readonly failed: number;
  readonly cpu: number;
  readonly wall: number;
  readonly memory: number;
  readonly edition: number;
  readonly report: number;
  readonly stages: readonly StageTime[];
}

/**
 * Makes the edition of a pile in a process of its own, from the start of the program to both files.
 *
 * @param pile a file of pages
 * @param folder where the files go
 * @param profile whether the process looks where its time goes; that costs a few hundredths
 * @throws `output` if the run failed
 */
export function timedRun(
  pile: string,
  folder: string,
  jobs: number | null,
  profile: boolean,
): { readonly run: Run; readonly profile: CpuProfile | null } {
  const profiles = join(folder, 'profile');
  if (profile) mkdirSync(profiles, { recursive: true });
  const watching = profile ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : [];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...watching, program, pile, folder, ...(jobs === null ? [] : [String(jobs)])],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new VariorumError('output', `The run over ${pile} failed: ${stderr.slice(0, 2000)}`);
  return { run: JSON.parse(stdout) as Run, profile: profile ? largest(profiles) : null };
}

/** The profile of the main thread: workers write their own, smaller ones. */
function largest(folder: string): CpuProfile {
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  return JSON.parse(files.reduce((a, b) => (b.length > a.length ? b : a))) as CpuProfile;
}
