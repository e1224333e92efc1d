import { expect, test } from 'vitest';
import type { AnnotatedArticle, Bound, Conflict } from '../model.ts';
import { findClaims } from './index.ts';
import { invented, stemmaOf } from './invented.ts';
import { isAltered } from './quote-changes.ts';

const boats = (key: string, words: string, value: number, bound: Bound): AnnotatedArticle =>
  invented(key, `The storm sank ${words} boats in the outer harbour of the fishing town.`, {
    quantities: [[words, value, bound, 'boats']],
  });

function conflictsOf(articles: AnnotatedArticle[], copies: string[][] = []): Conflict[] {
  return [...findClaims(articles, stemmaOf(articles, copies)).conflicts];
}

test('two exact numbers cannot both hold; a bound can', () => {
  const verdicts = (articles: AnnotatedArticle[]) => conflictsOf(articles).map(({ kind, verdict }) => [kind, verdict]);
  expect(verdicts([boats('a', '214', 214, 'exact'), boats('b', '261', 261, 'exact')])).toEqual([
    ['number', 'contradiction'],
  ]);
  expect(verdicts([boats('a', '214', 214, 'exact'), boats('b', 'over 200', 200, 'over')])).toEqual([
    ['number', 'precision'],
  ]);
  expect(verdicts([boats('a', '214', 214, 'exact'), boats('b', '214', 214, 'exact')])).toEqual([]);
});

test('copies do not conflict twice, and the claim lists both readings', () => {
  const articles = [boats('a', '214', 214, 'exact'), boats('b', '261', 261, 'exact'), boats('c', '261', 261, 'exact')];
  expect(conflictsOf(articles, [['b', 'c']])).toHaveLength(1);
  const { claims } = findClaims(articles, stemmaOf(articles));
  expect(claims[0]?.readings.map(({ what, normalized }) => [what, normalized])).toEqual([
    ['boats', '214'],
    ['boats', '261'],
    ['boats', '261'],
  ]);
});

test('a quotation with other words inside is altered, a shortened one is not', () => {
  const words = (text: string): string[] => text.split(' ');
  const quote = words('we closed the pier because nobody could walk on it');
  expect(isAltered(quote, words('we shut the pier because nobody could walk on it'))).toBe(true);
  expect(isAltered(quote, words('the pier because nobody could walk on it'))).toBe(false);
  expect(isAltered(quote, words('bakers sold warm plum cakes in the old town'))).toBe(false);
});

test('the two wordings of one utterance are a conflict', () => {
  const says = (key: string, quote: string): AnnotatedArticle =>
    invented(key, `“${quote},” Mara Dunn said.`, {
      names: [['person', 'Mara Dunn']],
      quotations: [quote],
      attributions: [{ source: 'Mara Dunn', cue: 'said', content: quote, speaker: 'Mara Dunn' }],
    });
  const articles = [
    says('a', 'We closed the pier because nobody could walk on it'),
    says('b', 'We shut the pier because nobody could walk on it'),
  ];
  expect(conflictsOf(articles).map(({ kind, verdict }) => [kind, verdict])).toEqual([['quote', 'altered']]);
});
