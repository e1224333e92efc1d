import { parseArgs } from 'node:util';
import { closeNames } from '../ask/names.ts';
import { VERSION } from '../edition/version.ts';
import { VariorumError } from '../model.ts';
import { COMMANDS } from './commands/index.ts';
import { commandHelp, generalHelp } from './help.ts';
import { type Command, type Invocation, parseOptions, type Streams } from './terminal/command.ts';
import { didYouMean } from './terminal/did-you-mean.ts';
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
    const names = COMMANDS.map((one) => one.name);
    const nothing = didYouMean(`There is no command “${name}”`, closeNames(names, name));
    throw new VariorumError('usage', `${nothing} Commands: ${names.join(', ')}. See variorum --help.`);
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
    throw new VariorumError('usage', `${faultIn(command, cause as Error)} See variorum ${command.name} --help.`, {
      cause,
    });
  }
}

/** What is wrong with a command's arguments, in a sentence; an option that is not there with those it may have been. */
function faultIn({ options }: Command, error: Error): string {
  const unknown = /^Unknown option '(--[^']*)'/.exec(error.message)?.[1];
  if (unknown === undefined) return error.message;
  const names = options.map(({ name }) => `--${name}`);
  return didYouMean(`There is no option “${unknown}”`, closeNames(names, unknown));
}
