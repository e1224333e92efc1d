import { expect, test } from 'vitest';
import { wordsOf } from '../../languages/en/words/words.ts';
import type { VerbForm, VerbGroup } from '../../model.ts';
import { predicationsOf } from './predications.ts';

/** What the verbs of a sentence say; verbs are given by their words. */
function saidBy(text: string, ...verbs: readonly (readonly [words: string, form: VerbForm])[]): string[] {
  const groups = verbs.map(([words, form]): VerbGroup => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, form };
  });
  return predicationsOf(text, { start: 0, end: text.length }, wordsOf(text), groups).map(({ start, end }) =>
    text.slice(start, end),
  );
}

test('a relative clause is read with the word that links it', () => {
  expect(
    saidBy('Mara Dunn, who resigned last May, runs the harbour.', ['resigned', 'finite'], ['runs', 'finite']),
  ).toContain('who resigned last May');
});

test('a verb is read from its subject and up to the next boundaries', () => {
  const found = saidBy(
    'The board closed the pier on Monday because two piles had cracked.',
    ['closed', 'finite'],
    ['had cracked', 'finite'],
  );
  expect(found).toContain('The board closed the pier on Monday');
  expect(found).toContain('The board closed the pier on Monday because two piles had cracked');
  expect(found).toContain('because two piles had cracked');
});

test('a purpose is read on its own, a complement is not torn from its verb', () => {
  const found = saidBy(
    'The plan was drawn up quietly last year to give the north an edge.',
    ['was drawn up', 'finite'],
    ['to give', 'infinitive'],
  );
  expect(found).toContain('to give the north an edge');
  expect(found).toContain('The plan was drawn up quietly last year');
  const complement = saidBy(
    'The court is expected to rule by spring.',
    ['is expected', 'finite'],
    ['to rule', 'infinitive'],
  );
  expect(complement).not.toContain('The court is expected');
  expect(complement).toContain('The court is expected to rule by spring');
});

test('without verbs nothing is said', () => {
  expect(saidBy('The northern pier and its keeper')).toEqual([]);
});

test('a word that a hyphen binds is no boundary', () => {
  const found = saidBy('The chain opened its first brick-and-mortar shop in May.', ['opened', 'finite']);
  expect(found).toContain('The chain opened its first brick-and-mortar shop in May');
  expect(found).not.toContain('The chain opened its first brick');
});
