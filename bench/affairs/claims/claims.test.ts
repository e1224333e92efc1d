import { describe, expect, it } from 'vitest';
import { bind } from '../../../corpora/affairs/places.ts';
import { article, claim, conflict, edition, gold, goldClaims, page, pair, passage, testimony } from '../invented.ts';
import { claimFigures } from './claims.ts';
import { conflictFigures } from './conflicts.ts';
import { intervalFigures } from './origin-intervals.ts';
import { speakerFigures } from './speakers.ts';
import { voiceFigures } from './voices.ts';

const a = article('a', [['body', 'The mayor quit on Monday. Forty boats sank. Taxes rose.']]);
const b = article('b', [['body', 'The mayor quit on Monday. Fifty boats went down. Taxes fell.']]);
const c = article('c', [['body', 'On Monday she left office. Some boats sank at sea. Rain fell.']]);
const pages = [page('a'), page('b'), page('c')];
const w = (id: string, span: string, rest: object = {}) =>
  ({ article: id, span, speaker: null, via: null, stance: 'asserts', ...rest }) as const;
const origins = (min: number, max: number, ...names: string[]) => ({ min, max, names });

const wanted = goldClaims({
  claims: [
    {
      ...{ id: 'g1', claim: 'The mayor quit.', origins: origins(2, 3, 'AP', 'The Post'), voices: null },
      witnesses: [
        w('a', 'The mayor quit on Monday.', { speaker: 'Ann Hale', via: 'AP' }),
        w('b', 'The mayor quit on Monday.', { speaker: 'the city council', stance: 'denies' }),
        w('c', 'On Monday she left office.'),
      ],
    },
    {
      ...{ id: 'g2', claim: 'Boats sank.', origins: origins(1, 1, 'AP'), voices: null },
      witnesses: [w('a', 'Forty boats sank.'), w('b', 'Fifty boats went down.'), w('b', 'words not there')],
    },
  ],
  hardNegatives: [
    { a: w('a', 'Forty boats sank.'), b: w('c', 'Some boats sank at sea.') },
    { a: w('a', 'Taxes rose.'), b: w('b', 'Taxes fell.') },
  ],
  conflicts: [
    { a: w('a', 'Forty boats'), b: w('b', 'Fifty boats'), claims: [], kind: 'number', verdict: 'contradiction' },
    { a: w('a', 'Taxes rose.'), b: w('b', 'Taxes fell.'), claims: [], kind: 'polarity', verdict: 'altered' },
    { a: w('b', 'Fifty boats'), b: w('c', 'Some boats'), claims: [], kind: 'number', verdict: 'precision' },
  ],
});

const made = edition([a, b, c], {
  claims: [
    claim(
      'p1',
      [
        testimony(a, 'The mayor quit on Monday', { speaker: 'Mayor Hale', via: 'AP' }),
        testimony(b, 'mayor quit on Monday', { speaker: 'Tom Roe', via: 'AP' }), // 20 of 25: found
      ],
      ...([1, 2, ['AP', 'Globe']] as const),
    ),
    claim('p2', [testimony(c, 'she'), testimony(c, 'Some boats sank at sea.')]), // "she" finds nothing
    claim('p3', [testimony(a, 'Forty boats sank.'), testimony(c, 'Some boats sank at sea.')], 2, 4, ['AP']),
    claim('p4', [testimony(b, 'Fifty boats went down.', { stance: 'alleges' })]),
  ],
});
const bound = bind(made, gold(pages, { claims: wanted }));

describe('claimFigures', () => {
  it('is as counted by hand', () => {
    const { figures } = claimFigures(bound);
    // Six mentions; found: a1 b1 a2 b2.
    expect(figures.witnessesFound).toBeCloseTo(4 / 6);
    expect(figures.goldSpansNotFound).toBe(1);
    // Wanted in different articles: a1b1 a1c1 b1c1 a2b2 a2b3; called: a1b1.
    expect(figures).toMatchObject({ claimPairsP: 1, claimPairsR: 1 / 5 });
    expect(figures.claimPairsF1).toBeCloseTo(2 / 6);
    // a1b1 is verbatim: nothing retold is called.
    expect(figures).toMatchObject({ retoldPairsP: null, retoldPairsR: 0, retoldPairsF1: 0 });
    // B³ recall: a1 and b1 2/3, c1 1/3, the three of g2 1/3.
    expect(figures.b3P).toBe(1);
    expect(figures.b3R).toBeCloseTo((2 / 3 + 2 / 3 + 4 / 3) / 6);
    expect(figures).toMatchObject({ hardNegativesApart: 0.5, hardNegativesBothFound: 0.5 });
    expect(figures.claimsPerArticle).toBeCloseTo(4 / 3);
  });

  it('sees two claims taken for one', () => {
    const all = [a, b, c].flatMap((x) => x.text.split('. ').map((words) => testimony(x, words)));
    const { figures } = claimFigures(bind({ ...made, claims: [claim('p', all)] }, gold(pages, { claims: wanted })));
    // Five found of two articles each: all pairs in different articles, less a1a2 and b1b2: 8, of them 4 wanted.
    expect(figures.claimPairsP).toBeCloseTo(4 / 8);
    expect(figures.claimPairsR).toBeCloseTo(4 / 5);
    // Retold: a1b1 is out.
    expect(figures.retoldPairsP).toBeCloseTo(3 / 7);
    expect(figures.hardNegativesApart).toBe(0);
    // Found five: precision 3/5 for three, 2/5 for two; the one not found 1.
    expect(figures.b3P).toBeCloseTo((3 * (3 / 5) + 2 * (2 / 5) + 1) / 6);
  });
});

it('scores origin intervals', () => {
  const { figures } = intervalFigures(bound);
  // g1 ↔ p1 (2–3 against 1–2: meet), g2 ↔ p4 (1–1 exact): one vote each for p3 and p4, p4 is smaller.
  expect(figures).toMatchObject({ intervalsMatched: 1, intervalsMeet: 1, intervalsExact: 0.5, intervalWidth: 0 });
  // Names: g1 AP of {AP, Post} and {AP, Globe}; g2 none of {AP} and {}.
  expect(figures.originNamesF1).toBeCloseTo((2 * 1) / (2 + 3));
  const apart = { ...made, claims: made.claims.map((p) => ({ ...p, origins: { ...p.origins, min: 7, max: 9 } })) };
  const wrong = intervalFigures(bind(apart, bound.gold)).figures;
  expect(wrong).toMatchObject({ intervalsMeet: 0, intervalsExact: 0, intervalWidth: 1.5 });
  const none = intervalFigures(bind({ ...made, claims: [] }, bound.gold)).figures;
  expect(none).toMatchObject({ intervalsMatched: 0, intervalsMeet: null });
});

it('scores speakers, credits and stances', () => {
  const { figures } = speakerFigures(bound);
  // Found: a1 (Hale right), b1 (Roe for the council), a2 and b2 (none, right).
  expect(figures).toMatchObject({ speakerRight: 0.5, speakerNone: 1, viaRight: 1 });
  expect(figures.viaNone).toBeCloseTo(2 / 3);
  // asserts asserts, denies asserts, asserts asserts, asserts alleges.
  expect(figures.stanceAccuracy).toBeCloseTo(2 / 4);
  expect(figures.stanceMacroF1).toBeCloseTo(4 / 6 / 3);
});

it('takes either of two outlets credited together for right, and no third', () => {
  const witnesses = [w('c', 'Rain fell.', { via: 'AP; The Post' })];
  const claims = [{ id: 'g', claim: 'Rain.', origins: origins(1, 2), voices: null, witnesses }];
  const right = (via: string) =>
    speakerFigures(
      bind(
        edition([c], { claims: [claim('p', [testimony(c, 'Rain fell.', { via })])] }),
        gold([page('c')], { claims: goldClaims({ claims }) }),
      ),
    ).figures.viaRight;
  expect([right('AP'), right('Post'), right('Globe')]).toEqual([1, 1, 0]);
});

it('scores voices: one of the gold answers for one of the edition', () => {
  const voiced = (wanted: readonly string[], called: readonly string[]) => {
    const claims = [
      { id: 'g', claim: 'Rain.', origins: origins(1, 2), voices: wanted, witnesses: [w('c', 'Rain fell.')] },
    ];
    const voices = called.map((name) => ({ name, entity: null, kind: 'person' as const }));
    const made = { ...claim('p', [testimony(c, 'Rain fell.')]), voices };
    return voiceFigures(bind(edition([c], { claims: [made] }), gold([page('c')], { claims: goldClaims({ claims }) })))
      .figures;
  };
  expect(voiced(['Ann Hale', 'the council'], ['Mayor Hale'])).toMatchObject({ voicesP: 1, voicesR: 0.5 });
  expect(voiced(['Ann Hale'], ['Hale', 'Ann Hale'])).toMatchObject({ voicesP: 0.5, voicesR: 1 });
  expect(voiced(['Ann Hale'], ['Tom Roe'])).toMatchObject({ voicesF1: 0 });
  expect(voiceFigures(bound).figures).toEqual({});
});

describe('conflictFigures', () => {
  const taxes = conflict('altered', passage(b, 'Taxes fell'), passage(a, 'Taxes rose.'));
  const weak = conflict('precision', passage(b, 'Fifty boats went down.'), passage(c, 'Some boats'));
  const wrong = conflict('contradiction', passage(a, 'Monday'), passage(b, 'Fifty'));
  const over = { ...made, conflicts: [taxes, weak, wrong] };

  it('counts what is found and what is right', () => {
    const { figures } = conflictFigures(bind(over, bound.gold));
    expect(figures.conflictsRecall).toBeCloseTo(2 / 3);
    expect(figures).toMatchObject({ conflictsPrecision: 0.5, conflictsVerdict: 1 });
    expect(figures).toMatchObject({ conflictsPredicted: 3, conflictsPerGold: 1 });
    const mild = { ...over, conflicts: [{ ...weak, nature: 'altered' as const }] };
    expect(conflictFigures(bind(mild, bound.gold)).figures).toMatchObject({
      conflictsPrecision: 0,
      conflictsVerdict: 0,
    });
  });

  it('takes a copy for the original in the figures that say so', () => {
    const copy = { ...a, id: 'k', key: 'k' };
    const conflicts = [conflict('contradiction', passage(copy, 'Forty boats'), passage(b, 'Fifty boats'))];
    const withCopy = { ...made, articles: [...made.articles, copy], conflicts };
    const pairs = [pair('k', 'a', 'same-text', 'common')];
    const { figures } = conflictFigures(bind(withCopy, gold([...pages, page('k')], { claims: wanted, pairs })));
    expect(figures).toMatchObject({ conflictsRecall: 0, conflictsPrecision: 0, conflictsPrecisionCopies: 1 });
    expect(figures.conflictsRecallCopies).toBeCloseTo(1 / 3);
  });

  it('does not let a passage of any length point at a value', () => {
    const long = article('a', [['body', `Forty boats sank. ${'And more words came after. '.repeat(20)}`]]);
    const conflicts = [conflict('contradiction', passage(long, long.text), passage(b, 'Fifty boats'))];
    const { figures } = conflictFigures(bind({ ...made, articles: [long, b, c], conflicts }, bound.gold));
    expect(figures.conflictsRecall).toBe(0);
  });
});
