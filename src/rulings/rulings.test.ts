import { describe, expect, it } from 'vitest';
import { anchorOf, finderIn } from './anchors.ts';
import { demandsOf } from './demands.ts';
import { merged, parseRulings, writeRulings } from './log.ts';
import { type LoggedRuling, signed, type Verdict } from './ruling.ts';
import { standing } from './standing.ts';

const TEXT = 'The pier is shut. The quay is open. The ferry sails at noon. Nobody swims here.';
const PAGE = { id: 'aaaaaaaaaaaa', sha256: 'bytes', url: null, text: TEXT };
const on = (exact: string) => {
  const start = TEXT.indexOf(exact);
  return anchorOf(PAGE, { start, end: start + exact.length });
};
const [PIER, QUAY, FERRY] = [on('The pier is shut'), on('The quay is open'), on('The ferry sails at noon')];

let day = 0;
const ruled = (by: string, verdict: Verdict): LoggedRuling =>
  signed(verdict, { by, at: `2031-03-${String(++day).padStart(2, '0')}`, reason: null });
const pair = (ruling: 'same' | 'different' | 'unsure', a = PIER, b = QUAY): Verdict => ({ ruling, of: 'claims', a, b });
const undo = ({ id }: LoggedRuling): Verdict => ({ ruling: 'undo', undoes: id });
const replay = (...log: readonly LoggedRuling[]) => standing(log, finderIn([PAGE]));
const said = (...log: readonly LoggedRuling[]) => {
  const { together, apart, unsure } = demandsOf(replay(...log)).claims;
  return [together.length, apart.length, unsure.length];
};

describe('a log of rulings', () => {
  it('is read as it was written, in whichever order, each ruling once', () => {
    const [one, other] = [ruled('Ina', pair('same')), ruled('Odo', undo(ruled('Ina', pair('same'))))];
    expect(parseRulings(writeRulings([other, one, one]))).toEqual([one, other]);
    expect(merged([other], [one])).toEqual(merged([one, other]));
  });

  it('is refused where an entry was altered, with the line', () => {
    const line = writeRulings([ruled('Ina', pair('same'))]);
    expect(() => parseRulings(`\n${line.replace('"Ina"', '"Odo"')}`)).toThrow(
      'Line 2 of the log of rulings is no ruling: its id',
    );
    expect(parseRulings(line.replace(/,"id":"[0-9a-f]+"/, ''))).toEqual(parseRulings(line));
  });

  it('holds who says what, and that nobody but the article does', () => {
    const log = ['Zora Pell', null].map((value) => ruled('Ina', { ruling: 'speaker', a: PIER, value }));
    expect(parseRulings(writeRulings(log))).toEqual(log);
    expect(demandsOf(replay(log[0]!)).speakers.map(({ name }) => name)).toEqual(['Zora Pell']);
    expect(demandsOf(replay(...log)).speakers.map(({ name }) => name)).toEqual([null]);
  });

  it.each([
    ['{"ruling":"same","of":"claims","by":"Ina","at":"2031-03-01"}', 'a record was looked for'],
    ['{"ruling":"burn","by":"Ina","at":"2031-03-01"}', '“burn” is nothing that can be ruled'],
    ['{"ruling":"undo","undoes":"x","by":"","at":"2031-03-01"}', 'its by is missing'],
    ['{"ruling":"undo","undoes":"x","by":"Ina","at":"yesterday"}', 'is no moment'],
    ['{"ruling":"undo","undoes":"x","by":"Ina","at":"2031-03-01","sure":true}', '“sure” is no field'],
    ['not JSON', 'is no ruling'],
  ])('says what is wrong with %s', (line, what) => {
    expect(() => parseRulings(line)).toThrow(what);
  });
});

describe('which rulings stand', () => {
  it('the later word of one person, whichever stands first in the log', () => {
    const [first, later] = [ruled('Ina', pair('same')), ruled('Ina', pair('different', QUAY, PIER))];
    expect(said(first, later)).toEqual([0, 1, 0]);
    expect(said(later, first)).toEqual([0, 1, 0]);
  });

  it('neither of two people who disagree, and each names the other', () => {
    const [one, other] = [ruled('Ina', pair('same')), ruled('Odo', pair('different', QUAY, PIER))];
    expect(said(one, other)).toEqual([0, 0, 0]);
    expect(replay(one, other).map(({ against }) => against)).toEqual([[other.id], [one.id]]);
  });

  it('one who could not tell does not disagree with one who could', () => {
    expect(said(ruled('Ina', pair('same')), ruled('Odo', pair('unsure')))).toEqual([1, 0, 1]);
  });

  it('none of those that cannot all hold: A is B, B is C, A is not C', () => {
    const chain = [ruled('Ina', pair('same')), ruled('Ina', pair('same', QUAY, FERRY))];
    expect(said(...chain)).toEqual([2, 0, 0]);
    expect(said(...chain, ruled('Odo', pair('different', FERRY, PIER)))).toEqual([0, 0, 0]);
  });

  it('not what its own hand takes back, unless that is taken back', () => {
    const one = ruled('Ina', pair('same'));
    const back = ruled('Ina', undo(one));
    expect(replay(one, back)).toEqual([]);
    expect(said(one, back, ruled('Ina', undo(back)))).toEqual([1, 0, 0]);
  });

  it('not what somebody else takes back: they disagree', () => {
    const one = ruled('Ina', pair('same'));
    const back = ruled('Odo', undo(one));
    expect(said(one, back)).toEqual([0, 0, 0]);
    expect(replay(one, back)[0]!.takenBack).toEqual([back]);
  });

  it('not one whose words are nowhere', () => {
    const gone = { ...PIER, exact: 'The pier burns' };
    expect(replay(ruled('Ina', pair('same', gone)))[0]!.found).toBe(false);
    expect(said(ruled('Ina', pair('same', gone)))).toEqual([0, 0, 0]);
  });
});
