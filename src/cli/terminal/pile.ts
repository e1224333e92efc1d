import { VariorumError } from '../../model.ts';
import { type Pile, readPile as readAll } from '../../node/index.ts';
import type { Streams } from './command.ts';
import { printLines } from './print.ts';
import type { Progress } from './progress.ts';

export { mustHavePages, type Pile } from '../../node/index.ts';

/** Reads all pages, with progress. */
export function readPile(
  paths: readonly string[],
  progress: Progress,
  options: { readonly leaveOut?: readonly string[]; readonly followLinks?: boolean } = {},
): Promise<Pile> {
  return readAll(paths, { ...options, onProgress: (done) => progress.update('read', done, null) });
}

/** Says on stderr what was not read and why, a line each. */
export function printFailures({ failures }: Pick<Pile, 'failures'>, streams: Streams): void {
  printLines(
    streams.err,
    failures.map(({ source, reason }) => `variorum: not read: ${source}: ${reason}`),
  );
}

/** Throws `usage` unless at least one path was given. */
export function mustHavePaths(paths: readonly string[], command: string): void {
  if (paths.length > 0) return;
  throw new VariorumError('usage', `Give at least one file, folder or glob. See variorum ${command} --help.`);
}
