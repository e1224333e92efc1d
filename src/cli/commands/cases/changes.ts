import { type Edition, VariorumError } from '../../../model.ts';
import { type Command, HELP, type Invocation } from '../../terminal/command.ts';
import { EXIT } from '../../terminal/exit-codes.ts';
import { printJson, printLines, printMarkup } from '../../terminal/print.ts';

/** `variorum changes`: what changed between two editions. */
export const changes: Command = {
  name: 'changes',
  usage: 'variorum changes EARLIER LATER',
  purpose: 'Tell what changed between two editions of a case.',
  details: [
    'Texts that arrived, claims that gained or lost an origin, values that moved, denials and corrections, reports newly known of,',
    'rulings. EARLIER and LATER are editions as variorum edit writes them; of a casebook, its last two editions are compared, or',
    'those whose numbers follow it (variorum case list has them).',
    '',
    'Examples:',
    '  variorum changes yesterday/ today/',
    '  variorum changes harbour.casebook',
    '  variorum changes harbour.casebook 3 7 --format html > changes.html',
  ],
  options: [
    { name: 'format', value: 'FORMAT', help: 'text (default), html or json.' },
    { name: 'json', help: 'The same as --format json.' },
    HELP,
  ],
  run,
};

async function run({ values, paths, streams }: Invocation): Promise<number> {
  const format = values.json === true ? 'json' : (values.format ?? 'text');
  if (format !== 'text' && format !== 'html' && format !== 'json')
    throw new VariorumError('usage', `There is no format “${String(format)}”; there are text, html and json.`);
  const { changesBetween } = await import('../../../changes/index.ts');
  const [earlier, later] = await editionsOf(paths);
  const found = changesBetween(earlier, later);
  if (format === 'json') printJson(streams.out, found, 1);
  else if (format === 'html')
    printMarkup(streams.out, (await import('../../../publish/index.ts')).renderChanges(found, later));
  else printLines(streams.out, (await import('../../lines/changes.ts')).changeLines(found, later));
  return EXIT.ok;
}

async function editionsOf(paths: readonly string[]): Promise<readonly [Edition, Edition]> {
  const [first, second, third] = paths;
  if (first?.endsWith('.casebook')) {
    const { twoEditions } = await import('../../casework/two-editions.ts');
    return twoEditions(first, second, third);
  }
  const { openEdition } = await import('../../terminal/open-edition.ts');
  return [await openEdition(first, 'changes'), await openEdition(second, 'changes')];
}
