import { COMPANY_NOUN } from '../../languages/en/voices/bodies.ts';
import { OFFICE_OF_A_BODY } from '../../languages/en/voices/offices.ts';
import { folded, nameKey } from '../../languages/en/words/fold.ts';
import type { Entity } from '../../model.ts';
import type { EntityIndex } from '../people/entities.ts';
import type { PlacedArticle } from '../people/placed-article.ts';

/**
 * Whom a description without a name means, where the pile knows more than the article's own sentence: "the company" is
 * the body the article names most, "Harbour Lines' CEO" the one person the story calls so. Null where it cannot be told.
 *
 * @param source the words of the source as written
 */
export function personOrBodyMeant(source: string, placed: PlacedArticle, entities: EntityIndex): Entity | null {
  const words = folded(source.replace(/\s+/gu, ' ').trim());
  if (/^(?:the|this|its) (?:[\p{L}-]+ ){0,2}[\p{L}-]+$/u.test(words) && COMPANY_NOUN.test(words))
    return mainBody(placed, entities);
  const office = OFFICE_OF_A_BODY.exec(words);
  return office === null ? null : bearerOf(office[2]!, office[1] ?? null, placed, entities);
}

function mainBody(placed: PlacedArticle, entities: EntityIndex): Entity | null {
  const counts = new Map<string, number>();
  for (const { entity } of entities.names.get(placed.article.id) ?? [])
    if (entities.byId.get(entity)?.kind === 'organisation') counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? null : (entities.byId.get(first[0]) ?? null);
}

/** The only person of the pile whose roles name the office, of that body where one is named. */
function bearerOf(office: string, body: string | null, placed: PlacedArticle, entities: EntityIndex): Entity | null {
  const inArticle = new Set((entities.names.get(placed.article.id) ?? []).map(({ entity }) => entity));
  const wanted = body === null ? null : nameKey(body.replace(/['’]s?$/u, ''));
  const bearers = entities.entities.filter(
    ({ kind, roles }) =>
      kind === 'person' &&
      roles.some(({ exact }) => {
        const role = nameKey(exact);
        return ` ${role} `.includes(` ${office} `) && (wanted === null || ` ${role} `.includes(` ${wanted} `));
      }),
  );
  const here = bearers.filter(({ id }) => inArticle.has(id));
  const chosen = here.length > 0 ? here : wanted === null ? [] : bearers;
  return chosen.length === 1 ? chosen[0]! : null;
}
