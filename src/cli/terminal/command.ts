import type { ParseArgsConfig } from 'node:util';
import type { Paper } from './print.ts';

/** One option of a command: how it is parsed and what it is for. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** Name of the value it takes; a flag where there is none. */
  readonly value?: string;
  readonly help: string;
}

/** Where keys come from: the process's standard input, or a test's. */
export type Keys = AsyncIterable<unknown> & { readonly isTTY?: boolean; setRawMode?(raw: boolean): unknown };

/** Where a command prints: the process's own streams, or a test's. */
export interface Streams {
  readonly out: Paper;
  readonly err: Paper & { readonly isTTY?: boolean };
  /** Where keys are read; the process's own input where it is not given. */
  readonly in?: Keys;
}

/** What a command is given after its arguments are parsed. */
export interface Invocation {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly paths: readonly string[];
  readonly streams: Streams;
}

/**
 * A command: what it is called, how it explains itself, and what it does. Its file loads with every call of the program,
 * `--version` too, so it imports at its head only what is light; `run` loads the rest.
 */
export interface Command {
  readonly name: string;
  /** As it is typed, in one line. */
  readonly usage: string;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  /** Longer help: paragraphs, then examples. */
  readonly details: readonly string[];
  readonly options: readonly OptionSpec[];
  /** Does it and returns the exit code. Throws `VariorumError`. */
  readonly run: (invocation: Invocation) => Promise<number>;
}

/** The command's options as `parseArgs` wants them. */
export function parseOptions({ options }: Command): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    options.map(({ name, short, value }) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short ? { short } : {}) },
    ]),
  );
}

/** Options that several commands have. */
export const HELP: OptionSpec = { name: 'help', short: 'h', help: 'Explain this command.' };
export const QUIET: OptionSpec = { name: 'quiet', short: 'q', help: 'Print no progress.' };
export const FORMAT: OptionSpec = { name: 'format', value: 'FORMAT', help: 'text (default), md or csv.' };
export const FOLLOW_LINKS: OptionSpec = {
  name: 'follow-links',
  help: 'Also read what links in a folder lead to outside of it.',
};

export const OUTLETS: OptionSpec = {
  name: 'outlets',
  value: 'FILE',
  help: 'Your own news organisations, beside the shipped ones (docs/outlets.md).',
};

export const ALLOW_RULINGS: OptionSpec = {
  name: 'allow-rulings',
  help: 'Of a casebook: let agents rule and add pages, under their own names.',
};

export const RULINGS: OptionSpec = {
  name: 'rulings',
  value: 'FILE',
  help: 'What people ruled, replayed while the edition is made (docs/casebook.md).',
};
