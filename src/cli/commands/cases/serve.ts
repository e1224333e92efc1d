import { VariorumError } from '../../../model.ts';
import { ALLOW_RULINGS, type Command, HELP, type Invocation } from '../../terminal/command.ts';

/** `variorum serve`: a case in a browser. */
export const serve: Command = {
  name: 'serve',
  usage: 'variorum serve CASEBOOK --by NAME',
  purpose: 'Work on a case in a browser, on this machine.',
  details: [
    'Shows the case, its edition, what changed, a search, and asks its questions; each page has a twin in JSON. It is asked from',
    'this machine alone, and asks nobody. Under another address (--host) whoever asks must show a token, which it prints. Agents ask at /mcp',
    '(Model Context Protocol, streamable HTTP), with the token as a bearer.',
    '',
    'Examples:',
    '  variorum serve harbour.casebook --by "Ina Moor"',
  ],
  options: [
    { name: 'by', value: 'NAME', help: 'Who signs the answers.' },
    { name: 'port', short: 'p', value: 'N', help: 'Port. Default: 7077.' },
    { name: 'host', value: 'ADDRESS', help: 'Address. Default: 127.0.0.1, this machine alone.' },
    ALLOW_RULINGS,
    HELP,
  ],
  run,
};

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

async function run(given: Invocation): Promise<number> {
  const { values, paths } = given;
  const [file] = paths;
  if (file === undefined || file === '')
    throw new VariorumError('usage', 'Name the casebook. See variorum serve --help.');
  const by = typeof values.by === 'string' ? values.by.trim() : '';
  if (by === '') throw new VariorumError('usage', 'Answers are signed: give your name with --by NAME.');
  const host = typeof values.host === 'string' ? values.host : '127.0.0.1';
  const port = values.port === undefined ? 7077 : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new VariorumError('usage', '--port needs a number up to 65535.');
  const { serveCase } = await import('../../casework/serve.ts');
  return serveCase(given, {
    file,
    by,
    host,
    port,
    local: LOOPBACK.includes(host),
    allowRulings: values['allow-rulings'] === true,
  });
}
