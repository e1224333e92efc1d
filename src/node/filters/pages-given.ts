import { type Page, type ReadFailure, VariorumError } from '../../model.ts';
import { isOwnReport } from '../../publish/index.ts';
import { isReadFailure } from '../../read/index.ts';
import { readFileAs } from '../../read/node.ts';
import type { Pile } from '../making/read-pile.ts';

/** A file or a record as the filter `read` is given it: under the name it is to be known by, and where or what it is. */
export interface GivenPage {
  /** As pages' `source` begins, with forward slashes: `wire/07.warc.gz`. */
  readonly source: string;
  /** Where a file lies that this machine can open. */
  readonly path?: string;
  /** The bytes of a file. */
  readonly base64?: string;
  /** A record with its fields, as a line of JSON Lines has them: a row of a table, or the JSON of one. */
  readonly record?: object | string;
}

/** The pages of what was given; a report that Variorum itself made is not a page. Throws `input` where nothing was given. */
export async function pagesGiven({ source, path, base64, record }: GivenPage): Promise<Pile> {
  if (typeof source !== 'string' || source === '') throw new VariorumError('input', 'it has no "source"');
  const pages: Page[] = [];
  const failures: ReadFailure[] = [];
  for await (const item of readFileAs(source, given(path, base64, record))) {
    if (isReadFailure(item)) failures.push(item);
    else if (isOwnReport(item))
      failures.push({ source: item.source, reason: 'a report made by Variorum; not read as a page' });
    else pages.push(item);
  }
  return { pages, failures };
}

function given(path: unknown, base64: unknown, record: unknown): { path: string } | { bytes: Uint8Array } {
  if (typeof path === 'string') return { path };
  if (typeof base64 === 'string') return { bytes: Buffer.from(base64, 'base64') };
  if (typeof record === 'string') return { bytes: Buffer.from(record) };
  if (typeof record === 'object' && record !== null) return { bytes: Buffer.from(JSON.stringify(record)) };
  throw new VariorumError('input', 'it has no "path", "base64" or "record"');
}
