import type { Edition } from '../../model.ts';
import type { Hit } from '../casebook.ts';
import { excerptOf, WORD } from './excerpt.ts';
import type { Sql } from './sql.ts';

/** The rows by which an edition is searched: its articles without furniture, and its claims in all their words. */
export function* searchable(edition: Edition): Generator<readonly [string, string, string, string]> {
  for (const { id, title, key, text, blocks } of edition.articles) {
    const own = blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'repeat');
    yield ['article', id, title ?? key, own.map(({ start, end }) => text.slice(start, end)).join('\n')];
  }
  for (const { id, text, testimonies, voices } of edition.claims) {
    const words = new Set([...testimonies.map(({ exact }) => exact), ...voices.map(({ name }) => name)]);
    yield ['claim', id, text, [...words].join('\n')];
  }
}

/** A last word of fewer letters is looked for as it stands: very many words begin so, and nobody means them. */
const LEAST_BEGINNING = 3;

/** Where all of some words stand: the last may be the beginning of a word. */
export function searched(sql: Sql, words: string, most: number): Hit[] {
  const terms = words.match(WORD) ?? [];
  if (terms.length === 0) return [];
  const isBeginning = [...terms.at(-1)!].length >= LEAST_BEGINNING;
  const match = `${terms.map((term) => `"${term}"`).join(' ')}${isBeginning ? '*' : ''}`;
  return sql
    .all<{ kind: Hit['kind']; id: string; title: string; body: string }>(
      // The best are found by their rows alone; SQLite would cut an excerpt of each it finds.
      `SELECT words.kind, words.id, words.title, words.body
       FROM (SELECT rowid AS place, rank AS likeness FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?) AS best
       CROSS JOIN words ON words.rowid = best.place ORDER BY best.likeness, words.id`,
      [match, most],
    )
    .map(({ kind, id, title, body }) => ({ kind, id, title, excerpt: excerptOf([body, title], terms, isBeginning) }));
}
