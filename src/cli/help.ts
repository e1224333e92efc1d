import type { Command } from './terminal/command.ts';

/** `variorum --help`, line by line. */
export function generalHelp(version: string, commands: readonly Command[]): string[] {
  return [
    `variorum ${version}: a critical edition of the news.`,
    '',
    'Give it a pile of pages about an affair. It tells which are the same text, who copied or credited whom, which',
    'unseen reports stand behind them, what is claimed and on how many independent origins it rests. Every statement',
    'opens the passage it stands on. Nothing leaves this machine.',
    '',
    'Commands:',
    ...commands.map(({ usage, purpose }) => `  ${usage.padEnd(32)} ${purpose}`),
    '',
    '  variorum COMMAND --help          Explain a command.',
    '  variorum --version               Print the version.',
    '',
    'Exit codes: 0 made · 1 fault of the program · 2 wrong arguments · 3 nothing could be read · 4 could not write.',
  ];
}

/** `variorum COMMAND --help`, line by line. */
export function commandHelp(command: Command): string[] {
  return [
    `Usage: ${command.usage}`,
    '',
    command.purpose,
    ...command.details,
    '',
    'Options:',
    ...command.options.map(({ name, short, value, help }) => {
      const flags = `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`;
      return `  ${flags.padEnd(18)} ${help}`;
    }),
  ];
}
