import { readFile } from 'node:fs/promises';
import type { Page, ReadFailure } from '../../model.ts';
import { isOwnReport } from '../../publish/index.ts';
import { isReadFailure } from '../../read/index.ts';
import { type ReadPagesOptions, readHeld, readPages } from '../../read/node.ts';
import type { Added, Casebook, EvidenceFile } from '../../store/sqlite/index.ts';

/** What came of adding paths to a case. */
export interface AddedPaths extends Added {
  /** What could not be read, with why. */
  readonly unread: readonly ReadFailure[];
}

/** Larger files are not copied into the case; their pages are. Bytes. */
const LARGEST_COPY = 256 * 1024 * 1024;

/**
 * Reads what paths stand for into a case: all pages and the bytes of their files, or, if anything goes wrong on the way, nothing.
 *
 * @param at the moment, ISO 8601
 */
export async function addPaths(
  casebook: Casebook,
  paths: readonly string[],
  at: string,
  options: ReadPagesOptions = {},
): Promise<AddedPaths> {
  const files: { source: string; path: string }[] = [];
  const leaveOut = [...(options.leaveOut ?? []), ...['', '-wal', '-shm'].map((end) => `${casebook.path}${end}`)];
  const onFile = (source: string, path: string, size: number) => {
    if (size <= LARGEST_COPY) files.push({ source, path });
  };
  const { pages, unread } = await told(readPages(paths, { ...options, leaveOut, onFile }));
  const sources = new Set(pages.map(({ source }) => source));
  const evidence: EvidenceFile[] = [];
  for (const { source, path } of files) {
    if (holdsPages(source, sources)) evidence.push({ source, bytes: await readFile(path) });
  }
  return { ...casebook.addPages(pages, evidence, unread, at), unread };
}

/**
 * Reads the files that wait in a case into it, and lets go of them. Killed on the way, it is begun anew: a page is not taken twice.
 *
 * @param at the moment, ISO 8601
 * @param onProgress told how many pages are read
 */
export async function takeGiven(
  casebook: Casebook,
  at: string,
  onProgress: (done: number) => void = () => {},
): Promise<AddedPaths> {
  const files = casebook.given();
  const held = files.map((file) => ({ ...file, bytes: () => casebook.givenBytes(file) }));
  const { pages, unread } = await told(readHeld(held, { onProgress }));
  const sources = new Set(pages.map(({ source }) => source));
  const evidence = files
    .filter(({ source, size }) => size <= LARGEST_COPY && holdsPages(source, sources))
    .map((file): EvidenceFile => ({ source: file.source, bytes: casebook.givenBytes(file) }));
  const added = casebook.addPages(pages, evidence, unread, at);
  casebook.taken(files);
  return { ...added, unread };
}

async function told(items: AsyncIterable<Page | ReadFailure>): Promise<{ pages: Page[]; unread: ReadFailure[] }> {
  const [pages, unread]: [Page[], ReadFailure[]] = [[], []];
  for await (const item of items) {
    if (isReadFailure(item)) unread.push(item);
    else if (isOwnReport(item))
      unread.push({ source: item.source, reason: 'a report made by Variorum; not read as a page' });
    else pages.push(item);
  }
  return { pages, unread };
}

/** True if a file, or an archive, holds one of the pages. */
function holdsPages(source: string, pages: ReadonlySet<string>): boolean {
  return pages.has(source) || [...pages].some((page) => page.startsWith(source));
}
