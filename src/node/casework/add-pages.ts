import { readFile } from 'node:fs/promises';
import type { Page, ReadFailure } from '../../model.ts';
import { isOwnReport } from '../../publish/index.ts';
import { isReadFailure } from '../../read/index.ts';
import { type ReadPagesOptions, readPages } from '../../read/node.ts';
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
  const pages: Page[] = [];
  const unread: ReadFailure[] = [];
  const files: { source: string; path: string }[] = [];
  const leaveOut = [...(options.leaveOut ?? []), ...['', '-wal', '-shm'].map((end) => `${casebook.path}${end}`)];
  const onFile = (source: string, path: string, size: number) => {
    if (size <= LARGEST_COPY) files.push({ source, path });
  };
  for await (const item of readPages(paths, { ...options, leaveOut, onFile })) {
    if (isReadFailure(item)) unread.push(item);
    else if (isOwnReport(item))
      unread.push({ source: item.source, reason: 'a report made by Variorum; not read as a page' });
    else pages.push(item);
  }
  const sources = new Set(pages.map(({ source }) => source));
  const evidence: EvidenceFile[] = [];
  for (const { source, path } of files) {
    const holds = sources.has(source) || [...sources].some((page) => page.startsWith(source));
    if (holds) evidence.push({ source, bytes: await readFile(path) });
  }
  return { ...casebook.addPages(pages, evidence, unread, at), unread };
}
