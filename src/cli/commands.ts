import type { ParseArgsConfig } from 'node:util';

/** One option of a command: how it is parsed and what it is for. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** Name of the value it takes; a flag where there is none. */
  readonly value?: string;
  readonly help: string;
}

export interface CommandSpec {
  readonly name: string;
  readonly usage: string;
  readonly purpose: string;
  /** Longer help: paragraphs and examples. */
  readonly details: readonly string[];
  readonly options: readonly OptionSpec[];
}

const HELP: OptionSpec = { name: 'help', short: 'h', help: 'Explain this command.' };

/** Every command, for parsing, for `--help` and for the test that docs/cli.md knows them all. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'edit',
    usage: 'variorum edit PATH… [-o DIR]',
    purpose: 'Make the edition of a pile of pages.',
    details: [
      'PATH is a file, a folder (everything below it is read) or a quoted glob. Read are text (.txt, .md), HTML,',
      'JSON Lines (.jsonl: one record a line with id, url, publisher, title, published, retrieved, text) and JSON, each also as .gz.',
      'Writes DIR/edition.json (see `variorum schema`) and DIR/index.html, a report that opens in any browser.',
      'What could not be read, dated or understood is listed in the report and never stops the rest.',
      '',
      'Examples:',
      '  variorum edit clippings/                       a folder of saved pages → ./edition',
      "  variorum edit 'mail/*.html' wire.jsonl -o out  a glob and a file → ./out",
      '  variorum edit clippings/ --json | jq .claims   the summary for programs',
    ],
    options: [
      { name: 'out', short: 'o', value: 'DIR', help: 'Folder to write to; made if need be. Default: edition.' },
      { name: 'json', help: 'Print the summary as JSON on stdout.' },
      { name: 'quiet', short: 'q', help: 'Print neither progress nor summary; errors still show.' },
      HELP,
    ],
  },
  {
    name: 'schema',
    usage: 'variorum schema',
    purpose: 'Print the JSON Schema of edition.json.',
    details: ['Example:', '  variorum schema > edition.schema.json'],
    options: [HELP],
  },
];

/** The command's options as `parseArgs` wants them. */
export function parseOptions(command: CommandSpec): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    command.options.map(({ name, short, value }) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short ? { short } : {}) },
    ]),
  );
}
