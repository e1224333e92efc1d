import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkEdition, makeEdition, summarize } from '../../edition/index.ts';
import { type Edition, VariorumError } from '../../model.ts';
import { renderReport } from '../../publish/index.ts';
import { shippedModels } from '../../weights/index.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import type { Invocation } from '../terminal/invocation.ts';
import { mustHavePages, mustHavePaths, readPile } from '../terminal/pile.ts';
import { summaryText } from '../terminal/print-summary.ts';
import { type Progress, progressOn } from '../terminal/progress.ts';
import { registerWith } from '../terminal/register.ts';

/** `variorum edit`: reads, makes the edition, checks every anchor, writes it, sums it up. */
export async function edit({ values, paths, streams }: Invocation): Promise<number> {
  mustHavePaths(paths, 'edit');
  const folder = typeof values.out === 'string' ? values.out : 'edition';
  if (folder === '') throw new VariorumError('usage', '--out needs the name of a folder.');
  const quiet = values.quiet === true;
  const progress = progressOn(streams, quiet);
  const pile = await readPile(paths, progress);
  const edition = makeEdition(pile.pages, pile.failures, {
    register: await registerWith(values.outlets),
    models: await shippedModels(),
    onProgress: (stage, done, total) => progress.update(stage, done, total),
  });
  checkEdition(edition);
  const report = await write(folder, edition, progress);
  progress.end();
  if (values.json) streams.out.write(`${JSON.stringify(summarize(edition), null, 2)}\n`);
  else if (!quiet) {
    streams.out.write(summaryText(summarize(edition), edition.notSeen.failed));
    streams.out.write(`\nReport: ${report}\n`);
  }
  mustHavePages(pile, paths);
  return EXIT.ok;
}

/** Writes both files and returns the report's path. Throws `output`. */
async function write(folder: string, edition: Edition, progress: Progress): Promise<string> {
  progress.update('write', 0, null);
  const report = join(folder, 'index.html');
  const html = renderReport(edition);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'edition.json'), `${JSON.stringify(edition, null, 1)}\n`);
    await writeFile(report, html);
  } catch (cause) {
    throw new VariorumError('output', `Could not write to ${folder}: ${(cause as Error).message}`, { cause });
  }
  return report;
}
