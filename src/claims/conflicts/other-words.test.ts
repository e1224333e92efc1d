import { expect, test } from 'vitest';
import { type Invention, invented, stemmaOf } from '../../../testing/articles/annotated.ts';
import type { AnnotatedArticle, Conflict } from '../../model.ts';
import { findClaims } from '../shipped.fixture.ts';

function conflictsOf(articles: AnnotatedArticle[]): Conflict[] {
  return [...findClaims(articles, stemmaOf(articles)).conflicts];
}

const kindsOf = (articles: AnnotatedArticle[]) => conflictsOf(articles).map(({ kind, nature }) => [kind, nature]);
const said = (text: string, what: Invention = {}) =>
  invented(text.slice(0, 12).replace(/\P{L}/gu, ''), text, { published: '2031-03-08', ...what });

test('whether a thing was so before, and when', () => {
  const since = said('Fishermen must pay the harbour toll for the first time since 1950, the board ruled.');
  const recent = said('Pilots recall that the harbour toll was paid as recently as 2004 by every boat.');
  const never = said('Crews in the town say no harbour toll was ever like it: it is unprecedented there.');
  expect(kindsOf([since, recent])).toEqual([['date', 'scope']]);
  expect(kindsOf([since, never])).toEqual([['polarity', 'scope']]);
  expect(kindsOf([since, said('Bakers sold plum cakes for the first time since 1988 in that old town.')])).toEqual([]);
  expect(kindsOf([since, said('The toll on the harbour is back for the first time since 1950, boats hear.')])).toEqual(
    [],
  );
});

test('one deed of one month done by two people', () => {
  const names = [
    ['person', 'Mara Dunn'],
    ['person', 'Uwe Ost'],
    ['person', 'Kai Holm'],
  ] as const;
  const dates = [['October 2030', '2030-10']] as const;
  const by = (who: string) =>
    said(`${who} gave Kai Holm the draft of the dredging report in October 2030.`, {
      names: names.filter(([, name]) => name === who || name === 'Kai Holm'),
      dates,
    });
  expect(kindsOf([by('Mara Dunn'), by('Uwe Ost')])).toEqual([['name', 'contradiction']]);
  expect(kindsOf([by('Mara Dunn'), by('Mara Dunn')])).toEqual([]);
  const pronoun = said(
    'Uwe Ost drew the plans of the harbour.\nHe then gave the dredging report to Kai Holm in October 2030.',
    {
      names: names.slice(1),
      dates,
    },
  );
  expect(kindsOf([by('Mara Dunn'), pronoun])).toEqual([['name', 'contradiction']]);
  expect(kindsOf([by('Uwe Ost'), pronoun])).toEqual([]);
});

test('an end in one text and a going on in another may be of two parts', () => {
  const ends = said('The board backtracked on its mooring fee rules after a week of protest.');
  const goesOn = said('Harbour staff said the mooring fee rules will remain for the summer.');
  const off = said('Two trawlers remain off the mooring list under the mooring fee rules.');
  expect(kindsOf([ends, goesOn])).toEqual([['polarity', 'scope']]);
  expect(kindsOf([ends, off])).toEqual([]);
});

test('a question one text leaves open and another settles', () => {
  const open = said(
    'A clerk declined to comment on whether the board will let Calder Rowing back into the boathouse.',
    {
      names: [['organisation', 'Calder Rowing']],
    },
  );
  const settled = said('Oars of Calder Rowing still won’t be let into the boathouse by the quay.', {
    names: [['organisation', 'Calder Rowing']],
  });
  const past = said('The board shut Calder Rowing out of the boathouse in the spring of last year.', {
    names: [['organisation', 'Calder Rowing']],
  });
  expect(kindsOf([open, settled])).toEqual([['polarity', 'precision']]);
  expect(kindsOf([open, past])).toEqual([]);
});

test('what happens to a person once has one day, however it is worded', () => {
  const on = (name: string, words: string, day: string, value: string) =>
    said(`${name}, the pilot, ${words} ${day}.`, { names: [['person', name]], dates: [[day, value]] });
  const resigned = on('Ana Prell', 'resigned on', '5 March', '2031-03-05');
  expect(kindsOf([resigned, on('Ana Prell', 'handed in her notice on', 'Thursday', '2031-03-06')])).toEqual([
    ['date', 'contradiction'],
  ]);
  expect(kindsOf([resigned, on('Ana Prell', 'stepped down on', 'Wednesday', '2031-03-05')])).toEqual([]);
  expect(kindsOf([resigned, on('Ana Prell', 'quit', 'last week', '2031-03-03/2031-03-09')])).toEqual([]);
  expect(kindsOf([resigned, on('Uwe Ost', 'quit on', 'Thursday', '2031-03-06')])).toEqual([]);
});

test('one announcement of two days, unless a text knows of both', () => {
  const first = said(
    'The fishing curfew, which was announced May 10, keeps trawlers out of the outer harbour at night.',
    {
      dates: [['May 10', '2030-05-10']],
    },
  );
  const second = said('On May 16 the board made its announcement that trawlers must leave the outer harbour.', {
    dates: [['May 16', '2030-05-16']],
  });
  const both = said('The board announced a fee on May 10 and told crews of the curfew on May 16 at the quay.', {
    dates: [
      ['May 10', '2030-05-10'],
      ['May 16', '2030-05-16'],
    ],
  });
  expect(kindsOf([first, second])).toEqual([['date', 'contradiction']]);
  expect(kindsOf([first, second, both]).filter(([kind]) => kind === 'date')).toEqual([]);
});

test('two parties who each say their own are no conflict of the texts; a denial is', () => {
  const says = (key: string, who: string, cue: string, content: string, stance: 'asserts' | 'denies') =>
    invented(key, `${who} ${cue} ${content}.`, { attributions: [{ source: who, cue, content, stance }] });
  const needed = says('a', 'The board', 'argued that', 'the toll was needed to repair the old harbour wall', 'asserts');
  const notNeeded = says('b', 'Pilots', 'say that', 'the toll is not needed to repair the old harbour wall', 'asserts');
  expect(kindsOf([needed, notNeeded])).toEqual([]);
  const own = invented('c', 'The toll was needed to repair the old harbour wall.');
  expect(kindsOf([own, notNeeded])).toEqual([['polarity', 'contradiction']]);
});
