import { describe, expect, it } from 'vitest';
import { type Invention, invented } from '../../../testing/articles/annotated.ts';
import { clauseBreaks } from '../../languages/en/clauses/breaks.ts';
import { wordsOf } from '../../languages/en/words/words.ts';
import { pileOf } from '../pile.fixture.ts';
import { clausesOf, cutsOf, phrasesOf, wideningsOf } from './clauses.ts';
import { predicationsOf } from './predications.ts';

const whole = (text: string) => ({ start: 0, end: text.length });
const statements = (text: string, what: Invention = {}) => pileOf([invented('a', text, what)]).stated;

describe('a sentence is split', () => {
  it('into clauses of five words or more', () => {
    const clauses = (text: string) =>
      clausesOf(clauseBreaks(text, whole(text), wordsOf(text)), whole(text), wordsOf(text)).length;
    expect(clauses('Fire closed the old pier because timber was very rotten')).toBe(2);
    expect(clauses('Fire closed the pier because timber was very rotten')).toBe(1);
    expect(clauses('Fire closed the old pier because timber was rotten')).toBe(1);
  });

  it('and put together again where it has up to six clauses', () => {
    const widened = (count: number) =>
      wideningsOf(Array.from({ length: count }, (_, i) => ({ start: i, end: i + 1 }))).length;
    expect(widened(6)).toBe(8);
    expect(widened(7)).toBe(0);
  });

  it('and a clause is cut short from nine words on', () => {
    const cuts = (text: string) => cutsOf(whole(text), wordsOf(text)).length;
    expect(cuts('Fire closed the old northern pier in early May')).toBeGreaterThan(0);
    expect(cuts('Fire closed the old northern pier in May')).toBe(0);
  });

  it('and phrases of four to fourteen words are taken out of it', () => {
    const phrases = (words: number) => {
      const text = `Mara Dunn, who ${'bravely '.repeat(words - 2)}rowed`;
      return phrasesOf(whole(text), wordsOf(text)).length;
    };
    expect(phrases(3)).toBe(0);
    expect(phrases(4)).toBe(1);
    expect(phrases(14)).toBe(1);
    expect(phrases(15)).toBe(0);
  });
});

describe('what a verb says', () => {
  const said = (text: string, ...verbs: readonly (readonly [string, 'finite' | 'infinitive'])[]) => {
    const groups = verbs.map(([words, form]) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      form,
    }));
    return predicationsOf(text, whole(text), wordsOf(text), groups as never).map(({ start, end }) =>
      text.slice(start, end),
    );
  };

  it('has four words or more', () => {
    expect(said('Mara resigned in May', ['resigned', 'finite'])).toEqual(['Mara resigned in May']);
    expect(said('Mara resigned yesterday', ['resigned', 'finite'])).toEqual([]);
  });

  it('runs to the next three boundaries', () => {
    const text = 'Mara Dunn resigned in May, went home, baked bread, rowed boats, slept.';
    expect(said(text, ['resigned', 'finite']).filter((stretch) => stretch.startsWith('Mara'))).toHaveLength(3);
  });

  it('runs on past a verb that is not finite two words on, and ends before one three words on', () => {
    const ends = (text: string) =>
      said(text, ['is due', 'finite'], ['rule', 'infinitive']).map((stretch) => stretch.split(' ').length);
    expect(ends('The old court is due now to rule soon')).not.toContain(7);
    expect(ends('The old court is due by May to rule soon')).toContain(8);
  });
});

describe('a statement', () => {
  it('has four words or more', () => {
    expect(statements('Bakers sold plum cakes.')).toHaveLength(1);
    expect(statements('Bakers sold cakes.')).toHaveLength(0);
  });

  it('is the sentence too where what is said takes less than three quarters of it', () => {
    const told = (more: string) => {
      const content = 'bakers sold warm plum cakes to sailors';
      return statements(`${more} ${content}.`, { attributions: [{ content }] })
        .map(({ testimony }) => testimony.exact.length)
        .sort();
    };
    expect(told('All knew')).toHaveLength(1);
    expect(told('Guides knew')).toHaveLength(2);
  });

  it('belongs to a speech in which half of it stands, or a quarter where its cue stands in it', () => {
    const attributed = (content: string, cue?: string) => {
      const text = 'Old sailors said bakers sold warm plum cakes near the northern harbour wall.';
      return statements(text, { attributions: [{ content, ...(cue ? { cue } : {}) }] }).find(({ testimony }) =>
        testimony.exact.startsWith('Old'),
      )?.testimony.attribution;
    };
    expect(attributed('bakers sold warm plum cakes near the north')).not.toBeNull();
    expect(attributed('warm plum cakes near the north')).toBeNull();
    expect(attributed('warm plum cakes near', 'said')).not.toBeNull();
    expect(attributed('warm plum cake', 'said')).toBeNull();
  });
});
