import type { Claim, Edition } from '../../model.ts';
import { type Command, HELP, type Invocation } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import { printJson, printLines } from '../terminal/print.ts';

/** `variorum claims`: the claims of an edition, by weight, filtered. */
export const claims: Command = {
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
  run,
};

async function run({ values, paths, streams }: Invocation): Promise<number> {
  const { openEdition } = await import('../terminal/open-edition.ts');
  const { oneLine, standing } = await import('../../publish/index.ts');
  const edition = await openEdition(paths[0], 'claims');
  const siglum = new Map(edition.articles.map((article) => [article.id, article.siglum]));
  const chosen = edition.claims.filter(
    (claim) =>
      (values.all === true || new Set(claim.testimonies.map(({ article }) => article)).size > 1) &&
      (values['single-origin'] !== true || claim.origins.max === 1) &&
      (typeof values.about !== 'string' || isAbout(edition, claim, values.about)) &&
      (typeof values['said-by'] !== 'string' || isSaidBy(edition, claim, values['said-by'])),
  );
  if (values.json) printJson(streams.out, chosen, 1);
  else {
    const kept = values.all ? '' : '; --all also lists those of one article';
    printLines(streams.out, [
      ...chosen.flatMap((claim) => {
        const sigla = [...new Set(claim.testimonies.map(({ article }) => siglum.get(article)!))];
        return [`${claim.id}  ${oneLine(claim.text)}`, `              ${standing(claim)} (${sigla.join(' ')})`];
      }),
      `${chosen.length} of ${edition.claims.length} claims${kept}`,
    ]);
  }
  return EXIT.ok;
}

/** Lower case, without accents, so that a name can be typed plainly. */
export function plainName(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Every spelling of the entities whose name or variant has the words asked for; the words themselves at least. */
function spellings(edition: Edition, asked: string): string[] {
  const wanted = plainName(asked);
  const known = edition.entities.filter(
    ({ name, variants }) =>
      plainName(name).includes(wanted) || variants.some(({ text }) => plainName(text).includes(wanted)),
  );
  return [wanted, ...known.flatMap(({ name, variants }) => [name, ...variants.map(({ text }) => text)]).map(plainName)];
}

function isAbout(edition: Edition, claim: Claim, asked: string): boolean {
  const names = spellings(edition, asked);
  return claim.testimonies.some(({ exact }) => names.some((name) => plainName(exact).includes(name)));
}

function isSaidBy(edition: Edition, claim: Claim, asked: string): boolean {
  const names = spellings(edition, asked);
  return claim.voices.some(({ name }) => names.some((spelling) => plainName(name).includes(spelling)));
}
