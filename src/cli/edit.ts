import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkEdition, makeEdition, summarize } from '../edition/index.ts';
import { type Edition, type Page, type ReadFailure, VariorumError } from '../model.ts';
import { defaultRegister } from '../outlets/index.ts';
import { renderReport } from '../publish/index.ts';
import { isOwnReport } from '../publish/own-report.ts';
import { isReadFailure, readPages } from '../read/index.ts';
import { EXIT } from './exit-codes.ts';
import type { Invocation } from './main.ts';
import { summaryText } from './print-summary.ts';
import { type Progress, progressOn } from './progress.ts';

/** `variorum edit`: reads, makes the edition, checks every anchor, writes it, sums it up. */
export async function edit({ values, paths, streams }: Invocation): Promise<number> {
  if (paths.length === 0) {
    throw new VariorumError('usage', 'Give at least one file, folder or glob. See variorum edit --help.');
  }
  const folder = typeof values.out === 'string' ? values.out : 'edition';
  if (folder === '') throw new VariorumError('usage', '--out needs the name of a folder.');
  const quiet = values.quiet === true;
  const progress = progressOn(streams, quiet);
  const { pages, failures } = await readAll(paths, progress);
  const edition = makeEdition(pages, failures, {
    register: defaultRegister(),
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
  if (edition.articles.length === 0) {
    const why = failures.length > 0 ? ` ${failures[0]!.source}: ${failures[0]!.reason}` : '';
    throw new VariorumError('input', `No article could be read from ${paths.join(' ')}.${why}`);
  }
  return EXIT.ok;
}

async function readAll(
  paths: readonly string[],
  progress: Progress,
): Promise<{ readonly pages: Page[]; readonly failures: ReadFailure[] }> {
  const pages: Page[] = [];
  const failures: ReadFailure[] = [];
  for await (const item of readPages(paths, { onProgress: (done) => progress.update('read', done, null) })) {
    if (isReadFailure(item)) failures.push(item);
    else if (isOwnReport(item.content)) {
      failures.push({ source: item.source, reason: 'a report made by Variorum; not read as a page' });
    } else pages.push(item);
  }
  return { pages, failures };
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
