import { expect, test } from 'vitest';
import type { AnnotatedArticle, Bound, Conflict } from '../../model.ts';
import { findClaims } from '../index.ts';
import { invented, stemmaOf } from '../invented.ts';
import { changeOf } from './wordings.ts';

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

test('a quotation with other words inside or put at an end is changed, a shortened one is not', () => {
  const said = (text: string, sentence = false) => ({ forms: text.split(' '), sentence });
  const quote = said('we closed the pier because nobody could walk on it');
  expect(changeOf(quote, said('we shut the pier because nobody could walk on it'))?.reason).toBe(
    'The words differ: “closed” or “shut”.',
  );
  expect(changeOf(quote, said('we closed the pier because nobody could stand there'))?.reason).toMatch('“walk on it”');
  expect(changeOf(quote, said('the pier because nobody could walk on it'))).toBeNull();
  expect(changeOf(quote, said('bakers sold warm plum cakes in the old town'))).toBeNull();
});

test('a sentence closed by a full stop where the other goes on is cut', () => {
  const said = (text: string, sentence = false) => ({ forms: text.split(' '), sentence });
  const long = said('it was never about closing one pier or even naming one pier', true);
  expect(changeOf(said('it was never about closing one pier', true), long)?.cut).toBe(true);
  expect(changeOf(said('it was never about closing one pier', false), long)).toBeNull();
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
