import { expect, test } from 'vitest';
import { invented, stemmaOf } from '../../../testing/articles/annotated.ts';
import type { AnnotatedArticle } from '../../model.ts';
import { findClaims } from '../shipped.fixture.ts';
import { orderConflicts } from './date/order-of-events.ts';
import { sceneFor } from './scene.fixture.ts';

const found = (...articles: AnnotatedArticle[]) =>
  findClaims(articles, stemmaOf(articles)).conflicts.map(({ kind, nature }) => [kind, nature]);

test('what one tells and another denies in other words is shown; what both deny is not', () => {
  const told = invented('a', 'Harbour agents instructed the skippers to stop using the northern pier at night.');
  const denied = invented('b', 'The board is not asking skippers to stop using the northern pier.');
  const both = invented('c', 'Harbour agents never asked the skippers to stop using the northern pier.');
  expect(found(told, denied).map(([kind]) => kind)).toEqual(['polarity']);
  expect(found(denied, both)).toEqual([]);
});

test('a denial of what holds only since some day denies nothing before it', () => {
  const played = invented('a', 'Mara Dunn played a match in the harbour league.');
  const since = invented('b', 'Mara Dunn has not played a match in the harbour league since 2029.');
  expect(found(played, since)).toEqual([]);
});

test('one thing set before an event and after it, and so long before and not so long', () => {
  const beside = (words: string) => invented(words.slice(0, 3), `${words} the old mayor left the town hall.`);
  const scene = sceneFor([
    beside('It was issued shortly before'),
    beside('One was issued after'),
    beside('So it was 11 months before'),
  ]);
  const [first, second, third] = scene.index.told;
  const pair = (a: typeof first, b: typeof first) =>
    orderConflicts({ ...scene, retold: [{ a: a!, b: b!, spanA: a!, spanB: b!, odds: 0.3 }] }).map(
      ({ nature }) => nature,
    );
  expect(pair(first, second)).toEqual([null]);
  expect(pair(first, third)).toEqual(['precision']);
  expect(pair(first, first)).toEqual([]);
});

test('what may be against what will, of one thing', () => {
  const may = invented('a', 'The board could open the northern pier to ferries in spring.');
  const will = invented('b', 'The board will open the northern pier to ferries in spring.');
  expect(found(may, will)).toEqual([['polarity', null]]);
});

test('numbers of other units are compared in one', () => {
  const long = (key: string, words: string, value: number, noun: string) =>
    invented(key, `The tunnel under the old bay will be ${words} ${noun} long.`, {
      quantities: [[words, value, 'exact', noun]],
    });
  expect(found(long('a', '3', 3, 'miles'), long('b', '13', 13, 'kilometres'))).toEqual([['number', 'contradiction']]);
  expect(found(long('a', '3', 3, 'miles'), long('b', '5', 5, 'kilometres'))).toEqual([['number', 'precision']]);
});

test('bounds that shut each other out cannot both hold, and those of one side of one value are the same', () => {
  const boats = (key: string, words: string, bound: 'at-least' | 'under' | 'over') =>
    invented(key, `The storm sank ${words} boats in the outer harbour of the fishing town.`, {
      quantities: [[words, 40, bound, 'boats']],
    });
  expect(found(boats('a', 'at least 40', 'at-least'), boats('b', 'fewer than 40', 'under'))).toEqual([
    ['number', 'contradiction'],
  ]);
  expect(found(boats('a', 'at least 40', 'at-least'), boats('b', 'more than 40', 'over'))).toEqual([]);
});

test('a paper that takes its number back corrects it, and a later text that still gives it is named', () => {
  const nurses = (key: string, publisher: string, published: string, count: string, value: number, note = '') =>
    invented(key, `The clinic dismissed ${count} nurses at the gate on the northern pier.${note}`, {
      quantities: [[count, value, 'exact', 'nurses']],
      publisher,
      published,
    });
  const articles = [
    nurses('a', 'Calder Ledger', '2031-03-01', '48', 48),
    nurses(
      'b',
      'Calder Ledger',
      '2031-03-02',
      '38',
      38,
      '\nCorrection: an earlier version said that 48 nurses were dismissed.',
    ),
    nurses('c', 'Bay Post', '2031-03-04', '48', 48),
  ];
  const [conflict] = findClaims(articles, stemmaOf(articles)).conflicts.filter(({ kind }) => kind === 'number');
  expect([conflict!.nature, conflict!.outdated]).toEqual(['corrected', [articles[2]!.article.id]]);
});
