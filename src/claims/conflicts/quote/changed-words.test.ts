import { expect, test } from 'vitest';
import { type Invention, invented, stemmaOf } from '../../../../testing/articles/annotated.ts';
import type { AnnotatedArticle, Conflict } from '../../../model.ts';
import { findClaims } from '../../shipped.fixture.ts';
import { changeOf } from './wordings.ts';

function conflictsOf(articles: AnnotatedArticle[], copies: string[][] = []): Conflict[] {
  return [...findClaims(articles, stemmaOf(articles, copies)).conflicts];
}

const kindsOf = (articles: AnnotatedArticle[], copies: string[][] = []) =>
  conflictsOf(articles, copies).map(({ kind, nature }) => [kind, nature]);

test('the same words joined otherwise, altered only where both stand in quotation marks', () => {
  const both = invented('a', 'The fee was made to give an advantage to trawlers and tourists in the harbour.');
  const one = invented('b', 'Crews say it was meant to give an advantage to tourist trawlers at the quay.');
  expect(kindsOf([both, one])).toEqual([['quote', null]]);
  expect(kindsOf([both, invented('c', 'It would give an advantage to tourists and trawlers, they say.')])).toEqual([]);
  const nonLocal = invented('d', 'The rule helps pilots and non-local sailors at the quay.');
  expect(kindsOf([nonLocal, invented('e', 'In the end it helps pilots and nonlocal sailors most.')])).toEqual([]);
  expect(kindsOf([nonLocal, invented('f', 'In all it helps pilots and nonsailor locals.')])).toEqual([['quote', null]]);
  const said = (key: string, quote: string) =>
    invented(key, `The report calls it “${quote}” in the harbour.`, { quotations: [quote] });
  expect(
    kindsOf([said('g', 'an advantage to trawlers and tourists'), said('h', 'an advantage to tourist trawlers')]),
  ).toContainEqual(['quote', 'altered']);
});

test('the same quoted words said of two things', () => {
  const quoted = (key: string, subject: string) =>
    invented(key, `The report found that ${subject} “would plainly be a loss to the rowers” of the town.`, {
      quotations: ['would plainly be a loss to the rowers'],
    });
  const toll = quoted('a', 'a higher mooring toll');
  expect(kindsOf([toll, quoted('b', 'closing the old boathouse')])).toEqual([['quote', 'scope']]);
  expect(kindsOf([toll, quoted('b', 'the higher mooring toll')])).toEqual([]);
  expect(kindsOf([toll, quoted('b', 'it')])).toEqual([]);
});

test('a letter put in is a slip; a plural or a tense is none', () => {
  const quoted = (key: string, words: string) =>
    invented(key, `The board wrote of “${words}” in its letter.`, { quotations: [words] });
  expect(kindsOf([quoted('a', 'malice or greed'), quoted('b', 'malice or greeds')])).toEqual([]);
  expect(kindsOf([quoted('a', 'shared or ruined'), quoted('b', 'shared or ruinsed')])).toEqual([['quote', 'altered']]);
});

test('much put in between is another utterance', () => {
  const said = (text: string) => ({ forms: text.split(' '), sentence: false });
  const short = said('their aim was to close the pier for good');
  expect(changeOf(short, said('their aim was not to save the old town but to close the pier for good'))).toBeNull();
  expect(changeOf(short, said('their aim was never to close the pier for good'))).not.toBeNull();
});

test('two takes of one paper are shown before a copy in another', () => {
  const take = (key: string, quote: string, publisher: string, published: string) =>
    invented(key, `${'Then '.repeat(key.charCodeAt(0) - 97)}“${quote},” Mara Dunn said.`, {
      publisher,
      published,
      names: [['person', 'Mara Dunn']],
      quotations: [quote],
      attributions: [{ source: 'Mara Dunn', cue: 'said', content: quote, speaker: 'Mara Dunn' }],
    });
  const [closed, shut] = [
    'We closed the pier because nobody could walk on it',
    'We shut the pier because nobody could walk on it',
  ];
  const articles = [
    take('a', closed!, 'Calder Ledger', '2031-03-02'),
    take('b', shut!, 'Bay Post', '2031-03-01'),
    take('c', shut!, 'Calder Ledger', '2031-03-03'),
  ];
  const [conflict] = conflictsOf(articles);
  expect([conflict!.a.article, conflict!.b.article].sort()).toEqual(
    [articles[0], articles[2]].map((one) => one!.article.id).sort(),
  );
});

const month = (key: string, published: string, value: string, what: Partial<Invention> = {}) =>
  invented(key, 'Earlier this month the board began a night curfew for trawlers in the outer harbour.', {
    published,
    dates: [['Earlier this month', value]],
    ...what,
  });

test('words of time carried over into a text of another day', () => {
  const first = month('a', '2031-03-31', '2031-03');
  const late = month('b', '2031-04-01', '2031-04');
  const own = invented('c', 'In March the board told trawlers of the night curfew.', {
    published: '2031-04-01',
    dates: [['March', '2031-03']],
  });
  const [conflict] = conflictsOf([first, late, own]);
  expect(conflict).toMatchObject({
    kind: 'date',
    nature: 'altered',
    a: { exact: 'Earlier this month' },
    b: { exact: 'March' },
  });
  expect(conflictsOf([first, late])[0]).toMatchObject({ nature: 'altered', b: { exact: 'Earlier this month' } });
  expect(kindsOf([first, month('b', '2031-03-30', '2031-03')])).toEqual([]);
});

test('what a caption counts from its own day is not of the page', () => {
  const page = invented('a', 'This month the board began a night curfew for trawlers in the outer harbour.', {
    published: '2031-04-01',
    dates: [['This month', '2031-04']],
  });
  const caption: AnnotatedArticle = {
    ...page,
    article: { ...page.article, blocks: page.article.blocks.map((block) => ({ ...block, kind: 'caption' as const })) },
  };
  const other = invented('b', 'In March the board began a night curfew for trawlers in the outer harbour.', {
    published: '2031-04-01',
    dates: [['March', '2031-03']],
  });
  expect(kindsOf([page, other])).toEqual([['date', 'contradiction']]);
  expect(kindsOf([caption, other])).toEqual([]);
});

test('a few words of one speaker drawn together from a longer wording', () => {
  const quoted = (key: string, text: string, words: string, speaker: string) =>
    invented(key, text, {
      names: [['person', speaker]],
      quotations: [words],
      attributions: [{ source: speaker, cue: 'said', content: words, speaker }],
    });
  const long = 'the ferry is slow in winter, and yet it is not late';
  const [fuller, short] = [
    quoted('a', `Mara Dunn said on the quay that “${long}” at all.`, long, 'Mara Dunn'),
    quoted('b', 'Of the boats Mara Dunn said they were “slow, not late” these days.', 'slow, not late', 'Mara Dunn'),
  ];
  expect(kindsOf([fuller, short])).toEqual([['quote', 'altered']]);
  const other = quoted(
    'c',
    'Of the boats Uwe Ost said they were “slow, not late” these days.',
    'slow, not late',
    'Uwe Ost',
  );
  expect(kindsOf([fuller, other])).toEqual([]);
});

test.each([
  ['we closed the pier and we could have done it better', 'we closed the pier and could have done it better', false],
  ['they shut it because that pier was never safe', 'they shut it because the pier was never safe', false],
  ['i heard that he is on a long voyage south', 'i have heard he is on a long voyage south', false],
  [
    'we closed the pier and we could have done it better',
    'we closed the pier and they could have done it better',
    true,
  ],
  ['we closed the pier because it is not safe today', 'we closed the pier because it is safe today', true],
  ['we closed the pier because it is safe today', 'we closed the pier because it was safe today', true],
])('“%s” and “%s”: altered %s', (one, other, altered) => {
  const said = (text: string) => ({ forms: text.split(' '), sentence: false });
  expect(changeOf(said(one), said(other)) !== null).toBe(altered);
});

test('a word of degree in the middle is a change, at the beginning it is none', () => {
  const said = (text: string) => ({ forms: text.split(' '), sentence: false });
  expect(changeOf(said('the crews were so kind to us'), said('the crews were kind to us'))?.reason).toBe(
    'The words differ: only one has “so”.',
  );
  expect(changeOf(said('so the crews were kind to us'), said('the crews were kind to us'))).toBeNull();
});

test('a paragraph whose only mark closes goes on with a quotation, whatever shape the mark has', () => {
  const said = (key: string, text: string, quotations: string[]) =>
    invented(key, text, { quotations, names: [['person', 'Mara Dunn']] });
  const paired = said('a', '“The board kept and widened its dredging plans for later use,” Mara Dunn said.', [
    'The board kept and widened its dredging plans for later use,',
  ]);
  const odd = 'The board kept and widened its dredging schemes for later use, “ Mara Dunn said.';
  expect(kindsOf([paired, said('b', odd, [])])).toEqual([['quote', 'altered']]);
  expect(kindsOf([paired, said('b', odd.replace(' “', ''), [])])).toEqual([]);
});

test('a body whose name one paper writes shorter is no altered wording', () => {
  const said = (key: string, body: string, verb = 'told') =>
    invented(key, `“The ${body} men ${verb} her to sit down at the long table,” Mara Dunn said.`, {
      quotations: [`The ${body} men ${verb} her to sit down at the long table,`],
      names: body === 'HBSO' ? [['organisation', body]] : [],
    });
  expect(kindsOf([said('a', 'HBSO'), said('b', 'HB')])).toEqual([]);
  expect(kindsOf([said('a', 'HBSO'), said('b', 'OS')])).toEqual([['quote', 'altered']]);
  expect(kindsOf([said('a', 'HBSO'), said('b', 'HBSO', 'begged')])).toEqual([['quote', 'altered']]);
});
