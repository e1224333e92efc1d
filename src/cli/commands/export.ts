import { VariorumError } from '../../model.ts';
import { type Command, HELP, type Invocation } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import { printJson, printText } from '../terminal/print.ts';

/** `variorum export`: an edition in another format, on stdout or in a file. */
export const exportEdition: Command = {
  name: 'export',
  usage: 'variorum export EDITION [--format FORMAT] [-o FILE]',
  purpose: 'Take an edition away in another format.',
  details: [
    'dot          the stemma as Graphviz in stemmaweb’s dialect: extant witnesses [class=extant], lost ones [class=hypothetical]',
    'graphml      the stemma for Gephi, yEd, networkx',
    'annotations  W3C Web Annotations: every testimony by position and quote',
    'csv, xlsx    claims as fact-checking desks keep them: fact, sources, status, to check, checked by (xlsx needs -o)',
    'obsidian     a Markdown note with footnotes and block ids',
    'claims       schema.org Claims, without rating',
    'bibtex, csl  the articles for reference managers',
    'wiki         {{cite news}} of each article, with agency, quote and archive',
    'ftm          FollowTheMoney entities, a line each: articles, persons, organisations, mentions',
    '',
    'Examples:',
    '  variorum export edition --format dot | dot -Tsvg > stemma.svg',
    '  variorum export edition --format xlsx -o facts.xlsx',
  ],
  options: [
    { name: 'format', value: 'FORMAT', help: 'One of the above. Default: dot.' },
    { name: 'out', short: 'o', value: 'FILE', help: 'Write to a file, byte for byte; else stdout.' },
    HELP,
  ],
  run,
};

async function run({ values, paths, streams }: Invocation): Promise<number> {
  const format = typeof values.format === 'string' ? values.format : 'dot';
  const out = typeof values.out === 'string' ? values.out : null;
  const { deskOfEdition, EXPORTS, exportText } = await import('../../publish/index.ts');
  const make = EXPORTS.get(format);
  if (make === undefined && format !== 'xlsx')
    throw new VariorumError('usage', `--format is ${[...EXPORTS.keys(), 'xlsx'].join(', ')}, not “${format}”.`);
  if (format === 'xlsx' && out === null) throw new VariorumError('usage', 'A workbook is no text: give --out FILE.');
  const { openEdition } = await import('../terminal/open-edition.ts');
  const edition = await openEdition(paths[0], 'export');
  const { writeWorkbook, writeWhole } = await import('../terminal/write-file.ts');
  if (make === undefined) await writeWorkbook(out!, deskOfEdition(edition));
  else {
    const made = make(edition);
    if (out !== null) await writeWhole(out, exportText(made));
    else if ('json' in made) printJson(streams.out, made.json, 1);
    else if ('lines' in made) for (const line of made.lines) printJson(streams.out, line);
    else printText(streams.out, made.text);
  }
  return EXIT.ok;
}
