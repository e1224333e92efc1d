import { readFile } from 'node:fs/promises';
import { isFault, summarize } from '../../edition/index.ts';
import { type Edition, VariorumError } from '../../model.ts';
import { addPaths, editCase, filesOfEdition, lockFolder, writeEdition } from '../../node/index.ts';
import { parseOutletFile } from '../../outlets/index.ts';
import { count, renderReport } from '../../publish/index.ts';
import { parseRulings } from '../../rulings/index.ts';
import { type Casebook, newCasebook, openCasebook } from '../../store/sqlite/index.ts';
import { rulingLines } from '../lines/rulings.ts';
import { summaryLines } from '../lines/summary.ts';
import type { Invocation } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import { jobsOf } from '../terminal/jobs.ts';
import { printFailures } from '../terminal/pile.ts';
import { printJson, printLines } from '../terminal/print.ts';
import { progressOn } from '../terminal/progress.ts';
import { latestOf } from './latest.ts';
import { review } from './review.ts';
import { ruleFromTerminal } from './rule.ts';

/** What can be done with a case, by name: given the arguments after the casebook's file. */
export const ACTIONS: ReadonlyMap<
  string,
  (given: Invocation, file: string, rest: readonly string[]) => Promise<number>
> = new Map([
  ['new', makeNew],
  ['add', opened(add)],
  ['list', opened(list)],
  ['edit', opened(edit)],
  ['search', opened(search)],
  ['rule', opened(rule)],
  ['review', opened(review)],
  ['export', opened(exportRulings)],
  ['import', opened(importRulings)],
  ['backup', opened(backup)],
]);

type WithCase = (casebook: Casebook, given: Invocation, rest: readonly string[]) => Promise<number> | number;

/** An action on a case that is there; it is closed whatever comes of it. */
function opened(action: WithCase): (given: Invocation, file: string, rest: readonly string[]) => Promise<number> {
  return async (given, file, rest) => {
    const casebook = openCasebook(file);
    try {
      return await action(casebook, given, rest);
    } finally {
      casebook.close();
    }
  };
}

/** The moment, as a casebook writes it down. */
const now = (): string => new Date().toISOString();

async function makeNew({ values, streams }: Invocation, file: string): Promise<number> {
  const outlets = typeof values.outlets === 'string' ? await textOf(values.outlets) : null;
  if (outlets !== null) parseOutletFile(outlets);
  const casebook = newCasebook(file);
  if (outlets !== null) casebook.setOutlets(outlets);
  casebook.close();
  if (values.quiet !== true) printLines(streams.out, [`Made ${file}. Add pages with: variorum case add ${file} PATH…`]);
  return EXIT.ok;
}

async function add(casebook: Casebook, { values, streams }: Invocation, paths: readonly string[]): Promise<number> {
  if (paths.length === 0) throw new VariorumError('usage', 'Give the pages to add: a file, a folder or a glob.');
  const progress = progressOn(streams, values.quiet === true);
  const { added, known, unread } = await addPaths(casebook, paths, now(), {
    followLinks: values['follow-links'] === true,
    onProgress: (done) => progress.update('read', done, null),
  });
  progress.end();
  if (values.json) printJson(streams.out, { added, known, unread }, 1);
  else {
    const held = known > 0 ? [`${count(known, 'page')} the case held already.`] : [];
    printLines(streams.out, [`${count(added, 'page')} added.`, ...held]);
    printFailures({ failures: unread }, streams);
  }
  return added + known === 0 ? EXIT.input : EXIT.ok;
}

function list(casebook: Casebook, { values, streams }: Invocation): number {
  const [pages, editions, rulings] = [casebook.list(), casebook.editions(), casebook.rulings()];
  if (values.json) {
    printJson(streams.out, { pages, unread: casebook.unread(), editions, rulings }, 1);
    return EXIT.ok;
  }
  printLines(streams.out, [
    ...pages.map(
      ({ source, sha256, added }) => `${added.slice(0, 16).replace('T', ' ')}  ${sha256.slice(0, 12)}  ${source}`,
    ),
    ...editions.map(({ number, at, articles, claims, digest }) =>
      [
        `edition ${number}`,
        at.slice(0, 16).replace('T', ' '),
        count(articles, 'article'),
        count(claims, 'claim'),
        digest.slice(0, 12),
      ].join('  '),
    ),
    `${count(pages.length, 'page')}, ${count(editions.length, 'edition')}, ${count(rulings.length, 'ruling')}.`,
  ]);
  return EXIT.ok;
}

async function edit(casebook: Casebook, { values, streams }: Invocation): Promise<number> {
  const quiet = values.quiet === true;
  const progress = progressOn(streams, quiet);
  const jobs = jobsOf(values.jobs);
  const onProgress = (stage: string, done: number, total: number) => progress.update(stage, done, total);
  const edition = await editCase(casebook, now(), { jobs, onProgress });
  const folder = typeof values.out === 'string' ? values.out : null;
  if (folder !== null) await written(folder, edition);
  progress.end();
  if (values.json) printJson(streams.out, summarize(edition), 2);
  else if (!quiet) {
    const lines = [...summaryLines(summarize(edition), edition.notSeen.failed), ...rulingLines(edition.rulings)];
    printLines(streams.out, [...lines, '', ...(folder === null ? [] : [`Report: ${filesOfEdition(folder).report}`])]);
  }
  return edition.notSeen.failed.some(isFault) ? EXIT.fault : EXIT.ok;
}

async function written(folder: string, edition: Edition): Promise<void> {
  const release = await lockFolder(folder);
  try {
    await writeEdition(folder, edition, renderReport(edition));
  } finally {
    await release();
  }
}

function search(casebook: Casebook, { values, streams }: Invocation, words: readonly string[]): number {
  if (words.length === 0) throw new VariorumError('usage', 'Give the words to look for.');
  latestOf(casebook);
  const hits = casebook.search(words.join(' '), MOST_HITS);
  if (values.json) printJson(streams.out, hits, 1);
  else
    printLines(
      streams.out,
      hits.flatMap(({ kind, id, title, excerpt }) => [`${kind} ${id}  ${title}`, `    ${excerpt}`]),
    );
  return EXIT.ok;
}

/** How many places a search shows. */
const MOST_HITS = 50;

function rule(casebook: Casebook, { values, streams }: Invocation, words: readonly string[]): number {
  const ruling = ruleFromTerminal(words, values, now(), () => latestOf(casebook), casebook.rulings());
  casebook.rule([ruling]);
  printLines(streams.out, [
    `${ruling.id}  kept. It acts when the edition is made again: variorum case edit ${casebook.path}`,
  ]);
  return EXIT.ok;
}

function exportRulings(casebook: Casebook, { streams }: Invocation): number {
  // Each line as it will be read again: what would act on a terminal is escaped, and so stays what it is.
  for (const ruling of casebook.rulings()) printJson(streams.out, ruling);
  return EXIT.ok;
}

async function importRulings(casebook: Casebook, { streams }: Invocation, files: readonly string[]): Promise<number> {
  if (files.length === 0)
    throw new VariorumError('usage', 'Give the log of rulings to take in (variorum case export makes one).');
  const logs = await Promise.all(files.map(async (file) => parseRulings(await textOf(file), file)));
  const all = logs.flat();
  const added = casebook.rule(all);
  printLines(streams.out, [`${count(added, 'ruling')} taken in, ${all.length - added} known already.`]);
  return EXIT.ok;
}

function backup(casebook: Casebook, { streams }: Invocation, [to]: readonly string[]): number {
  if (to === undefined) throw new VariorumError('usage', 'Give the file to write the backup to.');
  casebook.backup(to);
  printLines(streams.out, [`Wrote ${to}.`]);
  return EXIT.ok;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new VariorumError('input', `Could not read ${file}: ${(cause as Error).message}`, { cause });
  }
}
