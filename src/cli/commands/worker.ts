import { VariorumError } from '../../model.ts';
import { type Command, HELP, type Invocation, OUTLETS } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import { printJson } from '../terminal/print.ts';

/** `variorum worker`: one step of the way as a filter, for engines that share the work among machines. */
export const worker: Command = {
  name: 'worker',
  usage: 'variorum worker STEP',
  purpose: 'Do one step for an engine of many machines: JSON Lines in, JSON Lines out.',
  details: [
    'A filter: an object a line on stdin, any number of objects a line on stdout; nothing is kept from line to line, and the same line gives',
    'the same bytes anywhere. What is trained is loaded once. A line with which nothing can be done comes out as {"failed": …}.',
    '',
    'Steps (docs/scale.md tells each row):',
    '  read         a file or a record → its articles, cleaned, and what of them other pages may have too',
    '  fingerprint  an article, settled by the others → its fingerprints, terms and names',
    '  verify       two articles that share some → whether they are one text, one took from the other, or are of one affair',
    '  settle       keys of pages, or pairs of one text → unique keys, groups of texts',
    '  story        the articles of a story → its edition',
    '  limits       no filter: prints the numbers by which rows are joined between the steps',
    '',
    'Example:',
    '  variorum worker read < files.jsonl > articles.jsonl',
  ],
  options: [OUTLETS, HELP],
  run,
};

async function run({ values, paths, streams }: Invocation): Promise<number> {
  const { filterLines, filterOf, FILTERS, LIMITS } = await import('../../node/index.ts');
  const [name] = paths;
  if (paths.length === 1 && name === 'limits') {
    printJson(streams.out, LIMITS);
    return EXIT.ok;
  }
  const known = FILTERS.find((filter) => filter === name);
  if (known === undefined || paths.length !== 1) {
    throw new VariorumError('usage', `Give one step: ${FILTERS.join(', ')} or limits. See variorum worker --help.`);
  }
  const { makeOptions } = await import('../terminal/make-options.ts');
  const { onProgress: _, ...options } = await makeOptions(values.outlets, SILENT);
  await filterLines(streams.in ?? process.stdin, filterOf(known, options), (row) => printJson(streams.out, row));
  return EXIT.ok;
}

/** Engines read what a filter prints; nobody watches it. */
const SILENT = { update: () => {}, end: () => {} };
