import { describe, expect, it } from 'vitest';
import { bind } from '../../../corpora/affairs/places.ts';
import { article, conflict, edition, gold, goldClaims, page, pair, passage } from '../invented.ts';
import { conflictFigures } from './conflicts.ts';
import { timelineFigures } from './timeline.ts';

const w = (id: string, span: string) => ({ article: id, span, speaker: null, via: null, stance: 'asserts' }) as const;

describe('conflicts of one fact', () => {
  const a = article('a', [['body', 'Forty boats sank. Forty crates fell.']]);
  const b = article('b', [['body', 'Fifty boats went down.']]);
  const c = article('c', [['body', 'Fifty boats were lost. Sixty men swam.']]);
  const wanted = goldClaims({
    claims: [
      {
        ...{ id: 'g', claim: 'Boats sank.', origins: { min: 1, max: 1, names: [] }, voices: null },
        witnesses: [w('a', 'Forty boats sank.'), w('b', 'Fifty boats went down.'), w('c', 'Fifty boats were lost.')],
      },
    ],
    conflicts: [
      { a: w('a', 'Forty boats'), b: w('b', 'Fifty boats'), claims: ['g'], kind: 'number', verdict: 'contradiction' },
    ],
  });
  const figures = (...found: ReturnType<typeof conflict>[]) =>
    conflictFigures(
      bind(edition([a, b, c], { conflicts: found }), gold([page('a'), page('b'), page('c')], { claims: wanted })),
    ).figures;

  it('are found beside whatever other witness of the claim gives the value', () => {
    const other = conflict('contradiction', passage(a, 'Forty boats'), passage(c, 'Fifty boats'));
    expect(figures(other)).toMatchObject({ conflictsRecall: 0, conflictsRecallFacts: 1, conflictsPrecisionFacts: 1 });
  });

  it('are not found by other values, nor outside the witnesses', () => {
    const crates = conflict('contradiction', passage(a, 'Forty crates'), passage(c, 'Fifty boats'));
    const men = conflict('contradiction', passage(a, 'Forty boats'), passage(c, 'Sixty men'));
    expect(figures(crates, men)).toMatchObject({ conflictsRecallFacts: 0, conflictsPrecisionFacts: 0 });
  });
});

describe('the timeline', () => {
  const a = article('a', [['body', 'The council sold the pier on March 4.']]);
  const b = article('b', [['body', 'The council sold the pier on March 4.']]);
  const wanted = goldClaims({ timeline: [{ date: '2031-03-04', what: 'the council sells the pier', article: 'b' }] });
  const pages = [page('a'), page('b')];
  const entry = (date: string, words: string) => ({
    ...{ date, story: 's', basis: [], claims: [] },
    passage: passage(a, words),
  });
  const right = (date: string, words: string, copies: boolean) =>
    timelineFigures(
      bind(
        edition([a, b], { timeline: [entry(date, words)] }),
        gold(pages, { claims: wanted, pairs: copies ? [pair('a', 'b', 'same-text', 'unknown')] : [] }),
      ),
    ).figures.timelineRight;

  it('is right where the date, the text and the words are', () => {
    expect(right('2031-03-04', 'The council sold the pier on March 4.', true)).toBe(1);
    expect(right('2031-03-04', 'The council sold the pier on March 4.', false)).toBe(0);
    expect(right('2031-03', 'The council sold the pier on March 4.', true)).toBe(0);
    expect(right('2031-03-04', 'on March 4.', true)).toBe(0);
  });
});
