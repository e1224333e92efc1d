import type { Claim, Edition } from '../../model.ts';
import { oneLine, support } from '../../publish/index.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import type { Invocation } from '../terminal/invocation.ts';
import { openEdition } from '../terminal/open-edition.ts';

/** `variorum claims`: the claims of an edition, by weight, filtered. */
export async function listClaims({ values, paths, streams }: Invocation): Promise<number> {
  const edition = await openEdition(paths[0], 'claims');
  const siglum = new Map(edition.articles.map((article) => [article.id, article.siglum]));
  const chosen = edition.claims.filter(
    (claim) =>
      (values.all === true || new Set(claim.testimonies.map(({ article }) => article)).size > 1) &&
      (values['single-origin'] !== true || claim.origins.max === 1) &&
      (typeof values.about !== 'string' || isAbout(edition, claim, values.about)) &&
      (typeof values['said-by'] !== 'string' || isSaidBy(edition, claim, values['said-by'])),
  );
  if (values.json) streams.out.write(`${JSON.stringify(chosen, null, 1)}\n`);
  else {
    for (const claim of chosen) {
      const sigla = [...new Set(claim.testimonies.map(({ article }) => siglum.get(article)!))];
      streams.out.write(`${claim.id}  ${oneLine(claim.text)}\n              ${support(claim)} (${sigla.join(' ')})\n`);
    }
    const kept = values.all ? '' : '; --all also lists those of one article';
    streams.out.write(`${chosen.length} of ${edition.claims.length} claims${kept}\n`);
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
