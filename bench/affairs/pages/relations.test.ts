import { describe, expect, it } from 'vitest';
import { bind } from '../../../corpora/affairs/places.ts';
import { article, edition, gold, link, lost, page, pair } from '../invented.ts';
import { judgeOf } from './expansion.ts';
import { relationFigures } from './relations.ts';

const five = ['a', 'b', 'c', 'd', 'e'].map((key) => article(key, [['body', key]]));
const made = edition(five, {
  textGroups: [
    { id: 'g1', articles: ['a', 'b', 'c'] },
    { id: 'g2', articles: ['d'] },
    { id: 'g3', articles: ['e'] },
  ],
  witnesses: [lost('l', 'The Paper')],
  links: [
    link('a', 'b', 'same-text', 'a'),
    link('c', 'a', 'same-text', 'b'),
    link('d', 'a', 'rewrites', 'b'),
    link('d', 'l', 'cites', 'b'),
    link('e', 'l', 'cites', 'b'),
  ],
});

describe('judgeOf', () => {
  const judge = judgeOf(made);

  it('reads a pair from either end', () => {
    expect(judge('a', 'b')).toEqual({ relation: 'same-text', upstream: 'a' });
    expect(judge('b', 'a')).toEqual({ relation: 'same-text', upstream: 'b' });
  });

  it('gives two copies of one text a common source', () => {
    expect(judge('b', 'c')).toEqual({ relation: 'same-text', upstream: 'common' });
  });

  it('expands the link of the first articles to all of their groups', () => {
    expect(judge('c', 'd')).toEqual({ relation: 'rewrites', upstream: 'a' });
    expect(judge('d', 'b')).toEqual({ relation: 'rewrites', upstream: 'b' });
  });

  it('makes no pair of two that hang on one lost witness', () => {
    expect(judge('d', 'e').relation).toBe('independent');
  });

  it('does not expand a link between articles that are not first', () => {
    const other = { ...made, links: [link('b', 'd', 'reuses', 'a')] };
    expect(judgeOf(other)('b', 'd').relation).toBe('reuses');
    expect(judgeOf(other)('c', 'd').relation).toBe('independent');
    expect(judgeOf(other)('a', 'b')).toEqual({ relation: 'same-text', upstream: null });
  });
});

describe('relationFigures', () => {
  it('counts sure pairs, unlisted ones as independent', () => {
    const pairs = [
      pair('a', 'b', 'same-text', 'a'), // right, direction right
      pair('c', 'b', 'same-text', 'b'), // right, direction wrong (common)
      pair('d', 'a', 'cites', 'b'), // called rewrites, direction right
      pair('d', 'e', 'shares-origin', 'common'), // called independent, direction wrong
      pair('b', 'd', 'reuses', 'unknown', false), // not sure: out
      pair('a', 'e', 'independent', 'unknown'), // right
    ];
    const { figures } = relationFigures(
      bind(
        made,
        gold(
          five.map(({ key }) => page(key)),
          { pairs },
        ),
      ),
    );
    // Ten pairs, nine of them sure. Unlisted: a–c same-text (wrong), c–d rewrites (wrong), b–e and c–e (right).
    expect(figures.accuracy).toBeCloseTo(5 / 9);
    expect(figures.listedAccuracy).toBeCloseTo(3 / 5);
    // Gold related: ab cb da de; called: ab cb da ac cd; both: 3.
    expect(figures.relatedF1).toBeCloseTo(6 / 9);
    // Gold verbatim: ab cb; called: ab cb ac.
    expect(figures.verbatimF1).toBeCloseTo(4 / 5);
    // same-text 4/5, independent 3 of 5 wanted and 4 called: 6/9, cites, rewrites and shares-origin 0.
    expect(figures.macroF1).toBeCloseTo((4 / 5 + 6 / 9) / 5);
    expect(figures.direction).toBeCloseTo(2 / 4);
  });

  it('takes a pair whose article is missing for independent', () => {
    const pairs = [pair('a', 'z', 'reuses', 'a')];
    const { figures } = relationFigures(bind(made, gold([page('a'), page('z')], { pairs })));
    expect(figures).toMatchObject({ accuracy: 0, direction: 0, relatedF1: 0 });
  });
});
