import { limitsWith, type ReadLimits, tooLarge } from '../formats/index.ts';
import { byCodeUnit, type Page, type ReadFailure } from '../model.ts';
import { fileName } from './file-name.ts';
import { withoutCompanions } from './files/companions.ts';
import { isSkippedName } from './files/skipped.ts';
import { pagesFromBytes } from './pages.ts';

/** A file that somebody gives: on a disk, dropped on a page, in memory. */
export interface SourceFile {
  /** Its name with the folders above it that were given, with forward slashes: `clippings/storm.html`. */
  readonly source: string;
  /** Bytes; asked before the bytes are, so that a file of any size costs nothing. */
  readonly size: number;
  /** The bytes. What it throws becomes the file's reason. */
  bytes(): Uint8Array | Promise<Uint8Array>;
  /** A person named this very file: it is read though its name is hidden. */
  readonly named?: boolean;
}

/** How files are read; everything has its default. */
export interface ReadOptions {
  /** Called for each page and failure before it is handed out; `done` counts them from 1. */
  readonly onProgress?: (done: number, source: string) => void;
  readonly limits?: Partial<ReadLimits>;
  /** What an error of `bytes()` says to people. Default: that the file could not be read. */
  readonly reasonOf?: (error: unknown) => string;
}

/**
 * The pages of files, wherever they lie: the half of reading that needs no file system. Files come sorted by source, by
 * code unit, records in the order of their file; hidden files and installed packages are left out. What cannot be read
 * comes as a failure with its reason, never as an exception; failures that are given are handed on in their place.
 *
 * @example
 * const files = [...dropped].map((file) => ({
 *   source: file.webkitRelativePath || file.name,
 *   size: file.size,
 *   bytes: async () => new Uint8Array(await file.arrayBuffer()),
 * }));
 * for await (const item of readFiles(files)) if (!isReadFailure(item)) pages.push(item);
 */
export async function* readFiles(
  files: Iterable<SourceFile | ReadFailure>,
  options: ReadOptions = {},
): AsyncGenerator<Page | ReadFailure, void, undefined> {
  const limits = limitsWith(options.limits);
  let done = 0;
  for (const file of withoutCompanions([...files]).sort((a, b) => byCodeUnit(a.source, b.source))) {
    if (!('reason' in file) && !file.named && isSkipped(file.source)) continue;
    for (const item of 'reason' in file ? [file] : await pagesOf(file, limits, options)) {
      options.onProgress?.(++done, item.source);
      yield item;
    }
  }
}

async function pagesOf(
  { source, size, bytes }: SourceFile,
  limits: ReadLimits,
  { reasonOf = () => 'could not be read' }: ReadOptions,
): Promise<Iterable<Page | ReadFailure>> {
  const { foreign } = fileName(source);
  if (foreign !== null) return [{ source, reason: foreign }];
  if (size > limits.fileBytes) return [{ source, reason: tooLarge(size, limits) }];
  try {
    return pagesFromBytes(await bytes(), source, { limits });
  } catch (error) {
    return [{ source, reason: reasonOf(error) }];
  }
}

/** True where a part of a source is a hidden file or folder, or the folder of installed packages. */
function isSkipped(source: string): boolean {
  return source.split('/').some(isSkippedName);
}
