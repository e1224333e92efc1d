import { describe, expect, it } from 'vitest';
import { invented } from '../../../testing/articles/annotated.ts';
import { wordsIn } from '../../languages/en/words/words.ts';
import { bodyStart } from '../gloss/dateline.ts';
import { pileOf } from '../pile.fixture.ts';
import { standsAlone } from './stands-alone.ts';
import { otherStretches } from './widen.ts';
import type { WordingSpan } from './wording-span.ts';

/** A stretch of an invented sentence; the whole sentence where no words are given. */
function wording(sentence: string, words = sentence): WordingSpan {
  const named = ['Harbour Lines', 'Police'].filter((name) => sentence.includes(name));
  const [placed] = pileOf([
    invented('a', sentence, { names: named.map((name) => ['organisation', name] as const) }),
  ]).pile;
  const start = sentence.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    placed: placed!,
    ...span,
    words: wordsIn(placed!.words, span),
    around: { start: 0, end: sentence.length },
    names: placed!.annotations.names,
    speeches: [],
  };
}

describe('a stretch stands alone', () => {
  /** How well a sentence of so many words does. */
  const ofLength = (words: number) =>
    standsAlone(wording(`Harbour Lines closed the ${'northern '.repeat(words - 5)}pier.`));

  it('best from seven words to thirty-eight', () => {
    expect(ofLength(7)).toBe(1);
    expect(ofLength(6)).toBeCloseTo(6 / 7);
    expect(ofLength(38)).toBe(1);
    expect(ofLength(39)).toBeLessThan(1);
  });

  it('half as well half-way to sixty words, and not at all beyond a hundred and fifty', () => {
    expect(ofLength(49)).toBeCloseTo(0.5);
    expect(ofLength(150)).toBeGreaterThan(0);
    expect(ofLength(151)).toBe(0);
  });

  it('four fifths as well where its subject has nothing but “the”', () => {
    const bare = standsAlone(wording('The plan closed the northern ferry pier near the old town.'));
    const told = standsAlone(wording('The plan to dredge closed the northern ferry pier near town.'));
    expect(bare / told).toBeCloseTo(0.8);
  });

  it('not where a verb so near behind “who” is that clause’s own: up to four words', () => {
    const said = (between: string) =>
      standsAlone(wording(`Police said men of the old fleet who ${between} closed the northern pier.`));
    expect(said('then again very boldly')).toBeGreaterThan(2 * said('then very boldly'));
  });
});

describe('the body of a sentence begins behind a dateline', () => {
  it('of up to seventy code units', () => {
    const begins = (length: number) => {
      const text = `${'PORT MERE'.padEnd(length - 2, 'E')} — The board met.`;
      return text.slice(bodyStart(text, { start: 0, end: text.length }));
    };
    expect(begins(69)).toBe('The board met.');
    expect(begins(75)).not.toBe('The board met.');
  });
});

describe('a stretch is read wider', () => {
  /** Whether a stretch of `own` words is read as its sentence of `all` words. */
  const widened = (own: number, all: number, growth: 'alone' | 'shared' | 'needed') => {
    const words = `closed the ${'northern '.repeat(own - 3)}pier`;
    const sentence = `${'Harbour '.repeat(all - own)}${words}.`;
    return otherStretches(wording(sentence, words), growth).some(({ words: found }) => found.length === all);
  };

  it('by three tenths and two words where no other text states it', () => {
    expect([widened(10, 15, 'alone'), widened(10, 16, 'alone')]).toEqual([true, false]);
    expect([widened(20, 28, 'alone'), widened(20, 29, 'alone')]).toEqual([true, false]);
  });

  it('by three fifths and four words where others do', () => {
    expect([widened(10, 20, 'shared'), widened(10, 21, 'shared')]).toEqual([true, false]);
    expect([widened(20, 36, 'shared'), widened(20, 37, 'shared')]).toEqual([true, false]);
  });

  it('by one and a half times and eight words where it says little alone', () => {
    expect([widened(10, 33, 'needed'), widened(10, 34, 'needed')]).toEqual([true, false]);
  });

  it('in sentences of up to twelve hundred code units', () => {
    const found = (length: number) => {
      const words = 'closed the northern pier';
      const sentence = `Harbour ${words} ${'x'.repeat(length - 10 - words.length)}.`;
      return otherStretches(wording(sentence, words), 'shared').length > 0;
    };
    expect(found(1200)).toBe(true);
    expect(found(1201)).toBe(false);
  });

  it('up to the ends of its first eight clauses', () => {
    const clause = (i: number) => `because ${'abcdefghijkl'[i]}a the old pier fell`;
    const found = (at: number) => {
      const all = Array.from({ length: 11 }, (_, i) => clause(i));
      const sentence = `Lines closed the old pier ${all.join(' ')}.`;
      const stretches = otherStretches(wording(sentence, `${'abcdefghijkl'[at]}a the old pier`), 'shared');
      return stretches.some(({ start, end }) => sentence.slice(start, end) === clause(at));
    };
    // The sentence's first clause is the one before the first “because”.
    expect(found(5)).toBe(true);
    expect(found(6)).toBe(false);
  });
});
