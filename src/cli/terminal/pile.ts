import { type Page, type ReadFailure, VariorumError } from '../../model.ts';
import { isOwnReport } from '../../publish/index.ts';
import { isReadFailure, readPages } from '../../read/index.ts';
import type { Progress } from './progress.ts';

/** Everything that was given, read or not. */
export interface Pile {
  readonly pages: readonly Page[];
  readonly failures: readonly ReadFailure[];
}

/** Reads all pages; a report that Variorum itself made is not a page. */
export async function readPile(paths: readonly string[], progress: Progress): Promise<Pile> {
  const pages: Page[] = [];
  const failures: ReadFailure[] = [];
  for await (const item of readPages(paths, { onProgress: (done) => progress.update('read', done, null) })) {
    if (isReadFailure(item)) failures.push(item);
    else if (isOwnReport(item.content)) {
      failures.push({ source: item.source, reason: 'a report made by Variorum; not read as a page' });
    } else pages.push(item);
  }
  return { pages, failures };
}

/** Throws `input` if nothing could be read. */
export function mustHavePages({ pages, failures }: Pile, paths: readonly string[]): void {
  if (pages.length > 0) return;
  const why = failures.length > 0 ? ` ${failures[0]!.source}: ${failures[0]!.reason}` : '';
  throw new VariorumError('input', `No article could be read from ${paths.join(' ')}.${why}`);
}

/** Throws `usage` unless at least one path was given. */
export function mustHavePaths(paths: readonly string[], command: string): void {
  if (paths.length > 0) return;
  throw new VariorumError('usage', `Give at least one file, folder or glob. See variorum ${command} --help.`);
}
