import { type Command, FORMAT, HELP, type Invocation } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';

/** `variorum trace`: the chain from each testimony of a claim up to its origins. */
export const trace: Command = {
  name: 'trace',
  usage: 'variorum trace EDITION CLAIM',
  purpose: 'Follow a claim from each testimony up to its origins.',
  details: [
    'CLAIM is a claim’s id, or enough of its beginning, as variorum claims prints it.',
    '',
    'Examples:',
    '  variorum trace edition 3f9c                    the chain, with passages and reasons',
    '  variorum trace edition 3f9c --format md        the evidence with citations',
  ],
  options: [FORMAT, HELP],
  run,
};

async function run({ values, paths, streams }: Invocation): Promise<number> {
  const { claimNamed, openEdition } = await import('../terminal/open-edition.ts');
  const { printClaim } = await import('../lines/claim-formats.ts');
  const edition = await openEdition(paths[0], 'trace');
  printClaim(streams.out, edition, claimNamed(edition, paths[1]), values.format);
  return EXIT.ok;
}
