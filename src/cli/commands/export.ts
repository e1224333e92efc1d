import { VariorumError } from '../../model.ts';
import { type Command, HELP, type Invocation } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import { printText } from '../terminal/print.ts';

/** `variorum export`: an edition in another format, on stdout. */
export const exportEdition: Command = {
  name: 'export',
  usage: 'variorum export EDITION [--format dot]',
  purpose: 'Print the stemma in another format.',
  details: [
    'dot is Graphviz in stemmaweb’s dialect: extant witnesses [class=extant], lost ones [class=hypothetical].',
    '',
    'Example:',
    '  variorum export edition --format dot | dot -Tsvg > stemma.svg',
  ],
  options: [{ name: 'format', value: 'FORMAT', help: 'dot (default).' }, HELP],
  run,
};

async function run({ values, paths, streams }: Invocation): Promise<number> {
  const format = values.format ?? 'dot';
  if (format !== 'dot') throw new VariorumError('usage', `--format is dot, not “${format}”.`);
  const { openEdition } = await import('../terminal/open-edition.ts');
  const { renderDot } = await import('../../publish/index.ts');
  printText(streams.out, renderDot(await openEdition(paths[0], 'export')));
  return EXIT.ok;
}
