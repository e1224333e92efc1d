/** Reading from the disk: files, folders and globs. The only stage with I/O. */
import { open, readFile, realpath, stat } from 'node:fs/promises';
import { brotliDecompressSync } from 'node:zlib';
import type { Page, ReadFailure } from '../model.ts';
import { locate } from './files/locate.ts';
import { codeOf, reasonOf } from './files/reason.ts';
import { type ReadOptions, readFiles, type SourceFile } from './read-files.ts';

/** How paths are read; everything has its default. */
export interface ReadPagesOptions extends Omit<ReadOptions, 'reasonOf' | 'brotli'> {
  /** Files that are passed over without a word: what the run itself writes. */
  readonly leaveOut?: readonly string[];
  /** Follow links that lead out of the folders that were given. Default: they are told and not followed. */
  readonly followLinks?: boolean;
  /** Told of each file that is read, before it is: as its pages' `source` begins, and where it lies. */
  readonly onFile?: (source: string, path: string, size: number) => void;
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
  { leaveOut = [], followLinks = false, onFile, ...options }: ReadPagesOptions = {},
): AsyncGenerator<Page | ReadFailure, void, undefined> {
  const own = new Set(await Promise.all(leaveOut.map((path) => realpath(path).catch(() => path))));
  const files: (SourceFile | ReadFailure)[] = [];
  for (const located of await locate(paths, { leaveOut: own, followLinks })) {
    const file = 'reason' in located ? located : await onDisk(located);
    if (!('reason' in file) && 'path' in located) onFile?.(file.source, located.path, file.size);
    files.push(file);
  }
  yield* readFiles(files, { ...options, brotli, reasonOf: (error) => reasonOf(error) });
}

/** The pages of files that somebody holds, wherever they lie, with all that this machine unpacks. */
export function readHeld(
  files: Iterable<SourceFile | ReadFailure>,
  options: Omit<ReadOptions, 'brotli'> = {},
): AsyncGenerator<Page | ReadFailure, void, undefined> {
  return readFiles(files, { ...options, brotli });
}

/** Reads one file under the name it is to be known by, wherever it lies: on the disk by its path, or its bytes. */
export async function* readFileAs(
  source: string,
  from: { readonly path: string } | { readonly bytes: Uint8Array },
): AsyncGenerator<Page | ReadFailure, void, undefined> {
  const file =
    'path' in from
      ? await onDisk({ source, path: from.path })
      : { source, size: from.bytes.length, bytes: () => from.bytes, named: true };
  yield* readFiles([file], { brotli, reasonOf: (error) => reasonOf(error) });
}

/** A file on the disk; hidden ones were left out where folders were walked, so each that is here was asked for. */
async function onDisk({ source, path }: { source: string; path: string }): Promise<SourceFile | ReadFailure> {
  try {
    const { size } = await stat(path);
    return { source, size, bytes: () => readFile(path), part: (start, end) => partOf(path, start, end), named: true };
  } catch (error) {
    return { source, reason: reasonOf(error) };
  }
}

/** Bytes of a file from `start` on; fewer where it ends earlier. */
async function partOf(path: string, start: number, end: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(Math.max(0, end - start));
    let got = 0;
    while (got < bytes.length) {
      const { bytesRead } = await file.read(bytes, got, bytes.length - got, start + got);
      if (bytesRead === 0) break;
      got += bytesRead;
    }
    return bytes.subarray(0, got);
  } finally {
    await file.close();
  }
}

function brotli(packed: Uint8Array, limit: number): Uint8Array | null | undefined {
  try {
    return brotliDecompressSync(packed, { maxOutputLength: limit });
  } catch (error) {
    return codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? null : undefined;
  }
}
