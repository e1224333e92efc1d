import { parseArgs } from 'node:util';
import { VERSION } from '../edition/version.ts';
import { VariorumError } from '../model.ts';
import { COMMANDS } from './commands/index.ts';
import { commandHelp, generalHelp } from './help.ts';
import { type Command, type Invocation, parseOptions, type Streams } from './terminal/command.ts';
import { EXIT, exitCodeOf } from './terminal/exit-codes.ts';
import { printLines, printText } from './terminal/print.ts';

/** Runs one command line and returns the exit code. Never throws: an error becomes one clear line on stderr. */
export async function main(
  argv: readonly string[],
  streams: Streams = { out: process.stdout, err: process.stderr },
): Promise<number> {
  try {
    return await dispatch(argv, streams);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const what = error instanceof VariorumError ? '' : 'fault in the program: ';
    printLines(streams.err, [`variorum: ${what}${message}`]);
    if (process.env.VARIORUM_DEBUG && error instanceof Error) printText(streams.err, `${error.stack}\n`);
    return exitCodeOf(error);
  }
}

async function dispatch(argv: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-v') {
    printLines(streams.out, [VERSION]);
    return EXIT.ok;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = COMMANDS.find((command) => command.name === rest[0]);
    const help = asked ? commandHelp(asked) : generalHelp(VERSION, COMMANDS);
    printLines(name === undefined ? streams.err : streams.out, help);
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) {
    const known = COMMANDS.map((one) => one.name).join(', ');
    throw new VariorumError('usage', `There is no command “${name}”. Commands: ${known}. See variorum --help.`);
  }
  const invocation = { ...parse(command, rest), streams };
  if (invocation.values.help) {
    printLines(streams.out, commandHelp(command));
    return EXIT.ok;
  }
  return command.run(invocation);
}

function parse(command: Command, args: readonly string[]): Pick<Invocation, 'values' | 'paths'> {
  try {
    const parsed = parseArgs({ args: [...args], options: parseOptions(command), allowPositionals: true });
    return { values: parsed.values as Invocation['values'], paths: parsed.positionals };
  } catch (cause) {
    throw new VariorumError('usage', `${(cause as Error).message} See variorum ${command.name} --help.`, { cause });
  }
}
