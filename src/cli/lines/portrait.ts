import type { Ask, Statement } from '../../ask/index.ts';
import type { Entity } from '../../model.ts';
import { count, oneLine } from '../../publish/index.ts';

/** Statements shown by and of one entity. */
const SHOWN = 12;

/** One entity in a line: its name, kind and other spellings. */
export function entityLine({ name, kind, variants, mentions }: Entity): string {
  const also = variants.map(({ text }) => text).filter((text) => text !== name);
  return `${name} (${kind}), ${count(mentions.length, 'mention')}${also.length > 0 ? `; also ${also.join(', ')}` : ''}`;
}

/** A statement for printing: the first testimony that is meant, with the sigla of all that are. */
interface Line {
  readonly claim: string;
  readonly siglum: string;
  readonly speaker: string | null;
  readonly stance: string;
  readonly words: string;
}

/** One entity whole: its roles, what it says, what is said of it. */
export function portraitLines(questions: Ask, entity: Entity): string[] {
  const siglum = siglaOf(questions);
  const roles = new Map<string, string[]>();
  for (const { exact, article } of entity.roles) {
    const role = oneLine(exact);
    roles.set(role, [...(roles.get(role) ?? []), siglum.get(article)!]);
  }
  const { says, saidOf } = statements(questions, entity);
  return [
    entityLine(entity),
    ...[...roles].map(([role, articles]) => `  ${[...new Set(articles)].join(' ')}  ${role}`),
    ...section('says', says),
    ...section('of whom it is said', saidOf),
  ];
}

function siglaOf({ edition }: Ask): ReadonlyMap<string, string> {
  return new Map(edition.articles.map((article) => [article.id, article.siglum]));
}

/** What a person or body says, and what others or the papers themselves say with its name in it. */
export function statements(questions: Ask, entity: Entity): { says: Line[]; saidOf: Line[] } {
  const siglum = siglaOf(questions);
  const lineOf = ({ claim, testimonies }: Statement): Line => {
    const sigla = [...new Set(testimonies.map(({ article }) => siglum.get(article)!))].join(' ');
    const { speaker, stance, exact } = testimonies[0]!;
    return { claim: claim.id, siglum: sigla, speaker, stance, words: oneLine(exact) };
  };
  const { says, saidOf } = questions.portrait(entity);
  return { says: says.map(lineOf), saidOf: saidOf.map(lineOf) };
}

function section(title: string, lines: readonly Line[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > SHOWN ? [`    and ${lines.length - SHOWN} more; --json has all`] : [];
  return [
    `  ${title} (${lines.length}):`,
    ...lines.slice(0, SHOWN).map(({ siglum, speaker, stance, words }) => {
      const by = title === 'says' || speaker === null ? '' : ` by ${speaker}`;
      return `    ${siglum}  ${stance}${by}: “${words}”`;
    }),
    ...more,
  ];
}
