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

const OUTLETS: OptionSpec = {
  name: 'outlets',
  value: 'FILE',
  help: 'Your own news organisations, beside the shipped ones (docs/outlets.md).',
};

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
      OUTLETS,
      { name: 'json', help: 'Print the summary as JSON on stdout.' },
      { name: 'quiet', short: 'q', help: 'Print neither progress nor summary; errors still show.' },
      HELP,
    ],
  },
  {
    name: 'claims',
    usage: 'variorum claims EDITION [--about NAME]',
    purpose: 'List the claims of an edition, by weight.',
    details: [
      'EDITION is the folder variorum edit wrote, or its edition.json. Listed are claims that several articles state.',
      'A NAME is found under all its spellings, with or without accents.',
      '',
      'Examples:',
      '  variorum claims edition --single-origin        told often, but on one origin',
      '  variorum claims edition --said-by Reyes        what she says, through whomever',
    ],
    options: [
      { name: 'single-origin', help: 'Only claims that rest on one origin.' },
      { name: 'about', value: 'NAME', help: 'Only claims that name this person, body or place.' },
      { name: 'said-by', value: 'NAME', help: 'Only claims of this voice.' },
      { name: 'all', help: 'Also claims that one article alone states.' },
      { name: 'json', help: 'Print the claims as JSON.' },
      HELP,
    ],
  },
  {
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
    options: [{ name: 'format', value: 'FORMAT', help: 'text (default), md or csv.' }, HELP],
  },
  {
    name: 'check',
    usage: 'variorum check PATH… "THE CLAIM"',
    purpose: 'Find the claim nearest to your own words and trace it.',
    details: [
      'PATH is an edition or pages. The last argument is the claim as one quoted sentence. Says so when there is none.',
      'It compares words, not meaning, and warns where numbers or a denial differ.',
      '',
      'Example:',
      '  variorum check clippings/ "the board paid 41 million pounds without a tender"',
    ],
    options: [
      { name: 'format', value: 'FORMAT', help: 'text (default), md or csv.' },
      OUTLETS,
      { name: 'quiet', short: 'q', help: 'Print no progress.' },
      HELP,
    ],
  },
  {
    name: 'who',
    usage: 'variorum who EDITION [NAME]',
    purpose: 'List people and organisations, or show one whole.',
    details: [
      'With a NAME, or a part of one, in any spelling: its variants, roles and statements, with sigla.',
      '',
      'Example:',
      '  variorum who edition "Reyes Ortuzar"',
    ],
    options: [{ name: 'json', help: 'Print the entities as JSON.' }, HELP],
  },
  {
    name: 'read',
    usage: 'variorum read PATH… [--text]',
    purpose: 'Print the articles in a pile of pages, without making an edition.',
    details: [
      'Prints one JSON line an article: key, source, url, publisher, title, byline, published, modified, language, text, blocks, links,',
      'notices, with offsets in UTF-16 code units. text is all rendered text; blocks tell body from furniture.',
      'With --text, the journalism alone: headline, deck and body, a form feed between articles.',
      '',
      'Examples:',
      "  variorum read 'clippings/*.html' > articles.jsonl",
      '  variorum read story.html --text',
    ],
    options: [
      { name: 'json', help: 'One JSON line an article (the default).' },
      { name: 'text', help: 'The journalism as plain text.' },
      { name: 'quiet', short: 'q', help: 'Print no progress.' },
      HELP,
    ],
  },
  {
    name: 'annotate',
    usage: 'variorum annotate PATH… [--html]',
    purpose: 'Print who says what: sentences, names, times, quantities, attributions.',
    details: [
      'Prints one JSON line a text: key, text, sentences, names, times, quantities, attributions, with offsets in UTF-16 code units.',
      'With --html, one page for people that shows them on the text.',
      '',
      'Examples:',
      '  variorum annotate clippings/ > annotations.jsonl',
      '  variorum annotate story.html --html > annotations.html',
    ],
    options: [
      { name: 'json', help: 'One JSON line a text (the default).' },
      { name: 'html', help: 'One HTML page for people.' },
      OUTLETS,
      { name: 'quiet', short: 'q', help: 'Print no progress.' },
      HELP,
    ],
  },
  {
    name: 'export',
    usage: 'variorum export EDITION [--format dot]',
    purpose: 'Print the stemma in another format.',
    details: [
      'dot is Graphviz in stemmaweb’s dialect: extant witnesses [class=extant], lost ones [class=hypothetical].',
      '',
      'Example:',
      '  variorum export edition --format dot | dot -Tsvg > stemma.svg',
    ],
    options: [{ name: 'format', value: 'FORMAT', help: 'dot (default).' }, HELP],
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
