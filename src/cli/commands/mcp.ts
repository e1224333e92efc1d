import { VariorumError } from '../../model.ts';
import { type Command, HELP, type Invocation, OUTLETS } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import { printLines } from '../terminal/print.ts';

/** `variorum mcp`: an edition served to an agent over stdin and stdout. */
export const mcp: Command = {
  name: 'mcp',
  usage: 'variorum mcp EDITION',
  purpose: 'Answer an agent (Model Context Protocol) from an edition.',
  details: [
    'Speaks the Model Context Protocol on stdin and stdout, for programs that start it. Tools: check, proof, claims, origins_of, trace, who,',
    'differences, timeline; resources: the edition and its articles. Nothing is changed and nothing is fetched. Answers carry passages,',
    'reasons and what was not seen; words of pages are marked as untrusted quotation.',
    '',
    'Example, in a client’s settings:',
    '  {"mcpServers": {"variorum": {"command": "npx", "args": ["variorum", "mcp", "/path/to/edition"]}}}',
  ],
  options: [OUTLETS, HELP],
  run,
};

async function run({ values, paths, streams }: Invocation): Promise<number> {
  if (paths.length !== 1) throw new VariorumError('usage', 'Give one edition. See variorum mcp --help.');
  const { openEdition } = await import('../terminal/open-edition.ts');
  const { proofingOn } = await import('../terminal/proofing.ts');
  const edition = await openEdition(paths[0], 'mcp');
  const proofing = await proofingOn(edition, values.outlets);
  const { serveOnStdio } = await import('../../mcp/index.ts');
  printLines(streams.err, [`variorum: serving ${edition.articles.length} articles on stdin and stdout`]);
  await serveOnStdio({ edition, proofing });
  return EXIT.ok;
}
