import { describe, expect, it } from 'vitest';
import { compare } from '../pinned/baseline.ts';
import { readBaseline } from '../pinned/files.ts';
import { chain } from './chains.ts';
import { pinnedFigures } from './figures.ts';
import { optionsOf } from './options.ts';
import { Chance } from './random.ts';
import { sentencesOf, swapWords } from './rewording.ts';
import { sampleResult } from './run.ts';
import { scaleArticles } from './scale.ts';
import { truePairs } from './truth.ts';

const TEXT = Array.from(
  { length: 9 },
  (_, i) => `The board of mill ${i} said that it will start work on wheel ${i} soon. It had many doubts before.`,
);

describe('chains', () => {
  const pile = chain('c0', TEXT, TEXT.toReversed(), new Chance(3));

  it('keep their true stemma', () => {
    const truth = (a: string, b: string) =>
      truePairs(pile.map((placed) => ({ ...placed, held: true }))).find(
        (pair) => pair.a === `c0-${a}` && pair.b === `c0-${b}`,
      );
    expect(truth('first', 'trim')).toMatchObject({ relation: 'same-text', direction: 'a' });
    expect(truth('first', 'splice')).toMatchObject({ relation: 'reuses', direction: 'a' });
    expect(truth('retold', 'silent')).toMatchObject({ relation: 'rewrites', direction: 'common' });
    expect(truth('trim', 'retold')).toMatchObject({ relation: 'rewrites', direction: 'common', ofTexts: 'a' });
    expect(truth('update', 'splice')).toMatchObject({ relation: null });
  });

  it('are the same for the same seed', () => {
    const pages = (seed: number) => chain('c0', TEXT, TEXT, new Chance(seed)).map(({ page }) => page.content);
    expect(pages(5)).toEqual(pages(5));
    expect(pages(5)).not.toEqual(pages(6));
  });
});

it('leaves quoted words as they are when it swaps words', () => {
  expect(swapWords('He said “we start soon” and began.', 1, new Chance(1))).toBe(
    'He stated “we start soon” and started.',
  );
  expect(sentencesOf('It cost 1.5 crowns. “Too much.” He paid.')).toHaveLength(3);
});

it('makes as many articles as it is asked for', () => {
  expect([...scaleArticles(23)]).toHaveLength(23);
});

it('refuses options it does not know', () => {
  expect(() => optionsOf(['--scale', 'many'])).toThrow();
});

it('holds every pinned figure on the sample’s chains', { timeout: 60_000 }, () => {
  const changes = compare(readBaseline('collate', 'sample'), 'sample', pinnedFigures(sampleResult().variorum));
  expect(changes.filter(({ verdict }) => verdict === 'drop')).toEqual([]);
});
