import { nameKey } from '../languages/en/words/fold.ts';
import type { Entity } from '../model.ts';
import type { Concordance } from './concordance.ts';
import { type Bearer, havingWords } from './names.ts';

/**
 * The entities of any kind that a name means: the one whose id it is, those whose name it is, else all that have its words
 * in one of their spellings. In the order of the edition.
 */
export function named(c: Concordance, asked: string): readonly Entity[] {
  const own = c.entities.get(asked);
  return own ? [own] : (c.entitiesByName.get(nameKey(asked)) ?? withWords(c, asked));
}

/** The entities that have a name's words in one of their spellings, whoever else bears the whole name. */
export function withWords(c: Concordance, asked: string): readonly Entity[] {
  return nameKey(asked) === '' ? [] : havingWords(spellings(c), asked);
}

/** Every entity with its name and its other spellings. */
export function spellings({ edition }: Concordance): Bearer<Entity>[] {
  return edition.entities.map((entity) => ({
    held: entity,
    names: [entity.name, ...entity.variants.map(({ text }) => text)],
  }));
}

/** People and organisations, those most often named first. */
export function people({ edition }: Concordance): readonly Entity[] {
  return edition.entities
    .filter(({ kind }) => kind === 'person' || kind === 'organisation')
    .sort((a, b) => b.mentions.length - a.mentions.length);
}
