import type { Edition } from '../../model.ts';
import type { Hit } from '../casebook.ts';
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

/** Where all of some words stand: the last may be the beginning of a word. */
export function searched(sql: Sql, words: string, most: number): Hit[] {
  const terms = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (terms.length === 0) return [];
  const match = terms.map((term) => `"${term}"`).join(' ');
  return sql
    .all<Hit>(
      "SELECT kind, id, title, snippet(words, -1, '‹', '›', '…', 16) AS excerpt FROM words WHERE words MATCH ? ORDER BY rank, id LIMIT ?",
      [`${match}*`, most],
    )
    .map(({ kind, id, title, excerpt }) => ({ kind, id, title, excerpt }));
}
