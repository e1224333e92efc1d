import type { Ask, ClaimFilter } from '../../ask/index.ts';
import { grouped } from '../../base/grouped.ts';
import { type Claim, type Entity, glossedText, VariorumError } from '../../model.ts';
import { type Command, HELP, type Invocation } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import { printJson, printLines } from '../terminal/print.ts';

/** `variorum claims`: the claims of an edition, by weight, filtered. */
export const claims: Command = {
  name: 'claims',
  usage: 'variorum claims EDITION [--about NAME]',
  purpose: 'List the claims of an edition, by weight.',
  details: [
    'EDITION is the folder variorum edit wrote, or its edition.json. The claims are those that the report’s search finds, in its',
    'order. Options narrow the list: a claim must fit all of them. A NAME, with or without accents, is the name of one person,',
    'body or place, or else a part of their names: --about Reyes finds everybody of whose names Reyes is one, in any spelling.',
    '',
    'Examples:',
    '  variorum claims edition --single-origin --several   told often, but on one origin',
    '  variorum claims edition --said-by Reyes             what she says, through whomever',
    '  variorum claims edition --about "harbour board" --contested',
  ],
  options: [
    { name: 'about', value: 'NAME', help: 'Only claims that name this person, body or place, or that it says.' },
    { name: 'said-by', value: 'NAME', help: 'Only claims that this person or body ultimately says.' },
    { name: 'outlet', value: 'NAME', help: 'Only claims in articles of this news organisation.' },
    { name: 'origin', value: 'NAME', help: 'Only claims that this news organisation obtained, or may have.' },
    { name: 'words', value: 'WORDS', help: 'Only claims in which all these words occur.' },
    { name: 'single-origin', help: 'Only claims that rest on one origin.' },
    { name: 'several', help: 'Only claims that several articles tell.' },
    { name: 'contested', help: 'Only claims on which accounts differ.' },
    { name: 'all', help: 'Also claims that one article alone tells (the default).' },
    { name: 'json', help: 'Print the claims as JSON.' },
    HELP,
  ],
  run,
};

async function run({ values, paths, streams }: Invocation): Promise<number> {
  if (values.all === true && values.several === true) {
    throw new VariorumError('usage', 'Give --all or --several, not both.');
  }
  const { openEdition } = await import('../terminal/open-edition.ts');
  const { ask } = await import('../../ask/index.ts');
  const { nameHints } = await import('../lines/name-hints.ts');
  const filter = filterOf(values);
  const questions = ask(await openEdition(paths[0], 'claims'));
  const chosen = questions.claims(filter);
  const hints = nameHints(questions, filter);
  if (values.json) {
    printJson(streams.out, chosen, 1);
    printLines(streams.err, hints);
    return EXIT.ok;
  }
  const { count, oneLine, standing } = await import('../../publish/index.ts');
  const siglum = new Map(questions.edition.articles.map((article) => [article.id, article.siglum]));
  printLines(streams.out, [
    ...underParents(chosen).flatMap((claim) => {
      const sigla = [...new Set(claim.testimonies.map(({ article }) => siglum.get(article)!))];
      const part = claim.parent === null ? '' : `part of ${claim.parent}: `;
      return [
        `${claim.id}  ${part}${oneLine(glossedText(claim))}`,
        `              ${standing(claim)} (${sigla.join(' ')})`,
      ];
    }),
    `${wholes(chosen).length} of ${count(wholes(questions.edition.claims).length, 'claim')}`,
    ...understood(questions, filter),
    ...hints,
  ]);
  return EXIT.ok;
}

/** Those that are no part of another: parts are counted nowhere. */
function wholes(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ parent }) => parent === null);
}

/** In order, each part right behind the claim that holds it, where that is among them. */
function underParents(claims: readonly Claim[]): Claim[] {
  const parts = grouped(claims, ({ parent }) => parent);
  const held = new Set(wholes(claims).flatMap(({ id }) => parts.get(id) ?? []));
  return claims.filter((claim) => !held.has(claim)).flatMap((claim) => [claim, ...(parts.get(claim.id) ?? [])]);
}

/** The parts of a filter that are names or words, and the flags, by their options. */
const TEXTS = { about: 'about', voice: 'said-by', outlet: 'outlet', origin: 'origin', q: 'words' } as const;
const FLAGS = { single: 'single-origin', several: 'several', parted: 'contested' } as const;

function filterOf(values: Invocation['values']): ClaimFilter {
  const texts = Object.entries(TEXTS).flatMap(([part, option]) => {
    const value = values[option];
    if (typeof value !== 'string') return [];
    if (value.trim() !== '') return [[part, value]];
    throw new VariorumError('usage', `--${option} needs a word at least. See variorum claims --help.`);
  });
  const flags = Object.entries(FLAGS).flatMap(([part, option]) => (values[option] === true ? [[part, true]] : []));
  return Object.fromEntries([...texts, ...flags]);
}

/** Whom a name was taken for, where it is not somebody's whole name; and who else has it. */
function understood(questions: Ask, { about, voice }: ClaimFilter): string[] {
  return [...new Set([about, voice])].flatMap((asked) => {
    if (asked === undefined) return [];
    const meant = questions.people(asked);
    const also = questions.also(asked);
    const whole = meant.length === 1 && meant[0]!.name === asked;
    return [
      ...(meant.length > 0 && !whole ? [`“${asked}” was taken for ${list(meant)}.`] : []),
      ...(also.length > 0 ? [`Other names with these words: ${list(also)}.`] : []),
    ];
  });
}

function list(entities: readonly Entity[]): string {
  return entities.map(({ name, kind }) => `${name} (${kind})`).join(', ');
}
