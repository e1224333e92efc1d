import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../../testing/edition/index.ts';
import { makeConcordance } from '../../ask/concordance.ts';
import { stemmaRows } from '../stemma/stemma-layers.ts';
import { surroundings } from './excerpt.ts';
import { wordDiff } from './word-diff.ts';

it('two texts are compared word by word up to a hundred and sixty words', () => {
  const words = (count: number) => 'row '.repeat(count).trim();
  expect(wordDiff(words(160), 'home')).not.toBeNull();
  expect(wordDiff(words(161), 'home')).toBeNull();
  expect(wordDiff('home', words(161))).toBeNull();
});

describe('the words around a passage', () => {
  const around = (before: number) => {
    const text = `Boats ${'x'.repeat(before - 7)} row home.`;
    const [first] = FIXTURE.articles;
    const article = { ...first!, text, blocks: [{ start: 0, end: text.length, kind: 'body' as const }] };
    const c = { ...makeConcordance(FIXTURE), articles: new Map([[article.id, article]]) };
    const start = text.indexOf('row');
    return surroundings(c, { article: article.id, start, end: start + 3, exact: 'row' }).before;
  };

  it('reach a hundred and forty code units', () => {
    expect(around(140)).toMatch(/^Boats/);
    expect(around(141)).not.toMatch(/^Boats/);
  });
});

it('a row of a stemma has five nodes at most', () => {
  const rows = (count: number) =>
    stemmaRows({ nodes: Array.from({ length: count }, () => ({})), edges: [] } as never).length;
  expect(rows(5)).toBe(1);
  expect(rows(6)).toBe(2);
});
