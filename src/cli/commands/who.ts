import type { Edition, Entity, Passage, Testimony } from '../../model.ts';
import { type Command, HELP, type Invocation } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import { printJson, printLines } from '../terminal/print.ts';
import { plainName } from './claims.ts';

/** Statements shown by and of one person. */
const STATEMENTS = 12;

/** `variorum who`: the people and organisations of an edition, or one of them whole. */
export const who: Command = {
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
  run,
};

async function run({ values, paths, streams }: Invocation): Promise<number> {
  const { openEdition } = await import('../terminal/open-edition.ts');
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
    printJson(streams.out, full, 1);
    return EXIT.ok;
  }
  const lines = chosen.flatMap((entity) => (asked === undefined ? [line(entity)] : whole(edition, entity)));
  const nobody = asked ? `Nobody named “${asked}” is in this edition.` : 'No name is in this edition.';
  printLines(streams.out, lines.length > 0 ? lines : [nobody]);
  return EXIT.ok;
}

function line({ name, kind, variants, mentions }: Entity): string {
  const also = variants.map(({ text }) => text).filter((text) => text !== name);
  const often = mentions.length === 1 ? '1 mention' : `${mentions.length} mentions`;
  return `${name} (${kind}), ${often}${also.length > 0 ? `; also ${also.join(', ')}` : ''}`;
}

/** A statement of one article for printing. */
interface Line {
  readonly siglum: string;
  readonly speaker: string | null;
  readonly stance: string;
  readonly words: string;
}

function whole(edition: Edition, entity: Entity): string[] {
  const siglum = new Map(edition.articles.map((article) => [article.id, article.siglum]));
  const roles = new Map<string, string[]>();
  for (const { exact, article } of entity.roles) {
    const role = flat(exact);
    roles.set(role, [...(roles.get(role) ?? []), siglum.get(article)!]);
  }
  const { says, saidOf } = statements(edition, entity);
  return [
    line(entity),
    ...[...roles].map(([role, articles]) => `  ${[...new Set(articles)].join(' ')}  ${role}`),
    ...section('says', says),
    ...section('of whom it is said', saidOf),
  ];
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
    return [{ siglum: sigla, speaker: first.speaker, stance: first.stance, words: flat(first.exact) }];
  });
}

function section(title: string, lines: readonly Line[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > STATEMENTS ? [`    and ${lines.length - STATEMENTS} more; --json has all`] : [];
  return [
    `  ${title} (${lines.length}):`,
    ...lines.slice(0, STATEMENTS).map(({ siglum, speaker, stance, words }) => {
      const by = title === 'says' || speaker === null ? '' : ` by ${speaker}`;
      return `    ${siglum}  ${stance}${by}: “${words}”`;
    }),
    ...more,
  ];
}

function holds(outer: Passage, inner: Passage): boolean {
  return outer.article === inner.article && outer.start <= inner.start && inner.end <= outer.end;
}

function flat(text: string): string {
  return text.split(/\s+/).join(' ').trim();
}
