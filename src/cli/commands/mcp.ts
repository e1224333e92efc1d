import { VariorumError } from '../../model.ts';
import { ALLOW_RULINGS, type Command, HELP, type Invocation, OUTLETS } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import { printLines } from '../terminal/print.ts';

/** `variorum mcp`: an edition served to an agent over stdin and stdout. */
export const mcp: Command = {
  name: 'mcp',
  usage: 'variorum mcp EDITION|CASEBOOK',
  purpose: 'Answer an agent (Model Context Protocol) from an edition or a case.',
  details: [
    'Speaks the Model Context Protocol on stdin and stdout, for programs that start it. Tools: check, proof, claims, origins_of, trace, who,',
    'differences, timeline; of a case also review_next, and with --allow-rulings rule and add_pages, signed with the client’s name. Resources:',
    'the edition and its articles. Nothing is fetched. Answers carry passages, reasons and what was not seen; words of pages are marked as',
    'untrusted quotation. Over HTTP: variorum serve CASEBOOK.',
    '',
    'Example, in a client’s settings:',
    '  {"mcpServers": {"variorum": {"command": "npx", "args": ["variorum", "mcp", "/path/to/edition"]}}}',
  ],
  options: [ALLOW_RULINGS, OUTLETS, HELP],
  run,
};

async function run({ values, paths, streams }: Invocation): Promise<number> {
  const [path] = paths;
  if (path === undefined || paths.length !== 1)
    throw new VariorumError('usage', 'Give one edition or casebook. See variorum mcp --help.');
  const { mayBeCasebook } = await import('../casework/edition-of-case.ts');
  const casebook = (await mayBeCasebook(path))
    ? (await import('../../store/sqlite/index.ts')).openCasebook(path)
    : null;
  if (casebook === null && values['allow-rulings'] === true)
    throw new VariorumError('usage', 'Rulings are kept in a casebook: --allow-rulings needs one.');
  const { latestOf } = await import('../casework/latest.ts');
  const { openEdition } = await import('../terminal/open-edition.ts');
  const { proofingOn } = await import('../terminal/proofing.ts');
  const edition = casebook === null ? await openEdition(path, 'mcp') : latestOf(casebook);
  const proofing = await proofingOn(edition, values.outlets);
  const { serveOnStdio } = await import('../../mcp/index.ts');
  printLines(streams.err, [`variorum: serving ${edition.articles.length} articles on stdin and stdout`]);
  const { agentCase } = await import('../casework/agent-case.ts');
  const work = casebook === null ? {} : { work: agentCase(casebook, edition, values['allow-rulings'] === true) };
  await serveOnStdio({ edition, proofing, ...work });
  casebook?.close();
  return EXIT.ok;
}
