import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('program.ts', import.meta.url));

/** A case that is served by a program of its own. */
export interface ServedCase {
  readonly address: string;
  /** Ends the program as a failing machine would, at this very moment. */
  kill(): Promise<void>;
}

/** Serves a casebook by `variorum serve`, on a port that is free. */
export function serveCasebook(file: string, by: string): Promise<ServedCase> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, 'serve', file, '--by', by, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
      const address = /http:\/\/\S+\//.exec(out)?.[0];
      if (address !== undefined) resolve({ address, kill: () => killed(child) });
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`variorum serve ended (${code}): ${out}`)));
  });
}

function killed(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('close', () => resolve());
    child.kill('SIGKILL');
  });
}
