import { describe, expect, it } from 'vitest';
import { body, invented } from '../../../testing/articles/blocks.ts';
import { lostIndex, relationLink } from '../links/relation-links.ts';
import { says } from '../retelling/thresholds.fixture.ts';
import { lostReports } from './lost-witnesses.ts';
import { unnamedReports } from './unnamed-reports.ts';

const NOBODY = { outlet: null, basis: 'unknown', reasons: [] } as const;

describe('a report that one text credits', () => {
  const lost = (text: string) => {
    const article = invented('a', body(text));
    const start = article.article.text.indexOf('Harbour');
    const credit = { start, end: start + 12, outlet: 'The Harbour Post', cue: null, form: 'cited' } as const;
    const descent = {
      pairs: [],
      identities: new Map(),
      reliances: new Map(),
      spoken: [],
      elsewhere: new Set<string>(),
    };
    return lostReports([article], [[credit]], [NOBODY], [0], [0], [descent]).length;
  };

  it('is lost, and no list that is looked up in passing', () => {
    expect(lost('The land is wet, the Harbour Post reported.')).toBe(1);
    expect(lost('The land ranks fourth, according to the Harbour Post.')).toBe(0);
  });
});

it('prints at most twelve passages of a report nobody names, and twelve pairs on a link', () => {
  const articles = ['a', 'b'].map((key) =>
    invented(key, body(Array.from({ length: 20 }, (_, i) => `Word ${i}.`).join(' '))),
  );
  const propositions = articles[0]!.annotations.sentences.map((span) => says([], { ...span, quotes: [1] }));
  const pairs = propositions.map((_, i) => ({ a: i, b: i, likeness: 1 }));
  const relation = {
    kind: 'shares-origin',
    upstream: 'common',
    confidence: 0.5,
    via: null,
    reason: '',
    privateWords: true,
    tell: { pairs, shareA: 1, shareB: 1, order: 1, quoted: 4, lead: 0 },
    propositions: { a: propositions, b: propositions },
  } as const;
  const pair = { a: 0, b: 1, relation };
  const descent = {
    pairs: [pair],
    identities: new Map(),
    reliances: new Map(),
    spoken: [],
    elsewhere: new Set<string>(),
  };
  const [report] = unnamedReports(articles, [0, 0], [descent]);
  expect(report!.witness.content).toHaveLength(12);
  const laid = { articles, texts: [], credits: [[], []], origins: [NOBODY, NOBODY] };
  expect(relationLink(laid, pair, lostIndex([])).passages).toHaveLength(12);
});
