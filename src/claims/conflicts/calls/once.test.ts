import { expect, test } from 'vitest';
import { invented, stemmaOf } from '../../../../testing/articles/annotated.ts';
import type { AnnotatedArticle, Bound, Conflict } from '../../../model.ts';
import { findClaims } from '../../shipped.fixture.ts';

const sank = (
  key: string,
  words: string,
  value: number,
  about: { publisher?: string; published?: string; lead?: string; bound?: Bound } = {},
): AnnotatedArticle =>
  invented(key, `${about.lead ?? ''}the storm sank ${words} boats in the outer harbour of the town.`, {
    quantities: [[words, value, about.bound ?? 'exact', 'boats']],
    ...(about.publisher === undefined ? {} : { publisher: about.publisher }),
    ...(about.published === undefined ? {} : { published: about.published }),
  });

function conflictsOf(articles: AnnotatedArticle[], copies: string[][] = []): Conflict[] {
  return [...findClaims(articles, stemmaOf(articles, copies)).conflicts];
}

test('a pair of values is told once, and the reason names the other texts', () => {
  const made = Array.from({ length: 12 }, (_, at) =>
    sank(`k${at}`, at < 6 ? '214' : '261', at < 6 ? 214 : 261, { lead: 'Well, '.repeat(at) }),
  );
  const conflicts = conflictsOf(made);
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]!.reason).toMatch('The first also in B, C, D, E, F; the second also in H, I, J, K, L.');
  expect(conflictsOf([...made].reverse())).toHaveLength(1);
});

test('of texts that say the same the one that appeared first is shown, of its copies one with a date', () => {
  const articles = [
    sank('undated', '214', 214),
    sank('dated', '214', 214, { published: '2031-03-02' }),
    sank('late', '214', 214, { published: '2031-03-05', lead: 'Indeed, ' }),
    sank('other', '261', 261, { published: '2031-03-03' }),
  ];
  const [conflict] = conflictsOf(articles, [['undated', 'dated']]);
  expect([conflict!.a.article, conflict!.b.article].sort()).toEqual(
    [articles[1]!.article.id, articles[3]!.article.id].sort(),
  );
});

test('values that can all hold need no entry for each pair', () => {
  const articles = [
    sank('a', 'more than 200', 200, { bound: 'over' }),
    sank('b', '214', 214, { lead: 'Sadly, ' }),
    sank('c', '220', 220, { lead: 'Now ', bound: 'about' }),
    sank('d', 'at least 210', 210, { lead: 'And ', bound: 'at-least' }),
  ];
  const conflicts = conflictsOf(articles);
  expect(conflicts.every(({ nature }) => nature === 'precision')).toBe(true);
  expect(conflicts.length).toBeLessThanOrEqual(3);
  expect(conflicts.some(({ reason }) => reason.includes('Also “'))).toBe(true);
});

test('a text of a day after a paper changed its value, with the older one, is named', () => {
  const articles = [
    sank('a', '214', 214, { publisher: 'Calder Ledger', published: '2031-03-01' }),
    sank('b', '261', 261, { publisher: 'Calder Ledger', published: '2031-03-02' }),
    sank('c', '214', 214, { publisher: 'Bay Post', published: '2031-03-04', lead: 'Sadly, ' }),
    sank('d', '214', 214, { publisher: 'Ost Times', published: '2031-03-01', lead: 'Now ' }),
  ];
  const [late] = conflictsOf(articles);
  expect(late!.reason).toMatch(
    'Calder Ledger changed it on 2031-03-02 (A to B); of a later day, C still gives the older.',
  );
  expect(late!.outdated).toEqual([articles[2]!.article.id]);
  const [none] = conflictsOf(articles.filter((_, at) => at !== 2));
  expect(none!.reason).not.toMatch('changed it');
  expect(none!.outdated).toEqual([]);
});

test('a copy of the older text that a later day carries is named too', () => {
  const articles = [
    sank('a', '214', 214, { publisher: 'Calder Ledger', published: '2031-03-01' }),
    sank('b', '261', 261, { publisher: 'Calder Ledger', published: '2031-03-02' }),
    sank('c', '214', 214, { publisher: 'Bay Post', published: '2031-03-05' }),
  ];
  expect(conflictsOf(articles, [['a', 'c']])[0]!.reason).toMatch('of a later day, C still gives the older');
});

test('two ends of a vote with as many for it, told in few words, are of one vote', () => {
  const vote = (key: string, text: string) => invented(key, text);
  const two = vote('a', 'Commissioners approved the curfew by six votes to three at the quay.');
  const one = vote('b', 'The curfew passed by six votes to two.');
  const other = vote('c', 'A year ago the toll had been rejected by five votes to four in the old town.');
  expect(conflictsOf([two, one]).map(({ kind, nature }) => [kind, nature])).toEqual([['number', 'contradiction']]);
  expect(conflictsOf([two, other])).toEqual([]);
});

test('a bounded count does not stand for the exact one beside the same list', () => {
  const counted = (key: string, words: string, bound: Bound) =>
    invented(key, `The ${words} singers barred from the pier were Ana Prell and Uwe Ost.`, {
      quantities: [[words.replace('only ', ''), 2, bound, 'singers']],
    });
  const listed = invented('c', 'The board barred Ana Prell, Uwe Ost and Mara Dunn from the pier.');
  const articles = [counted('a', 'only two', 'exact'), counted('b', 'at least two', 'at-least'), listed];
  const natures = conflictsOf(articles)
    .filter(({ reason }) => reason.includes('a list of'))
    .map(({ nature }) => nature);
  expect(natures.sort()).toEqual(['contradiction', 'precision']);
});
