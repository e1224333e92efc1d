import { expect, test } from 'vitest';
import { clauseBreaks } from '../../languages/en/clauses/breaks.ts';
import { wordsOf } from '../../languages/en/words/words.ts';
import { clusters } from '../same-claim/clusters.ts';
import { clausesOf, phrasesOf, trimmed } from './clauses.ts';

const breaksOf = (text: string) => clauseBreaks(text, { start: 0, end: text.length }, wordsOf(text));
const split = (text: string): string[] =>
  clausesOf(breaksOf(text), { start: 0, end: text.length }, wordsOf(text)).map(({ start, end }) =>
    text.slice(start, end),
  );

test('a sentence that states two things is split, a short one is not', () => {
  expect(split('The pier, which was built in 1950, was closed after inspectors found rotten timber.')).toEqual([
    'The pier, which was built in 1950',
    'was closed after inspectors found rotten timber.',
  ]);
  expect(split('The pier was closed, but reopened.')).toEqual(['The pier was closed, but reopened.']);
});

test('quotation marks and commas are no part of a statement', () => {
  const text = ' “that the pier is safe,” ';
  const span = trimmed(text, { start: 0, end: text.length })!;
  expect(text.slice(span.start, span.end)).toBe('the pier is safe');
  expect(trimmed('“ ”', { start: 0, end: 3 })).toBeNull();
});

test('nor are the line breaks that a page’s script wrote out', () => {
  const text = '\\n The pier is safe, he said. \\n';
  const span = trimmed(text, { start: 0, end: text.length })!;
  expect(text.slice(span.start, span.end)).toBe('The pier is safe, he said.');
  const path = 'They wrote C:\\new on it.';
  expect(trimmed(path, { start: 0, end: path.length })).toEqual({ start: 0, end: path.length });
});

test('no chain of neighbours joins strangers', () => {
  const alike = [
    [1, 0.9, 0],
    [0.9, 1, 0.5],
    [0, 0.5, 1],
  ];
  const score = (a: number, b: number): number => alike[a]![b]!;
  const edges = [
    { a: 0, b: 1, score: 0.9 },
    { a: 1, b: 2, score: 0.5 },
  ];
  const things = { size: 3, score, kin: (at: number) => at, isPart: () => false };
  const limits = { same: 0.4, founding: 0.8, attached: 0.4 };
  expect(clusters(edges, { ...limits, average: 0.3 }, things)).toEqual([[0, 1], [2]]);
  expect(clusters(edges, { ...limits, average: 0.2 }, things)).toEqual([[0, 1, 2]]);
});

test('two sentences found a claim only where they are more alike than what joins one', () => {
  const things = { size: 3, score: () => 0.6, kin: (at: number) => at, isPart: () => false };
  const limits = { same: 0.4, average: 0.4, founding: 0.8, attached: 0.4 };
  const edges = [
    { a: 0, b: 1, score: 0.6 },
    { a: 1, b: 2, score: 0.6 },
  ];
  expect(clusters(edges, limits, things)).toEqual([[0], [1], [2]]);
  const sure = { ...things, score: (a: number, b: number) => (a + b === 1 ? 0.9 : 0.6) };
  expect(clusters([{ a: 0, b: 1, score: 0.9 }, edges[1]!], limits, sure)).toEqual([[0, 1, 2]]);
});

test('a part of a statement joins what is found and brings nothing together', () => {
  const things = { size: 3, score: () => 1, kin: (at: number) => at, isPart: (at: number) => at === 1 };
  const limits = { same: 0.4, average: 0.4, founding: 0.8, attached: 0.4 };
  const edges = [
    { a: 0, b: 1, score: 1 },
    { a: 1, b: 2, score: 0.9 },
  ];
  expect(clusters(edges, limits, things)).toEqual([[0, 1], [2]]);
});

test('phrases run from their word to the next mark', () => {
  const text = 'The letters, found by her clerk after her return last spring, name R. Vale.';
  const words = wordsOf(text);
  const found = phrasesOf({ start: 0, end: text.length }, words).map(({ start, end }) => text.slice(start, end));
  expect(found).toContain('after her return last spring');
  expect(found.some((phrase) => phrase.endsWith('R'))).toBe(false);
});
