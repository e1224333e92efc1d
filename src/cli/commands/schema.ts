import { VariorumError } from '../../model.ts';
import { type Command, HELP, type Invocation } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import { printJson } from '../terminal/print.ts';

/** `variorum schema`: the contract of an edition for programs. */
export const schema: Command = {
  name: 'schema',
  usage: 'variorum schema',
  purpose: 'Print the JSON Schema of edition.json.',
  details: ['Example:', '  variorum schema > edition.schema.json'],
  options: [HELP],
  run,
};

async function run({ paths, streams }: Invocation): Promise<number> {
  if (paths.length > 0) throw new VariorumError('usage', 'variorum schema takes no path.');
  const { editionSchema } = await import('../../edition/schema.ts');
  printJson(streams.out, editionSchema, 2);
  return EXIT.ok;
}
