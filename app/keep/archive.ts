import { zipSync } from 'fflate';
import { type LoggedRuling, writeRulings } from '../../src/rulings/index.ts';
import type { GivenFile, Made } from '../work/messages.ts';

/** Every file of an archive bears this day, so that the same case gives the same bytes. */
const DAY = '1980-01-01T00:00:00';

/**
 * A case as a ZIP: its pages under `pages/` by the names they were given under, what was ruled in the page, the edition and its report. Dropped on the page again
 * it gives the same pages; the report in it is known as one and not read.
 */
export async function archiveOf(files: readonly GivenFile[], made: Made, log: readonly LoggedRuling[]): Promise<Blob> {
  const held: Record<string, Uint8Array> = Object.create(null);
  for (const { source, file } of files) held[`pages/${source}`] = await bytesOf(file);
  if (log.length > 0) held['pages/rulings.jsonl'] = new TextEncoder().encode(writeRulings(log));
  held['edition.json'] = await bytesOf(made.edition);
  held['index.html'] = await bytesOf(made.report);
  return new Blob([zipSync(held, { mtime: DAY }) as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}
