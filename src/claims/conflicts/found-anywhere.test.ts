import { expect, test } from 'vitest';
import { type Invention, invented, stemmaOf } from '../../../testing/articles/annotated.ts';
import type { AnnotatedArticle } from '../../model.ts';
import { findClaims } from '../shipped.fixture.ts';

const kindsOf = (...articles: AnnotatedArticle[]) =>
  findClaims(articles, stemmaOf(articles)).conflicts.map(({ kind, nature }) => [kind, nature]);
const text = (key: string, words: string, what: Invention = {}) => invented(key, words, what);

test('a denied verb is set against any clause that tells the deed, with what it was done to', () => {
  const denied = text('a', 'Quarry blasting powder has not been used in the tunnel works at all, the mayor holds.');
  const told = text('b', 'The digging crews used quarry blasting powder for weeks, two bakers recall.');
  const other = text('b', 'The digging crews used diesel pumps for weeks, two bakers recall.');
  const wished = text(
    'b',
    'The digging crews asked whether they should use quarry blasting powder, two bakers recall.',
  );
  expect(kindsOf(denied, told)).toEqual([['polarity', null]]);
  expect(kindsOf(denied, other)).toEqual([]);
  expect(kindsOf(denied, wished)).toEqual([]);
});

test('that there is none of a thing is set against who does something with it, in words in common with who has none', () => {
  const none = text('a', 'The southern canton does not have any sluices, said a letter that its clerk wrote.');
  const opened = text('b', 'Trouble began after the canton opened the sluices one night.');
  const elsewhere = text('b', 'Trouble began after a Norse colony opened the sluices one night.');
  const any = text('b', 'Trouble began after the canton drew a picture of a sluice one night.');
  expect(kindsOf(none, opened)).toEqual([['polarity', null]]);
  expect(kindsOf(none, elsewhere)).toEqual([]);
  expect(kindsOf(none, any)).toEqual([]);
});

test('one in one text and several in another, by three words of its name', () => {
  const one = text('a', 'A firm run by a former canton treasury lawyer drew up the sluice contract.');
  const some = text('b', 'The sluice contract was drawn up by a firm run by former canton treasury lawyers.');
  const short = text('b', 'The sluice contract was drawn up by a firm run by treasury lawyers.');
  expect(kindsOf(one, some)).toContainEqual(['number', null]);
  expect(kindsOf(one, short)).not.toContainEqual(['number', null]);
});

test('the only one of its kind against one of several', () => {
  const only = text('a', 'Holm Ferries will be the sole sluice partner of the canton from spring on.');
  const among = text('b', 'Holm Ferries will be one of the sluice partners of the canton from spring on.');
  expect(kindsOf(only, among)).toContainEqual(['number', null]);
  expect(kindsOf(only, text('b', 'Holm Ferries will be a sluice partner of the canton from spring on.'))).toEqual([]);
});

test('two posts of one person in one body; a chair is a chairman', () => {
  const held = (key: string, post: string) =>
    text(key, `It was told to former canal ${post} Uwe Ost in the evening.`, { names: [['person', 'Uwe Ost']] });
  expect(kindsOf(held('a', 'chairman'), held('b', 'manager'))).toEqual([['name', 'contradiction']]);
  expect(kindsOf(held('a', 'chairman'), held('b', 'chair'))).toEqual([]);
});

test('of 400 boats 300 sank: the whole is no other count of the part', () => {
  const count = (key: string, words: string, counts: NonNullable<Invention['quantities']>) =>
    text(key, `The storm sank ${words} boats in the outer harbour of the fishing town.`, { quantities: counts });
  const part = count('a', '300 out of 400', [
    ['300', 300, 'exact', null],
    ['400', 400, 'exact', 'boats'],
  ]);
  expect(kindsOf(part, count('b', '300', [['300', 300, 'exact', 'boats']]))).toEqual([]);
  expect(kindsOf(part, count('b', '350', [['350', 350, 'exact', 'boats']]))).toEqual([['number', 'contradiction']]);
});

test('what comes to the others is another count', () => {
  const count = (key: string, words: string) =>
    text(key, `The ferry company offered ${words} crossings of the outer harbour to the fishing town.`, {
      quantities: [[words.replace(/\P{N}/gu, ''), Number(words.replace(/\P{N}/gu, '')), 'exact', 'crossings']],
    });
  expect(kindsOf(count('a', '35'), count('b', '45'))).toHaveLength(1);
  expect(kindsOf(count('a', '35'), count('b', 'an optional 45'))).toEqual([]);
});

test('a place is no other place where a text of the story sets one in the other, or names both', () => {
  const names = (...list: string[]) => ({ names: list.map((name) => ['place', name] as const) });
  const met = (key: string, place: string, more = '', ...others: string[]) =>
    text(
      key,
      `The two harbour ministers met in ${place} on the dredging of the strait.${more}`,
      names(place, ...others),
    );
  expect(kindsOf(met('a', 'Calder'), met('b', 'Ostby'))).toEqual([['place', 'precision']]);
  const sets = text('c', 'Boats lay idle at Ostby, Calder, as ever.', names('Ostby', 'Calder'));
  expect(kindsOf(met('a', 'Calder'), met('b', 'Ostby'), sets)).toEqual([]);
  expect(kindsOf(met('a', 'Calder'), met('b', 'Ostby', '\nSnow fell over Calder.', 'Calder'))).toEqual([]);
});
