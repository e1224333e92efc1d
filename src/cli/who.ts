import type { Edition, Entity } from '../model.ts';
import { oneLine, plural } from '../publish/index.ts';
import { plainName } from './claims.ts';
import { EXIT } from './exit-codes.ts';
import type { Invocation } from './main.ts';
import { openEdition } from './open-edition.ts';

/** Statements shown of one person. */
const STATEMENTS = 12;

/** `variorum who`: the people and organisations of an edition, or one of them whole. */
export async function who({ values, paths, streams }: Invocation): Promise<number> {
  const edition = await openEdition(paths[0], 'who');
  const asked = paths[1];
  const named = edition.entities.filter(({ kind }) => kind === 'person' || kind === 'organisation');
  const chosen =
    asked === undefined
      ? named.toSorted((x, y) => y.mentions.length - x.mentions.length)
      : edition.entities.filter(({ name, variants }) =>
          [name, ...variants.map(({ text }) => text)].some((one) => plainName(one).includes(plainName(asked))),
        );
  if (values.json) streams.out.write(`${JSON.stringify(chosen, null, 1)}\n`);
  else if (chosen.length === 0)
    streams.out.write(asked ? `Nobody named “${asked}” is in this edition.\n` : 'No name is in this edition.\n');
  else for (const entity of chosen) streams.out.write(asked === undefined ? line(entity) : whole(edition, entity));
  return EXIT.ok;
}

function line({ name, kind, variants, mentions }: Entity): string {
  const also = variants.map(({ text }) => text).filter((text) => text !== name);
  return `${name} (${kind}), ${plural(mentions.length, 'mention')}${also.length > 0 ? `; also ${also.join(', ')}` : ''}\n`;
}

function whole(edition: Edition, entity: Entity): string {
  const siglum = new Map(edition.articles.map((article) => [article.id, article.siglum]));
  const said = edition.claims.flatMap((claim) =>
    claim.witnesses.filter(({ speakerEntity }) => speakerEntity === entity.id),
  );
  return [
    line(entity).trimEnd(),
    ...entity.roles.map((role) => `  ${siglum.get(role.article)}  ${oneLine(role.exact)}`),
    ...(said.length > 0 ? [`  says (${said.length}):`] : []),
    ...said
      .slice(0, STATEMENTS)
      .map(({ article, exact, stance }) => `    ${siglum.get(article)}  ${stance}: “${oneLine(exact)}”`),
    '',
  ].join('\n');
}
