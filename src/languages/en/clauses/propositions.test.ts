import { describe, expect, test } from 'vitest';
import { wordsOf } from '../words/words.ts';
import { completeness, finiteVerbs, isProposition } from './propositions.ts';

const verbsOf = (text: string): string[] => {
  const words = wordsOf(text);
  return finiteVerbs(words).map((at) => words[at]!.form);
};
const states = (text: string, ...around: string[]): boolean =>
  isProposition(
    wordsOf(text),
    around.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })),
  );

describe('finite verbs', () => {
  test('are told from participles and nouns by their neighbours', () => {
    expect(verbsOf('The harbour board closed the damaged pier')).toEqual(['closed']);
    expect(verbsOf('the boats released by the harbour board')).toEqual([]);
    expect(verbsOf('She plans to leave and they fear a strike')).toEqual(['plans', 'fear']);
    expect(verbsOf("it's a long pier")).toEqual(['it']);
  });
});

describe('a proposition', () => {
  test('has a verb of its own', () => {
    expect(states('The harbour board closed the northern pier')).toBe(true);
    expect(states('The harbour board closed the northern pier in May')).toBe(true);
    expect(states('The harbour board says the northern pier may')).toBe(false);
    expect(states('Mara Dunn, a spokeswoman for the harbour board')).toBe(false);
    expect(states('At least one of them, Mara Dunn')).toBe(false);
  });

  test('is more than who says it', () => {
    expect(states('A recent Harbour Post inquiry revealed', 'A recent Harbour Post inquiry', 'revealed')).toBe(false);
    expect(states('Mara Dunn said on Thursday', 'Mara Dunn', 'said')).toBe(false);
    expect(states('Mara Dunn said the pier is safe', 'Mara Dunn', 'said')).toBe(true);
  });

  test('does not break off, but may end on a date', () => {
    expect(states('The court is expected to rule on')).toBe(false);
    expect(states('The new documents of the board showed')).toBe(false);
    expect(states('The court is expected to rule by the end of June')).toBe(true);
  });
});

test('a whole statement names its subject before its verb', () => {
  const of = (text: string): number => completeness(text, wordsOf(text));
  expect(of('The harbour board closed the pier')).toBe(1);
  expect(of('He closed the pier')).toBeLessThan(of('the board closed the pier'));
  expect(of('which closed the pier')).toBe(0);
});
