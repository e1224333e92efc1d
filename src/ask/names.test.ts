import { describe, expect, it } from 'vitest';
import { bearersOf, closeTo } from './names.ts';

const bearers = [
  ['Ana Quill-Ortúzar', 'Ms Quill', 'Quill Ortuzar'],
  ['Ana Quill'],
  ['Tomas Hale', 'Hale'],
  ['Port Sorrel'],
  ['The Sorrel Ledger', 'Ledger'],
  ['Sorrel'],
  ['O’Neill & Sons'],
].map((names) => ({ held: names[0]!, names }));

describe('a name somebody gives', () => {
  it.each([
    ['Sorrel', ['Sorrel'], 'is the whole name of one, though others have it in theirs'],
    ['Quill', ['Ana Quill-Ortúzar', 'Ana Quill'], 'is a part of several names'],
    ['quill ortuzar', ['Ana Quill-Ortúzar'], 'is found in another spelling, without accents and marks'],
    ['ortuzar quill', ['Ana Quill-Ortúzar'], 'is found with its words in another order'],
    ['sorrel ledger', ['The Sorrel Ledger'], 'is found without its article'],
    ['o’neill and sons', [], 'is not found by another word'],
    ["O'NEILL", ['O’Neill & Sons'], 'is found with another apostrophe'],
    ['ort', ['Ana Quill-Ortúzar'], 'is the beginning of a word where it is no word'],
    ['ale', [], 'is not the middle of a word'],
    ['Hale Quill', [], 'has all its words in one name, not in two'],
    ['  ', [], 'may be nothing at all'],
  ])('“%s” means %j: it %s', (asked, names) => {
    expect(bearersOf(bearers, asked)).toEqual(names);
  });
});

describe('a name nobody goes by', () => {
  it.each([
    ['Quil', ['Ana Quill-Ortúzar', 'Ana Quill']],
    ['Tomas Hlae', ['Tomas Hale']],
    ['Soorrel', ['Port Sorrel', 'The Sorrel Ledger', 'Sorrel']],
    ['Hal', ['Tomas Hale']],
    // A third of its letters may be slips, and no more.
    ['Sorxxl', ['Port Sorrel', 'The Sorrel Ledger', 'Sorrel']],
    ['Quxxl', []],
    ['Hx', []],
    ['Zebra', []],
  ])('“%s” is near to %j', (asked, names) => {
    expect(closeTo(bearers, asked)).toEqual(names);
  });
});

describe('those near to a name that nobody goes by', () => {
  const named = (...names: readonly string[]) => names.map((name) => ({ held: name, names: [name] }));

  it('are three at most', () => {
    expect(closeTo(named('Reyesa', 'Reyesb', 'Reyesc', 'Reyesd'), 'Reyes')).toHaveLength(3);
  });

  it('differ in a third of the letters asked for at most', () => {
    expect(closeTo(named('Quiller'), 'Quilxyr')).toEqual(['Quiller']);
    expect(closeTo(named('Quiller'), 'Quixxyr')).toEqual([]);
  });
});
