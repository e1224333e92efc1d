import type { Page, ReadFailure } from '../model.ts';
import { isOwnReport } from '../publish/index.ts';
import { isReadFailure } from '../read/index.ts';
import { type ReadPagesOptions, readPages } from '../read/node.ts';

/** Everything that was given, read or not. */
export interface Pile {
  readonly pages: readonly Page[];
  readonly failures: readonly ReadFailure[];
}

/** Reads all pages that the paths stand for; a report that Variorum itself made is not a page. */
export async function readPile(paths: readonly string[], options: ReadPagesOptions = {}): Promise<Pile> {
  const pages: Page[] = [];
  const failures: ReadFailure[] = [];
  for await (const item of readPages(paths, options)) {
    if (isReadFailure(item)) failures.push(item);
    else if (isOwnReport(item)) {
      failures.push({ source: item.source, reason: 'a report made by Variorum; not read as a page' });
    } else pages.push(item);
  }
  return { pages, failures };
}
