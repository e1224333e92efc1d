import { VariorumError } from '../../model.ts';
import { type Command, HELP, type Invocation, OUTLETS, QUIET } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import { printJson, printLines, printMarkup, printText } from '../terminal/print.ts';

/** `variorum proof`: a draft held against an edition, sentence by sentence. */
export const proof: Command = {
  name: 'proof',
  usage: 'variorum proof DRAFT EDITION|CASEBOOK|PATH…',
  purpose: 'Hold a draft against an edition, a case or pages, sentence by sentence.',
  details: [
    'DRAFT is Markdown, text, HTML, wikitext (.wiki) or any other format pages are read in; the rest is an edition, a casebook or pages.',
    'Says of each sentence whether a page states it, states it otherwise (which number, name, date, denial), only in part (which words',
    'nobody bears out) or not at all, whether its quotations stand word for word, and on how many origins it rests. A source that the',
    'draft cites is asked first and apart. It compares words, and when in doubt says “not found”; it never says what is true.',
    'Ends with 0 if all is stated, 5 if something is not, 6 if something is stated otherwise or a quotation altered.',
    '',
    'Examples:',
    '  variorum proof draft.md edition                 line by line, as editors read it',
    '  variorum proof draft.md clippings/ --html > proof.html',
    '  variorum proof draft.md edition --json | jq \'.sentences[] | select(.status != "stated")\'',
  ],
  options: [
    { name: 'json', help: 'Print the proof as JSON.' },
    { name: 'html', help: 'Print one HTML page: the draft in the middle, its sources in the margin.' },
    { name: 'csv', help: 'Print a table as fact-checking desks keep it: line, fact, status, sources, to check.' },
    { name: 'xlsx', value: 'FILE', help: 'Write the same table as a workbook.' },
    { name: 'all', help: 'Also tell of sentences that are stated.' },
    OUTLETS,
    QUIET,
    HELP,
  ],
  run,
};

async function run({ values, paths, streams }: Invocation): Promise<number> {
  const [draft, ...pages] = paths;
  if (draft === undefined || pages.length === 0)
    throw new VariorumError('usage', 'Give a draft, then an edition or pages. See variorum proof --help.');
  if ([values.json, values.html, values.csv, values.xlsx].filter((one) => one !== undefined).length > 1)
    throw new VariorumError('usage', 'Give one of --json, --html, --csv and --xlsx.');
  const { progressOn } = await import('../terminal/progress.ts');
  const { draftPage } = await import('../terminal/draft.ts');
  const { editionOf } = await import('../terminal/edition-or-pages.ts');
  const { proofingOn } = await import('../terminal/proofing.ts');
  const progress = progressOn(streams, values.quiet === true);
  const { page, markup } = await draftPage(draft);
  const { editionOfCase } = await import('../casework/edition-of-case.ts');
  const edition = (await editionOfCase(pages)) ?? (await editionOf(pages, values.outlets, progress, 'proof'));
  const proofing = await proofingOn(edition, values.outlets);
  const made = proofing.proof(proofing.read(page, markup));
  progress.end();
  if (values.json === true) printJson(streams.out, made, 1);
  else if (values.html === true) {
    const { renderProof } = await import('../../publish/index.ts');
    printMarkup(streams.out, renderProof(made, edition));
  } else if (values.csv === true || typeof values.xlsx === 'string') {
    const { deskCsv, deskOfProof } = await import('../../publish/index.ts');
    const { writeWorkbook } = await import('../terminal/write-file.ts');
    if (typeof values.xlsx === 'string') await writeWorkbook(values.xlsx, deskOfProof(made));
    else printText(streams.out, deskCsv(deskOfProof(made)));
  } else {
    const { proofSummary, sentenceLines } = await import('../lines/proof.ts');
    const told = made.sentences.filter(({ status }) => values.all === true || status !== 'stated');
    printLines(streams.out, [
      ...told.flatMap((one) => [...sentenceLines(one, edition, page.source), '']),
      proofSummary(made),
    ]);
  }
  const { otherwise, altered, part, absent } = made.counts;
  return otherwise + altered > 0 ? EXIT.otherwise : part + absent > 0 ? EXIT.unstated : EXIT.ok;
}
