import { contentId, type Edition, type Entity } from '../../model.ts';

/** An entity of FollowTheMoney, as Aleph and OpenSanctions read it. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const SCHEMA: ReadonlyMap<Entity['kind'], string> = new Map([
  ['person', 'Person'],
  ['organisation', 'Organization'],
  ['outlet', 'Organization'],
]);

/**
 * The articles, persons and organisations of an edition as FollowTheMoney entities, with a `Mention` for each article that names one.
 * Places and what is neither are left out: an entity of an affair is no entity of a register.
 *
 * Source: https://followthemoney.tech/explorer/schemata/
 */
export function followTheMoney(edition: Edition): FtmEntity[] {
  const articles = edition.articles.map(
    ({ id, title, key, url, publisher, published, byline, language, text }): FtmEntity => ({
      id: `variorum-${id}`,
      schema: 'Article',
      properties: given({
        title: title ?? key,
        sourceUrl: url !== null && /^https?:\/\//u.test(url) ? url : null,
        publisher,
        publishedAt: published?.slice(0, 10) ?? null,
        author: byline,
        language: LANGUAGES.get(language) ?? null,
        bodyText: text,
      }),
    }),
  );
  const entities = edition.entities.flatMap((entity): FtmEntity[] => {
    const schema = SCHEMA.get(entity.kind);
    if (schema === undefined) return [];
    const aliases = entity.variants.map(({ text }) => text).filter((text) => text !== entity.name);
    const own: FtmEntity = {
      id: `variorum-${entity.id}`,
      schema,
      properties: {
        name: [entity.name],
        ...(aliases.length > 0 ? { alias: aliases } : {}),
        ...(entity.kind === 'person' && entity.roles.length > 0
          ? { position: [...new Set(entity.roles.map(({ exact }) => exact.replace(/\s+/gu, ' ')))] }
          : {}),
      },
    };
    const mentioned = [...new Set(entity.mentions.map(({ article }) => article))];
    const mentions = mentioned.map(
      (article): FtmEntity => ({
        id: `variorum-${contentId(entity.id, article)}`,
        schema: 'Mention',
        properties: {
          document: [`variorum-${article}`],
          resolved: [own.id],
          name: [entity.name],
          detectedSchema: [schema],
        },
      }),
    );
    return [own, ...mentions];
  });
  return [...articles, ...entities];
}

/** ISO 639-3, which the model asks for, of what articles are told to be in. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['en', 'eng'],
  ['es', 'spa'],
  ['de', 'deu'],
  ['fr', 'fra'],
]);

function given(properties: Readonly<Record<string, string | null>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => (value === null ? [] : [[name, [value]]])),
  );
}
