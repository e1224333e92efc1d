import { expect, it } from 'vitest';
import { bind } from '../../../corpora/affairs/places.ts';
import { article, claim, edition, gold, lost, page, passage, testimony } from '../invented.ts';
import { anchorFigures } from './anchors.ts';
import { furnitureFigures } from './furniture.ts';
import { lostFigures } from './lost.ts';
import { originFigures } from './origins.ts';
import { peopleFigures } from './people.ts';
import { storyFigures } from './stories.ts';

it('scores origins and credits', () => {
  const origin = (outlet: string | null) => ({ origin: { outlet, basis: 'own', reasons: [] } });
  const a = article('a', [['body', 'The Post and the Globe said so.']], origin('The Washington Post'));
  const credit = (outlet: string, form: string) => ({ outlet, form, cue: null, passage: passage(a, 'Globe') });
  const made = edition([
    { ...a, credits: [credit('Globe', 'cited'), credit('the globe', 'cited'), credit('AP', 'byline')] } as typeof a,
    article('b', [['body', 'b']], origin(null)),
    article('c', [['body', 'c']], origin('AP')),
    article('d', [['body', 'd']], origin('AP')),
  ]);
  const wanted = gold([
    page('a', { origin: 'washington post', cites: ['The Globe', 'Reuters'] }),
    page('b', { origin: null, cites: [] }),
    page('c', { origin: 'Reuters' }),
    page('d', { origin: 'Reuters', originSure: false, cites: ['AFP'] }),
  ]);
  const { figures } = originFigures(bind(made, wanted));
  expect(figures.originAll).toBeCloseTo(2 / 3);
  expect(figures.originNamed).toBeCloseTo(1 / 2);
  expect(figures).toMatchObject({ creditsP: 1, creditsR: 1 / 3, creditsF1: 0.5 });
});

it('scores furniture and the body that is kept', () => {
  const good = article('good', [
    ['furniture', 'Email'],
    ['headline', 'Big news'],
    ['body', 'Mayor Email quit. All were stunned.'],
    ['furniture', 'Subscribe now for 1 dollar.'],
    ['body', 'It was over.'],
    ['caption', 'A boat.'],
  ]);
  const bad = article('bad', [
    ['body', 'Share this'],
    ['furniture', 'Opening words stand here.'],
    ['body', 'Middle of the text.'],
    ['caption', 'Closing words.'],
    ['body', 'Share this'],
  ]);
  const holed = { ...bad, id: 'holed', key: 'holed', blocks: bad.blocks.slice(2) };
  const ends = { firstBody: 'Opening words', lastBody: 'Closing words.' };
  const wanted = gold([
    page('good', {
      furniture: ['Email', 'Subscribe now for 1 dollar.', 'A boat.', 'Not there'],
      firstBody: 'Mayor Email',
      lastBody: 'It was over.',
    }),
    page('bad', { ...ends, furniture: ['Share this'] }),
    page('holed', { firstBody: 'Middle of', lastBody: 'not in the text' }),
  ]);
  const { figures } = furnitureFigures(bind(edition([good, bad, holed]), wanted));
  expect(figures.furnitureFound).toBeCloseTo(3 / 4);
  expect(figures.furnitureStrict).toBeCloseTo(2 / 4);
  expect(figures.firstBodyKept).toBeCloseTo(2 / 3); // good and holed
  expect(figures.lastBodyKept).toBeCloseTo(1 / 2); // bad's stands in a caption
  expect(figures.wholeBodyKept).toBeCloseTo(1 / 2); // bad lost its opening
  expect(figures.snippetsNotFound).toBe(2);
  // Non-blank: 5 + 7 + 30 + 23 + 10 + 6 = 81 of good; 9 + 22 + 16 + 13 + 9 = 69 of bad, 38 of it in holed's blocks.
  expect(figures.textCovered).toBeCloseTo((81 + 69 + 38) / (81 + 69 + 69));
});

it('scores stories and strays', () => {
  const rows = [
    ['a', 'fire', 's'],
    ['b', 'fire', 's'],
    ['c', 'fire', 't'],
    ['d', 'flood', 's'],
    ['e', 'frost', 'u'],
  ] as const;
  const made = edition(rows.map(([key, , story]) => article(key, [['body', key]], { story })));
  const { figures } = storyFigures(bind(made, gold(rows.map(([id, affair]) => page(id, { affair })))));
  expect(figures.storyPairsP).toBeCloseTo(1 / 3);
  expect(figures.storyPairsR).toBeCloseTo(1 / 3);
  expect(figures.straysApart).toBeCloseTo(1 / 2);
});

it('scores lost reports', () => {
  const made = edition([], { witnesses: [lost('1', 'Daily Mirror'), lost('2', 'The Sun'), lost('3', null)] });
  const row = (outlet: string | null, sure = true) => ({ kind: 'report' as const, outlet, sure });
  const rows = [row('The Daily Mirror'), row('KHOU'), row('Sun', false), row('Time', false), row(null)];
  expect(lostFigures(bind(made, gold([], { lost: rows }))).figures).toEqual({ lostRecall: 0.5, lostPrecision: 1 });
  const none = bind(edition([], { witnesses: [lost('1', 'The Times')] }), gold([], { lost: rows }));
  expect(lostFigures(none).figures).toEqual({ lostRecall: 0, lostPrecision: 0 });
  expect(lostFigures(bind(made, gold([]))).figures).toEqual({});
});

it('takes something public for no lost report, and a report for one', () => {
  const called = edition([], { witnesses: [lost('1', 'The Sun')] });
  const of = (kind: 'report' | 'public') =>
    lostFigures(bind(called, gold([], { lost: [{ kind, outlet: 'The Sun', sure: true }] }))).figures;
  expect(of('report')).toEqual({ lostRecall: 1, lostPrecision: 1 });
  expect(of('public')).toEqual({ lostRecall: null, lostPrecision: 0 });
});

it('scores people', () => {
  const person = (name: string, ...forms: string[]) => ({
    ...{ id: name, kind: 'person' as const, name, roles: [], mentions: [] },
    variants: forms.map((text) => ({ text, count: 1 })),
  });
  const entities = [person('Ann Hale', 'Hale', 'Roe'), person('A. Hale')];
  const people = [
    { name: 'Ann Hale', variants: ['Ann Hale', 'Hale', 'A. Hale'] },
    { name: 'Tom Roe', variants: ['Roe', 'Tom Roe'] },
    { name: 'Ida Lamb', variants: ['Lamb'] },
  ];
  const wanted = gold([], { claims: { claims: [], conflicts: [], hardNegatives: null, people, timeline: null } });
  const { figures } = peopleFigures(bind(edition([], { entities }), wanted));
  expect(figures.peopleVariantsFound).toBeCloseTo(4 / 6);
  expect(figures.peopleWhole).toBeCloseTo(1 / 3);
  expect(figures.peopleMixed).toBe(1);
});

it('finds every broken anchor and missing article', () => {
  const a = article('a', [['body', 'The mayor quit.']]);
  const right = testimony(a, 'mayor', { cue: passage(a, 'quit') });
  const wrong = { ...right, start: right.start + 1, cue: { ...passage(a, 'quit'), article: 'z' } };
  const made = edition([a], { claims: [claim('1', [right, wrong])] });
  const { figures } = anchorFigures(bind(made, gold([page('a'), page('b')])));
  expect(figures).toEqual({ anchorsBroken: 2, passages: 4, articlesMissing: 1 });
});
