import { type Page, type ReadFailure, VariorumError } from '../../model.ts';
import { isOwnReport } from '../../publish/index.ts';
import { isReadFailure } from '../../read/index.ts';
import { type ReadPagesOptions, readPages } from '../../read/node.ts';

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

/** Throws `input` if nothing could be read; `more` is a further sentence for its message. */
export function mustHavePages({ pages, failures }: Pile, paths: readonly string[], more?: string): void {
  if (pages.length > 0) return;
  const why = failures.length > 0 ? ` ${failures[0]!.source}: ${failures[0]!.reason}` : '';
  const said = `No article could be read from ${paths.join(' ')}.${why}`;
  throw new VariorumError('input', more === undefined ? said : `${said} ${more}`);
}
