import { VariorumError } from '../../../model.ts';
import { type Command, FOLLOW_LINKS, HELP, type Invocation, OUTLETS } from '../../terminal/command.ts';

/** `variorum case`: keeps a case over time in one file. */
export const caseCommand: Command = {
  name: 'case',
  usage: 'variorum case ACTION CASEBOOK …',
  purpose: 'Keep a case over time: pages, editions and rulings in one file.',
  details: [
    'Nothing leaves this machine: a casebook is one file. Actions:',
    '  new CASEBOOK                 make an empty one (--outlets FILE: with your own news organisations)',
    '  add CASEBOOK PATH…           take pages in, with the bytes of their files; what it holds is not taken twice',
    '  list CASEBOOK                its pages, editions and rulings',
    '  edit CASEBOOK [-o DIR]       make its edition; only what is new is read again. With -o, write it as variorum edit does',
    '  search CASEBOOK WORD…        articles and claims of its latest edition that have all these words',
    '  rule CASEBOOK RULING         rule, signed with --by NAME; see below',
    '  review CASEBOOK --by NAME    answer what the program is not sure of, a key each, most effect first (--json: print it)',
    '  export CASEBOOK              print the log of its rulings (JSON Lines)',
    '  import CASEBOOK LOG…         take in the rulings of others',
    '  backup CASEBOOK FILE         write a whole copy, while others go on',
    'Rulings name claims by their ids, articles by their sigla, in the latest edition; what is kept are the words they stand on:',
    '  same|different|unsure CLAIM CLAIM              one claim, or two',
    '  same|different|unsure NAME NAME --of persons   one person, body or place, or two',
    '  same A B --link KIND --upstream a              how two texts are related; different A B: not at all',
    '  origin A OUTLET, date A DATE                   who wrote a text; when it was published',
    '  speaker CLAIM A NAME                           who says it in article A; without a name: the article itself',
    '  wording CLAIM A, hide CLAIM, note CLAIM WORDS  print it in the words of A; do not print it; a note',
    '  undo RULING                                    take a ruling back, by its id',
    '',
    'Examples:',
    '  variorum case new harbour.casebook && variorum case add harbour.casebook clippings/',
    '  variorum case edit harbour.casebook -o edition',
    '  variorum case rule harbour.casebook same 959e2c af365a --by "Ina Moor" --reason "One contract."',
  ],
  options: [
    { name: 'out', short: 'o', value: 'DIR', help: 'edit: also write edition.json and the report into this folder.' },
    { name: 'jobs', short: 'j', value: 'N', help: 'edit: clean and annotate with N workers at most.' },
    { name: 'by', value: 'NAME', help: 'rule, review: who rules.' },
    { name: 'reason', value: 'WORDS', help: 'rule, review: why.' },
    { name: 'of', value: 'WHAT', help: 'rule: persons, where names are ruled on.' },
    { name: 'link', value: 'KIND', help: 'rule: same-text, reuses, rewrites, cites or shares-origin.' },
    { name: 'upstream', value: 'WHICH', help: 'rule: a, b, common or unknown (the default).' },
    OUTLETS,
    FOLLOW_LINKS,
    { name: 'json', help: 'Print what was done, or found, as JSON.' },
    { name: 'quiet', short: 'q', help: 'Print neither progress nor summary; errors still show.' },
    HELP,
  ],
  run,
};

async function run(given: Invocation): Promise<number> {
  const [name, file, ...rest] = given.paths;
  const { ACTIONS } = await import('../../casework/actions.ts');
  const action = ACTIONS.get(name ?? '');
  if (action === undefined) {
    const known = [...ACTIONS.keys()].join(', ');
    throw new VariorumError(
      'usage',
      `“${name ?? ''}” is nothing to do with a case; do one of ${known}. See variorum case --help.`,
    );
  }
  if (file === undefined || file === '')
    throw new VariorumError('usage', `Name the casebook: variorum case ${name} CASEBOOK.`);
  return action(given, file, rest);
}
