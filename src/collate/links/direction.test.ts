import { describe, expect, it } from 'vitest';
import { body, invented } from '../../../testing/articles/blocks.ts';
import type { WitnessLink } from '../../model.ts';
import type { Alignment } from '../texts/alignment.ts';
import { commonByThird } from './by-third.ts';
import { upstreamOf } from './direction.ts';
import { verbatimLink } from './links.ts';

const NOBODY = { outlet: null, basis: 'unknown', reasons: [] } as const;
const sequence = (length: number) => ({
  ids: new Int32Array(length),
  starts: Int32Array.from({ length }, (_, i) => i),
  ends: Int32Array.from({ length }, (_, i) => i + 1),
  quoted: new Uint8Array(length),
  sentence: new Int32Array(length),
  broughtIn: -1,
});
const LAID: Alignment = {
  runs: [],
  coverA: 1,
  coverB: 1,
  ownCoverA: 1,
  ownCoverB: 1,
  ownWords: 100,
  longestOwn: 100,
  sentencesInRow: 3,
};
/** Two undated pages that nobody signs, of so many words. */
const pages = (a: number, b: number) => ({
  articles: ['a', 'b'].map((key) => invented(key, body('x'.repeat(900)))),
  texts: [sequence(a), sequence(b)],
  credits: [[], []],
  origins: [NOBODY, NOBODY],
});

describe('of two copies that nothing dates or signs', () => {
  const upstream = (wordsOfA: number, cover: number) =>
    upstreamOf(pages(wordsOfA, 100), 0, 1, 'same-text', { ...LAID, coverB: cover }).upstream;

  it('the shorter comes from the longer if it is a twelfth shorter', () => {
    expect(upstream(109, 1)).toBe('a');
    expect(upstream(107, 1)).toBe('unknown');
  });

  it('and all but three hundredths of it stand there', () => {
    expect(upstream(150, 0.97)).toBe('a');
    expect(upstream(150, 0.96)).toBe('unknown');
  });
});

describe('a passage that two texts share', () => {
  const upstream = (fromA: number, fromB: number) => {
    const run = { aStart: fromA, aEnd: fromA + 50, bStart: fromB, bEnd: fromB + 50, equal: 50 };
    return upstreamOf(pages(100, 100), 0, 1, 'reuses', { ...LAID, runs: [run] }).upstream;
  };

  it('was written for the text that it opens, within its first twelfth', () => {
    expect(upstream(8, 40)).toBe('a');
    expect(upstream(9, 40)).toBe('unknown');
    expect(upstream(40, 8)).toBe('b');
  });

  it('where it stands behind a seventh of the other', () => {
    expect(upstream(0, 15)).toBe('a');
    expect(upstream(0, 14)).toBe('unknown');
  });
});

it('gives words that a page brings in as another’s to a third, where both credit it elsewhere', () => {
  const [head, words] = ['Bramley asked around:\n', 'w '.repeat(60)];
  const carrier = invented('a', body(`${'x '.repeat(80)}${head}${words}`));
  const at = carrier.article.text.indexOf(words);
  const spans = (from: number, length: number) => ({
    ...sequence(length),
    starts: Int32Array.from({ length }, (_, i) => from + 2 * i),
    ends: Int32Array.from({ length }, (_, i) => from + 2 * i + 1),
  });
  const before = spans(at - 170, 75);
  const within = spans(at, 60);
  before.ends[74] = at - 2;
  const join = (x: Int32Array, y: Int32Array) => Int32Array.from([...x, ...y]);
  const text = {
    ...sequence(135),
    starts: join(before.starts, within.starts),
    ends: join(before.ends, within.ends),
  };
  const run = { aStart: 75, aEnd: 135, bStart: 0, bEnd: 60, equal: 60 };
  const upstream = (outlet: string) => {
    const credit = (named: string) => [
      { outlet: named, start: 0, end: 1, cue: null, form: 'cited' as const },
      { outlet: named, start: 899, end: 900, cue: null, form: 'cited' as const },
    ];
    const descent = {
      ...pages(135, 60),
      articles: [carrier, invented('b', body('y'.repeat(900)))],
      texts: [text, sequence(60)],
      credits: [credit('Ledger'), credit(outlet)],
    };
    return upstreamOf(descent, 0, 1, 'reuses', { ...LAID, runs: [run] }).upstream;
  };
  expect(upstream('Ledger')).toBe('common');
  expect(upstream('Mail')).toBe('b');
});

it('prints the forty longest passages of a link', () => {
  const runs = Array.from({ length: 50 }, (_, i) => ({
    aStart: i,
    aEnd: i + 1,
    bStart: i,
    bEnd: i + 1,
    equal: 1 + (i % 7),
  }));
  const link = verbatimLink(pages(100, 100), 'reuses', 0, 1, { ...LAID, runs });
  expect(link.passages).toHaveLength(40);
});

it('takes a common third for upstream where a direction is a clue alone, at a confidence of .65 or less', () => {
  const link = (a: string, b: string, confidence: number): WitnessLink => ({
    a,
    b,
    kind: 'rewrites',
    upstream: 'a',
    confidence,
    passages: [],
    reasons: [],
    via: null,
  });
  const between = (confidence: number) =>
    commonByThird([link('third', 'x', 0.9), link('third', 'y', 0.9), link('x', 'y', confidence)]).at(-1)!.upstream;
  expect(between(0.65)).toBe('common');
  expect(between(0.66)).toBe('a');
});
