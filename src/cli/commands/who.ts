import type { Edition, Entity, Passage, Testimony } from '../../model.ts';
import { oneLine, plural } from '../../publish/index.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import type { Invocation } from '../terminal/invocation.ts';
import { openEdition } from '../terminal/open-edition.ts';
import { plainName } from './claims.ts';

/** Statements shown by and of one person. */
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
  if (values.json) {
    const full = chosen.map((entity) => (asked === undefined ? entity : { ...entity, ...statements(edition, entity) }));
    streams.out.write(`${JSON.stringify(full, null, 1)}\n`);
  }
  if (values.json) return EXIT.ok;
  if (chosen.length === 0)
    streams.out.write(asked ? `Nobody named “${asked}” is in this edition.\n` : 'No name is in this edition.\n');
  else for (const entity of chosen) streams.out.write(asked === undefined ? line(entity) : whole(edition, entity));
  return EXIT.ok;
}

function line({ name, kind, variants, mentions }: Entity): string {
  const also = variants.map(({ text }) => text).filter((text) => text !== name);
  return `${name} (${kind}), ${plural(mentions.length, 'mention')}${also.length > 0 ? `; also ${also.join(', ')}` : ''}\n`;
}

/** A statement of one article for printing. */
interface Line {
  readonly siglum: string;
  readonly speaker: string | null;
  readonly stance: string;
  readonly words: string;
}

function whole(edition: Edition, entity: Entity): string {
  const siglum = new Map(edition.articles.map((article) => [article.id, article.siglum]));
  const roles = new Map<string, string[]>();
  for (const { exact, article } of entity.roles) {
    const role = oneLine(exact);
    roles.set(role, [...(roles.get(role) ?? []), siglum.get(article)!]);
  }
  const { says, saidOf } = statements(edition, entity);
  return [
    line(entity).trimEnd(),
    ...[...roles].map(([role, articles]) => `  ${[...new Set(articles)].join(' ')}  ${role}`),
    ...section('says', says),
    ...section('of whom it is said', saidOf),
    '',
  ].join('\n');
}

/** What a person or body says, and what others or the papers themselves say with its name in it. */
function statements(edition: Edition, entity: Entity): { says: Line[]; saidOf: Line[] } {
  const siglum = new Map(edition.articles.map((article) => [article.id, article.siglum]));
  const names = (witness: Testimony) => entity.mentions.some((mention) => holds(witness, mention));
  return {
    says: linesOf(edition, siglum, ({ speakerEntity }) => speakerEntity === entity.id),
    saidOf: linesOf(edition, siglum, (witness) => witness.speakerEntity !== entity.id && names(witness)),
  };
}

/** One statement a claim: the first witness that fits, with the sigla of all that do. */
function linesOf(edition: Edition, siglum: ReadonlyMap<string, string>, fits: (witness: Testimony) => boolean): Line[] {
  return edition.claims.flatMap(({ testimonies }) => {
    const fitting = testimonies.filter(fits);
    const [first] = fitting;
    if (first === undefined) return [];
    const sigla = [...new Set(fitting.map(({ article }) => siglum.get(article)!))].join(' ');
    return [{ siglum: sigla, speaker: first.speaker, stance: first.stance, words: oneLine(first.exact) }];
  });
}

function section(title: string, lines: readonly Line[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > STATEMENTS ? [`    and ${lines.length - STATEMENTS} more; --json has all`] : [];
  return [
    `  ${title} (${lines.length}):`,
    ...lines.slice(0, STATEMENTS).map(({ siglum, speaker, stance, words }) => {
      const by = title === 'says' || speaker === null ? '' : ` by ${oneLine(speaker)}`;
      return `    ${siglum}  ${stance}${by}: “${words}”`;
    }),
    ...more,
  ];
}

function holds(outer: Passage, inner: Passage): boolean {
  return outer.article === inner.article && outer.start <= inner.start && inner.end <= outer.end;
}
