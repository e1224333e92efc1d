import { describe, expect, it } from 'vitest';
import { defaultRegister } from '../../src/outlets/index.ts';
import { compare } from '../pinned/baseline.ts';
import { readBaseline } from '../pinned/files.ts';
import { variorum } from './extract.ts';
import { figuresOf, rowsOf } from './figures.ts';
import { fuzzPages, fuzzSamples } from './fuzz.ts';
import { readGold, sharedPages } from './gold.ts';
import { dice, hostilePage } from './hostile.ts';
import { optionsOf } from './options.ts';
import { runSample } from './run.ts';
import { sameAuthors, sameDay, sameTitle, scoreOf, tallyOf } from './score.ts';

describe('our sample', () => {
  it('holds every pinned figure', () => {
    expect(Object.keys(readBaseline('clean', 'sample').figures)).toEqual(['port-calder']);
    expect(runSample().changes.filter(({ verdict }) => verdict === 'drop')).toEqual([]);
  });
});

describe.skipIf(!process.env.VARIORUM_SHARED_GATE)("trafilatura's pages", () => {
  it('hold the figures that need no rival', { timeout: 600_000 }, () => {
    const register = defaultRegister();
    const figures = figuresOf(rowsOf(readGold(sharedPages), (page) => variorum(page, register)));
    const drops = compare(readBaseline('clean', 'shared'), 'trafilatura', figures).filter(
      ({ verdict, to }) => verdict === 'drop' && to !== null,
    );
    expect(drops).toEqual([]);
  });
});

describe('fuzz', () => {
  it('finds no fault in some hundred pages', { timeout: 60_000 }, () => {
    const { pages, faults } = fuzzPages(1, (done) => done >= 250, fuzzSamples());
    expect(pages).toBe(250);
    expect(faults).toEqual([]);
  });

  it('makes the same pages from the same seed', () => {
    expect(hostilePage(dice(7))).toBe(hostilePage(dice(7)));
    expect(hostilePage(dice(7))).not.toBe(hostilePage(dice(8)));
  });
});

describe('scores', () => {
  const gold = { file: '', path: '', title: null, date: null, authors: [], publisher: null, heldBack: false };

  it('count strings, white space aside', () => {
    const tally = tallyOf('The ferry\n stops. Menu', {
      ...gold,
      wanted: ['ferry stops', 'boat'],
      unwanted: ['Menu', 'Ad'],
    });
    expect(tally).toEqual({ tp: 1, fn: 1, fp: 1, tn: 1 });
    expect(scoreOf([tally])).toMatchObject({ precision: 0.5, recall: 0.5, f: 0.5 });
    expect(scoreOf([]).f).toBe(0);
  });

  it('compare metadata', () => {
    expect(sameTitle('“Ferry” stops!', 'ferry stops')).toBe(true);
    expect(sameTitle('Ferry stops', 'Ferry stops | Post')).toBe(false);
    expect(sameDay('2031-03-04', '2031-03-04T10:00Z')).toBe(true);
    expect(sameAuthors(['Ana Ruiz', 'Lee Dorn'], 'Lee Dorn und Ana Ruiz')).toBe(true);
    expect(sameAuthors(['Ana Ruiz'], 'Ana Ruiz, Lee Dorn, Ina Moor')).toBe(false);
    expect(sameAuthors(['Ana Ruiz'], null)).toBe(false);
  });
});

describe('optionsOf', () => {
  it('reads its options', () => {
    const options = optionsOf(['--', '--data', 'd', '--errors', '3', '--no-rivals', '--fuzz', '0.5', '--seed', '9']);
    expect(options).toMatchObject({ data: 'd', errors: 3, rivals: false, fuzz: 0.5, seed: 9, sampleOnly: false });
  });

  it.each([['--allow-drop', 'why'], ['--errors', 'x'], ['--fuzz', '0'], ['--no-such']])('refuses %s', (...argv) => {
    expect(() => optionsOf(argv)).toThrow();
  });
});
