/** Reading from the disk: files, folders and globs. The only stage with I/O. */
import { readFile, stat } from 'node:fs/promises';
import type { Page, ReadFailure } from '../model.ts';
import { locate } from './files/locate.ts';
import { reasonOf } from './files/reason.ts';
import { type ReadOptions, readFiles, type SourceFile } from './read-files.ts';

/**
 * Reads every page that the paths stand for: files, folders (with all below them, without hidden files and
 * `node_modules`), and globs. Files come sorted by source, by code unit, records in the order of their file; the order
 * of the paths does not matter. A file that is given twice is read once.
 *
 * @example
 * for await (const item of readPages(['clippings/', 'wire.jsonl'])) {
 *   if (isReadFailure(item)) console.error(`${item.source}: ${item.reason}`);
 *   else pages.push(item);
 * }
 */
export async function* readPages(
  paths: readonly string[],
  options: Omit<ReadOptions, 'reasonOf'> = {},
): AsyncGenerator<Page | ReadFailure, void, undefined> {
  const files: (SourceFile | ReadFailure)[] = [];
  for (const located of await locate(paths)) {
    files.push('reason' in located ? located : await onDisk(located));
  }
  yield* readFiles(files, { ...options, reasonOf: (error) => reasonOf(error) });
}

/** A file on the disk; hidden ones were left out where folders were walked, so each that is here was asked for. */
async function onDisk({ source, path }: { source: string; path: string }): Promise<SourceFile | ReadFailure> {
  try {
    const { size } = await stat(path);
    return { source, size, bytes: () => readFile(path), named: true };
  } catch (error) {
    return { source, reason: reasonOf(error) };
  }
}
