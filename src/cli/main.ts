import { parseArgs } from 'node:util';
import { VERSION } from '../edition/version.ts';
import { VariorumError } from '../model.ts';
import { COMMANDS, type CommandSpec, parseOptions } from './commands.ts';
import { commandHelp, generalHelp } from './help.ts';
import { EXIT, exitCodeOf } from './terminal/exit-codes.ts';
import type { Invocation, Streams } from './terminal/invocation.ts';

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
    streams.err.write(`variorum: ${what}${message}\n`);
    if (process.env.VARIORUM_DEBUG && error instanceof Error) streams.err.write(`${error.stack}\n`);
    return exitCodeOf(error);
  }
}

async function dispatch(argv: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-v') {
    streams.out.write(`${VERSION}\n`);
    return EXIT.ok;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = COMMANDS.find((command) => command.name === rest[0]);
    (name === undefined ? streams.err : streams.out).write(asked ? commandHelp(asked) : generalHelp(VERSION));
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) {
    const known = COMMANDS.map((one) => one.name).join(', ');
    throw new VariorumError('usage', `There is no command “${name}”. Commands: ${known}. See variorum --help.`);
  }
  const invocation = { ...parse(command, rest), streams };
  if (invocation.values.help) {
    streams.out.write(commandHelp(command));
    return EXIT.ok;
  }
  return RUN[command.name]!(invocation);
}

/** Each command's code, loaded only when it is asked for. */
const RUN: Readonly<Record<string, (invocation: Invocation) => Promise<number>>> = {
  edit: async (invocation) => (await import('./commands/edit.ts')).edit(invocation),
  claims: async (invocation) => (await import('./commands/claims.ts')).listClaims(invocation),
  trace: async (invocation) => (await import('./commands/trace.ts')).trace(invocation),
  check: async (invocation) => (await import('./commands/check.ts')).check(invocation),
  who: async (invocation) => (await import('./commands/who.ts')).who(invocation),
  read: async (invocation) => (await import('./commands/read.ts')).read(invocation),
  annotate: async (invocation) => (await import('./commands/annotate.ts')).annotate(invocation),
  export: async (invocation) => (await import('./commands/export.ts')).exportEdition(invocation),
  schema: async (invocation) => (await import('./commands/schema.ts')).printSchema(invocation),
};

function parse(command: CommandSpec, args: readonly string[]): Pick<Invocation, 'values' | 'paths'> {
  try {
    const parsed = parseArgs({ args: [...args], options: parseOptions(command), allowPositionals: true });
    return { values: parsed.values as Invocation['values'], paths: parsed.positionals };
  } catch (cause) {
    throw new VariorumError('usage', `${(cause as Error).message} See variorum ${command.name} --help.`, { cause });
  }
}
