import { VariorumError } from '../../model.ts';
import { type Command, FOLLOW_LINKS, HELP, type Invocation, OUTLETS, RULINGS } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import { jobsOf } from '../terminal/jobs.ts';
import { printJson, printLines } from '../terminal/print.ts';

const LEFT_AS_IT_IS = 'The edition that is there was left as it is.';

/** `variorum edit`: reads, makes the edition, checks every anchor, writes it, sums it up. */
export const edit: Command = {
  name: 'edit',
  usage: 'variorum edit PATH… [-o DIR]',
  purpose: 'Make the edition of a pile of pages.',
  details: [
    'PATH is a file, a folder (everything below it is read) or a quoted glob. Read are text, Markdown, HTML and what browsers save',
    '(MHTML, .webarchive, MAFF), web archives (WARC, WACZ), PDF, Word, LibreOffice, RTF, EPUB, mails (.eml, .mbox), feeds (RSS, Atom,',
    'JSON Feed), subtitles (.srt, .vtt), exports of Telegram and Mastodon, tables (.csv, .tsv, .xlsx), JSON and JSON Lines (one record',
    'a line with id, url, publisher, title, published, retrieved, text), and ZIP, TAR, gzip and Brotli of any of these.',
    'Writes DIR/edition.json (see `variorum schema`) and DIR/index.html, a report that opens in any browser.',
    'What could not be read, dated or understood is listed in the report and never stops the rest. An edition that is in DIR',
    'stays whole until the new one is complete, and as it is when nothing could be read.',
    '',
    'Examples:',
    '  variorum edit clippings/                       a folder of saved pages → ./edition',
    "  variorum edit 'mail/*.html' wire.jsonl -o out  a glob and a file → ./out",
    '  variorum edit clippings/ --json | jq .claims   the summary for programs',
  ],
  options: [
    { name: 'out', short: 'o', value: 'DIR', help: 'Folder to write to; made if need be. Default: edition.' },
    { name: 'jobs', short: 'j', value: 'N', help: 'Clean and annotate with N workers at most. Default: one a core.' },
    OUTLETS,
    RULINGS,
    FOLLOW_LINKS,
    { name: 'json', help: 'Print the summary as JSON on stdout.' },
    { name: 'quiet', short: 'q', help: 'Print neither progress nor summary; errors still show.' },
    HELP,
  ],
  run,
};

async function run({ values, paths, streams }: Invocation): Promise<number> {
  const { mustHavePages, mustHavePaths, readPile } = await import('../terminal/pile.ts');
  mustHavePaths(paths, 'edit');
  const folder = typeof values.out === 'string' ? values.out : 'edition';
  if (folder === '') throw new VariorumError('usage', '--out needs the name of a folder.');
  const { checkEdition, isFault, summarize } = await import('../../edition/index.ts');
  const { summaryLines } = await import('../lines/summary.ts');
  const { rulingLines } = await import('../lines/rulings.ts');
  const { progressOn } = await import('../terminal/progress.ts');
  const { makeOptions, rulingsIn } = await import('../terminal/make-options.ts');
  const { filesOfEdition, holdsEdition, lockFolder, makeEditionOn, writeEdition } = await import('../../node/index.ts');
  const { renderReport } = await import('../../publish/index.ts');
  const jobs = jobsOf(values.jobs);
  const quiet = values.quiet === true;
  const rulings = await rulingsIn(values.rulings);
  const progress = progressOn(streams, quiet);
  const own = filesOfEdition(folder);
  const release = await lockFolder(folder);
  try {
    const pile = await readPile(paths, progress, {
      leaveOut: [...Object.values(own), ...(typeof values.rulings === 'string' ? [values.rulings] : [])],
      followLinks: values['follow-links'] === true,
    });
    if (pile.pages.length === 0 && (await holdsEdition(folder))) mustHavePages(pile, paths, LEFT_AS_IT_IS);
    const edition = await makeEditionOn(pile, { ...(await makeOptions(values.outlets, progress)), rulings, jobs });
    checkEdition(edition);
    progress.update('write', 0, null);
    await writeEdition(folder, edition, renderReport(edition));
    progress.end();
    if (values.json) printJson(streams.out, summarize(edition), 2);
    else if (!quiet) {
      const lines = [...summaryLines(summarize(edition), edition.notSeen.failed), ...rulingLines(edition.rulings)];
      printLines(streams.out, [...lines, '', `Report: ${own.report}`]);
    }
    mustHavePages(pile, paths);
    return edition.notSeen.failed.some(isFault) ? EXIT.fault : EXIT.ok;
  } finally {
    progress.end();
    await release();
  }
}
