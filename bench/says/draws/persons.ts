import type { Entity, Passage } from '../../../src/model.ts';
import { Chance } from '../../collate/random.ts';
import { drawn, type Key, type NamedEdition, type Question } from './sheet.ts';

/** How many mentions of a person, and of those who could be taken for him, a reader sees, and how much around each. */
const SEEN = { own: 10, others: 8, before: 160, after: 160 } as const;

/** What a reader is asked of mentions. */
export const askedOfPersons =
  'Numbered mentions of names from the pages of one affair follow, each between ⟦ and ⟧. Which of them mean the same person? ' +
  'Answer in "groups" with a list of lists of numbers, one list a person, every number once; put into "nobody" the numbers ' +
  'of mentions that name no person (a body, a place, a scrap of a headline), into "open" those the pages do not settle.';

/** Persons with all their mentions, beside whoever shares a part of the name; and the program's answers. */
export function personDraws(
  editions: readonly NamedEdition[],
  seed: number,
): { readonly questions: Question[]; readonly keys: Key[] } {
  const questions: Question[] = [];
  const keys: Key[] = [];
  const persons = ({ edition }: NamedEdition) =>
    edition.entities
      .filter(({ kind, mentions }) => kind === 'person' && mentions.length > 0)
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const { from, item } of drawn(editions, 100, seed, persons)) {
    const id = `persons-${seed}-${String(questions.length + 1).padStart(3, '0')}`;
    const chance = new Chance(seed + questions.length);
    const others = likeNamed(item, from.edition.entities);
    const picked = [
      ...some(item.mentions, SEEN.own, chance).map((mention) => ({ entity: item.id, mention })),
      ...some(
        others.flatMap((entity) => entity.mentions.map((mention) => ({ entity: entity.id, mention }))),
        SEEN.others,
        chance,
      ),
    ].sort((a, b) =>
      a.mention.exact < b.mention.exact
        ? -1
        : a.mention.exact > b.mention.exact
          ? 1
          : a.mention.start - b.mention.start,
    );
    const textOf = new Map(from.edition.articles.map((article) => [article.id, article]));
    const lines = picked.map(({ mention }, at) => {
      const { text, publisher, published } = textOf.get(mention.article)!;
      const before = text.slice(Math.max(0, mention.start - SEEN.before), mention.start);
      const after = text.slice(mention.end, mention.end + SEEN.after);
      const flat = (value: string) => value.replace(/\s+/gu, ' ');
      return `${at + 1}. (${publisher ?? '?'} ${published?.slice(0, 10) ?? ''}, page ${mention.article.slice(0, 4)}) …${flat(before)}⟦${flat(mention.exact)}⟧${flat(after)}…`;
    });
    questions.push({ id, kind: 'persons', affair: from.affair, page: '', passage: lines.join('\n') });
    keys.push({
      id,
      kind: 'persons',
      affair: from.affair,
      article: '',
      start: 0,
      end: 0,
      answer: { entity: item.id, entities: picked.map(({ entity }) => entity) },
    });
  }
  return { questions, keys };
}

/** Other persons and names who share a word of the name, or who could be it by its first letters. */
function likeNamed(one: Entity, all: readonly Entity[]): Entity[] {
  const words = ({ variants }: Entity) =>
    new Set(variants.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []));
  const mine = words(one);
  const stems = new Set([...mine].map((word) => word.slice(0, 4)));
  return all
    .filter((other) => other !== one && (other.kind === 'person' || other.kind === 'other'))
    .map((other) => {
      const theirs = [...words(other)];
      const near =
        theirs.filter((word) => mine.has(word)).length * 2 +
        theirs.filter((word) => stems.has(word.slice(0, 4))).length;
      return { other, near };
    })
    .filter(({ near }) => near > 0)
    .sort(
      (a, b) =>
        b.near - a.near ||
        b.other.mentions.length - a.other.mentions.length ||
        (a.other.id < b.other.id ? -1 : a.other.id > b.other.id ? 1 : 0),
    )
    .map(({ other }) => other)
    .slice(0, 5);
}

function some<T extends Passage | { readonly mention: Passage }>(
  list: readonly T[],
  most: number,
  chance: Chance,
): T[] {
  const left = [...list];
  const taken: T[] = [];
  while (left.length > 0 && taken.length < most) taken.push(left.splice(chance.below(left.length), 1)[0]!);
  return taken;
}
