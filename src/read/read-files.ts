import {
  byParts,
  inMemory,
  isSkippedName,
  limitsWith,
  type ReadLimits,
  tooLarge,
  type Unpack,
  withoutCompanions,
} from '../formats/index.ts';
import { byCodeUnit, type Page, type ReadFailure } from '../model.ts';
import { fileName } from './file-name.ts';
import { pagesOfSource } from './read-source.ts';

/** A file that somebody gives: on a disk, dropped on a page, in memory. */
export interface SourceFile {
  /** Its name with the folders above it that were given, with forward slashes: `clippings/storm.html`. */
  readonly source: string;
  /** Bytes; asked before the bytes are, so that a file of any size costs nothing. */
  readonly size: number;
  /** The bytes. What it throws becomes the file's reason. */
  bytes(): Uint8Array | Promise<Uint8Array>;
  /** The bytes from `start` on, `end` exclusive. With it archives of any length are read; without, those within the limit. */
  part?(start: number, end: number): Promise<Uint8Array>;
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
  /** Unpacks Brotli, which the core alone cannot: null over the limit, undefined for what is not sound. */
  readonly brotli?: Unpack;
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
 *   part: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
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
    for await (const item of 'reason' in file ? [file] : pagesOf(file, limits, options)) {
      options.onProgress?.(++done, item.source);
      yield item;
    }
  }
}

async function* pagesOf(
  file: SourceFile,
  limits: ReadLimits,
  { reasonOf = () => 'could not be read', brotli }: ReadOptions,
): AsyncGenerator<Page | ReadFailure> {
  const { source, size } = file;
  const given = { limits, brotli: brotli ?? null, reasonOf };
  if (file.part !== undefined) {
    const part = file.part.bind(file);
    return yield* pagesOfSource(source, byParts(size, part), given);
  }
  if (fileName(source).foreign === null && size > limits.fileBytes)
    return yield { source, reason: tooLarge(size, limits) };
  let bytes: Uint8Array;
  try {
    bytes = fileName(source).foreign === null ? await file.bytes() : new Uint8Array(0);
  } catch (error) {
    return yield { source, reason: reasonOf(error) };
  }
  yield* pagesOfSource(source, inMemory(bytes), given);
}

/** True where a part of a source is a hidden file or folder, or the folder of installed packages. */
function isSkipped(source: string): boolean {
  return source.split('/').some(isSkippedName);
}
