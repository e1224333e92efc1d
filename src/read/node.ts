/** Reading from the disk: files, folders and globs. The only stage with I/O. */
import { readFile, realpath, stat } from 'node:fs/promises';
import type { Page, ReadFailure } from '../model.ts';
import { locate } from './files/locate.ts';
import { reasonOf } from './files/reason.ts';
import { type ReadOptions, readFiles, type SourceFile } from './read-files.ts';

/** How paths are read; everything has its default. */
export interface ReadPagesOptions extends Omit<ReadOptions, 'reasonOf'> {
  /** Files that are passed over without a word: what the run itself writes. */
  readonly leaveOut?: readonly string[];
  /** Follow links that lead out of the folders that were given. Default: they are told and not followed. */
  readonly followLinks?: boolean;
}

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
  { leaveOut = [], followLinks = false, ...options }: ReadPagesOptions = {},
): AsyncGenerator<Page | ReadFailure, void, undefined> {
  const own = new Set(await Promise.all(leaveOut.map((path) => realpath(path).catch(() => path))));
  const files: (SourceFile | ReadFailure)[] = [];
  for (const located of await locate(paths, { leaveOut: own, followLinks })) {
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
