/**
 * Bytes → pages: files, folders and globs; text, HTML, JSON Lines and JSON, also packed with gzip. The only stage
 * with I/O. Nothing is thrown for what cannot be read: it comes as a failure that says why.
 */
import { readFile, stat } from 'node:fs/promises';
import type { Page, ReadFailure } from '../model.ts';
import { limitsWith, type ReadLimits, tooLarge } from './files/limits.ts';
import { locate } from './files/locate.ts';
import { reasonOf } from './files/reason.ts';
import { fileName } from './kinds.ts';
import { pagesFromBytes } from './pages.ts';

export { defaultLimits, type ReadLimits } from './files/limits.ts';
export { isReadFailure } from './page.ts';
export { pagesFromBytes } from './pages.ts';

export interface ReadOptions {
  /** Called for each page and failure before it is handed out; `done` counts them from 1. */
  readonly onProgress?: (done: number, source: string) => void;
  readonly limits?: Partial<ReadLimits>;
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
  options: ReadOptions = {},
): AsyncGenerator<Page | ReadFailure, void, undefined> {
  const limits = limitsWith(options.limits);
  let done = 0;
  for (const located of await locate(paths)) {
    const items = 'reason' in located ? [located] : await pagesOfFile(located.path, located.source, limits);
    for (const item of items) {
      options.onProgress?.(++done, item.source);
      yield item;
    }
  }
}

async function pagesOfFile(path: string, source: string, limits: ReadLimits): Promise<Iterable<Page | ReadFailure>> {
  const { foreign } = fileName(source);
  if (foreign !== null) return [{ source, reason: foreign }];
  try {
    const { size } = await stat(path);
    if (size > limits.fileBytes) return [{ source, reason: tooLarge(size, limits) }];
    return pagesFromBytes(await readFile(path), source, { limits });
  } catch (error) {
    return [{ source, reason: reasonOf(error) }];
  }
}
