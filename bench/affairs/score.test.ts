import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../corpora/affairs/gold.ts';
import { bind, placesOf } from '../../corpora/affairs/places.ts';
import { spanJaccard } from '../../src/model.ts';
import { figureNames } from './figures/catalogue.ts';
import { accuracyOf, bCubed, macroF1Of, wordJaccard } from './figures/measures.ts';
import { outletKey, sameOutlet, sameSpeaker } from './figures/names.ts';
import { article, edition, gold, page } from './invented.ts';
import { gramJudge, sentenceClaims } from './rivals.ts';
import { scoreAffair } from './score.ts';

const folder = (files: Record<string, string>) => {
  const path = mkdtempSync(join(tmpdir(), 'gold-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
};
const origins = ['000', '001'].map((id) => JSON.stringify({ id, origin: null, cites: [], furniture: [] })).join('\n');
const line = { a: '000', b: '001', relation: 'cites', direction: 'b' };

describe('readGold', () => {
  it('reads a folder without claims and lost reports', () => {
    const read = readGold(folder({ 'origins.jsonl': `${origins}\n`, 'lineage.jsonl': JSON.stringify(line) }));
    expect(read.pairs).toEqual([{ ...line, sure: true }]);
    expect(read).toMatchObject({ claims: null, lost: null, pages: [{ id: '000', affair: null }, { id: '001' }] });
  });

  it.each([
    ['a relation there is not', { ...line, relation: 'copies' }, /relation should be one of/],
    ['a direction there is not', { ...line, direction: 'up' }, /direction should be one of/],
    ['an id no page has', { ...line, b: '9' }, /speaks of "9"/],
    ['a pair twice', { ...line, b: '000' }, /twice/],
    ['a wrong type', { ...line, sure: 'yes' }, /true or false/],
  ])('refuses %s', (_, row, message) => {
    const path = folder({ 'origins.jsonl': origins, 'lineage.jsonl': JSON.stringify(row) });
    expect(() => readGold(path)).toThrow(message);
  });

  it('refuses a folder that lacks a file', () => {
    expect(() => readGold(folder({ 'origins.jsonl': origins }))).toThrow(/lineage.jsonl is missing/);
  });
});

describe('scoreAffair', () => {
  it('gives every figure, null where the gold has nothing', () => {
    const { figures } = scoreAffair(edition([article('a', [['body', 'x']])]), gold([page('a')]));
    expect(Object.keys(figures)).toEqual(figureNames);
    expect(figures).toMatchObject({ anchorsBroken: 0, originAll: 1, claimPairsF1: null, lostRecall: null });
  });

  it('finds the article of an id of three digits by the beginning of its key', () => {
    const made = edition([article('000_ab', [['body', 'x']]), article('12_ab', [['body', 'x']])]);
    expect([...bind(made, gold([page('000'), page('12')])).articles.keys()]).toEqual(['000']);
  });
});

describe('names', () => {
  it('compares outlets', () => {
    expect(outletKey('The New York  Magazine')).toBe('new york');
    expect(sameOutlet('Slate.com', 'slate')).toBe(true);
    expect(sameOutlet('New York Times', 'New York Post')).toBe(false);
    expect(sameOutlet(null, 'AP')).toBe(false);
  });

  it('compares speakers', () => {
    expect(sameSpeaker('Daniel Ek', 'Ek')).toBe(true);
    expect(sameSpeaker('Mayor Ann Hale', 'the mayor')).toBe(true);
    expect(sameSpeaker('Ann Hale', 'Anna')).toBe(false);
  });
});

describe('measures', () => {
  it('are as counted by hand', () => {
    const rows = [
      ['x', 'x'],
      ['x', 'y'],
      ['z', 'y'],
    ] as const; // prettier-ignore
    expect(accuracyOf(rows)).toBeCloseTo(1 / 3);
    expect(macroF1Of(rows)).toBeCloseTo(2 / 3 / 3);
    expect(spanJaccard({ start: 0, end: 10 }, { start: 5, end: 10 })).toBe(0.5);
    expect(spanJaccard({ start: 0, end: 10 }, { start: 10, end: 12 })).toBe(0);
    expect(wordJaccard('The boat sank.', 'the boat, sank')).toBe(1);
    expect(wordJaccard('a b c', 'c d')).toBe(0.25);
    const set = (...values: string[]) => new Set(values);
    const item = (gold: string, called: string) => ({ gold: set(gold), called: set(called) });
    const b3 = bCubed([item('1', 'p'), item('1', 'p'), item('2', 'p')]);
    expect(b3.precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3) / 3);
    expect(b3.recall).toBe(1);
  });

  it('find words whatever the white space and quotation marks', () => {
    expect(placesOf("He said\n“it’s (over).” it's  (over).", "it's (over).")).toHaveLength(2);
    expect(placesOf('text', 'other')).toEqual([]);
    expect(placesOf('text', ' ')).toEqual([]);
  });
});

describe('rivals', () => {
  const words = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `w${from + i}`).join(' ');
  const texts = { a: words(0, 100), b: words(0, 90), c: words(70, 200), d: words(300, 400), e: words(95, 104) };
  const judge = gramJudge(Object.entries(texts).map(([key, text]) => article(key, [['body', text]])));

  it('judge by common 8-grams', () => {
    expect(judge('a', 'b').relation).toBe('same-text');
    expect(judge('a', 'c').relation).toBe('reuses');
    expect(judge('a', 'd').relation).toBe('independent');
    expect(judge('a', 'e').relation).toBe('independent');
  });

  it('take identical sentences for one claim', () => {
    const a = article('a', [['body', 'The old mayor quit. Rain fell all day.']]);
    const b = article('b', [['body', 'Rain fell, all day! No more.']]);
    expect(sentenceClaims([a, b]).map(({ testimonies }) => testimonies.map((w) => w.article))).toEqual([
      ['a'],
      ['a', 'b'],
    ]);
  });
});
