import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../languages/en/words/words.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';
import type { ClaimDraft } from '../wording/drafts.ts';
import { retoldWeights } from './retold.ts';

/** Twenty words that all are terms; a claim is a row of them. */
const TERMS =
  'bramble copper dagger elbow feather garlic hammer island jacket kettle ladder marble needle orchid pepper quarry ribbon saddle timber velvet';
const words = (from: number, to: number) => TERMS.split(' ').slice(from, to).join(' ');

interface Said {
  readonly text: string;
  /** The text group it stands in; a text of its own by default. */
  readonly group?: string;
  readonly sentence?: string;
  readonly start?: number;
}

const witness = (
  claim: string,
  { text, group = claim, sentence = `${claim} ${group}`, start = 0 }: Said,
): ReadTestimony =>
  ({
    id: `${claim} ${group} ${text}`,
    placed: { group },
    words: wordsOf(text),
    sentence,
    testimony: { start, end: start + text.length },
  }) as unknown as ReadTestimony;

/** A claim worded as its first witness is. */
function claim(id: string, ...said: readonly Said[]): ClaimDraft {
  const witnesses = said.map((one) => witness(id, one));
  return {
    id,
    story: 's',
    witnesses,
    found: witnesses,
    wording: { wording: { words: witnesses[0]!.words } },
  } as unknown as ClaimDraft;
}

/** The share of its weight that the last of these claims keeps; each claim weighs less than the one before. */
function kept(
  drafts: readonly ClaimDraft[],
  near: readonly { readonly of: ReadTestimony; readonly to: ReadTestimony; readonly score: number }[] = [],
): number {
  const same = {
    near: (one: ReadTestimony) => near.filter(({ of }) => of === one).map(({ to, score }) => ({ one: to, score })),
  };
  const weights = retoldWeights(drafts.map((draft, i) => ({ draft, weight: 1000 - i, same })));
  return weights.get(drafts.at(-1)!.id)! / (1000 - (drafts.length - 1));
}
/** Claims of two words each that nothing else has. */
const strangers = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const [x, y] = ['bdfgklmnprtvz'[i % 13], 'bdfgklmnprtvz'[Math.floor(i / 13)]];
    return claim(`s${String(i).padStart(3, '0')}`, { text: `${x}u${y}ox ${x}i${y}am` });
  });

describe('a claim that tells again what a weightier one tells', () => {
  const wording = (from: number) =>
    kept([claim('a', { text: words(0, 10) }), claim('b', { text: words(from, from + 10) })]);

  it('keeps a fifth of its weight', () => {
    expect(wording(0)).toBeCloseTo(0.2);
    expect(wording(10)).toBe(1);
  });

  it('does so by three fifths of the weight of its words', () => {
    // Of two claims, a term of both tells .69 and a term of one 1.1.
    expect(wording(2)).toBeLessThan(1);
    expect(wording(3)).toBe(1);
  });

  it('does so by seven tenths of its wording, though other texts have other words of it', () => {
    /** Nothing of the core agrees: other texts have only what the two claims do not share. */
    const shared = (common: number) =>
      kept([
        claim('a', { text: words(0, 10) }, ...['x', 'y', 'z'].map((group) => ({ text: words(common, 10), group }))),
        claim(
          'b',
          { text: `${words(0, common)} ${words(10, 20 - common)}` },
          ...['x', 'y', 'z'].map((group) => ({ text: words(10, 20 - common), group })),
        ),
      ]);
    expect(shared(8)).toBeLessThan(1);
    expect(shared(7)).toBe(1);
  });

  it('does so where more than half of its witnesses lie in those of the other by three fifths', () => {
    const lies = (inside: readonly number[], of: number) =>
      kept([
        claim('a', { text: words(0, 10), sentence: 's' }),
        claim(
          'b',
          ...Array.from({ length: of }, (_, i) => ({
            text: words(10, 20),
            group: `g${i}`,
            sentence: i < inside.length ? 's' : `t${i}`,
            start: inside[i] ?? 0,
          })),
        ),
      ]);
    const length = words(10, 20).length;
    const end = words(0, 10).length;
    expect(lies([end - Math.ceil(0.6 * length)], 1)).toBeLessThan(1);
    expect(lies([end - Math.floor(0.6 * length)], 1)).toBe(1);
    expect(lies([0, 0], 3)).toBeLessThan(1);
    expect(lies([0], 2)).toBe(1);
  });

  describe('in other words', () => {
    /** Of `texts` texts of the second claim, those before `nearly` nearly state the first, which has `common` terms of it. */
    const nearly = (texts: number, many: number, score: number, common: number) => {
      const first = claim('a', { text: words(0, 10) });
      const text = `${words(0, common)} ${words(10, 20 - common)}`;
      const second = claim('b', ...Array.from({ length: texts }, (_, i) => ({ text, group: `g${i}` })));
      return kept(
        [first, second],
        second.found.slice(0, many).map((of) => ({ of, to: first.found[0]!, score })),
      );
    };

    it('does so where half of its texts nearly state the other, from log-odds of −1.2 on', () => {
      expect(nearly(2, 1, -1.2, 0)).toBeLessThan(1);
      expect(nearly(2, 1, -1.3, 0)).toBe(1);
      expect(nearly(3, 1, -1.2, 0)).toBe(1);
    });

    it('does so where one text nearly does, by two fifths of the weight of its words', () => {
      expect(nearly(3, 1, -1.2, 6)).toBeLessThan(1);
      expect(nearly(3, 1, -1.2, 4)).toBe(1);
      expect(nearly(3, 0, -1.2, 6)).toBe(1);
    });

    it('asks its first twelve texts', () => {
      const first = claim('a', { text: words(0, 10) });
      const asked = (which: number) => {
        const text = `${words(0, 6)} ${words(10, 14)}`;
        const second = claim('b', ...Array.from({ length: 20 }, (_, i) => ({ text, group: `g${i}` })));
        return kept([first, second], [{ of: second.found[which]!, to: first.found[0]!, score: 0 }]);
      };
      expect(asked(11)).toBeLessThan(1);
      expect(asked(12)).toBe(1);
    });
  });

  it('is held against the hundred and twenty weightiest', () => {
    const behind = (count: number) =>
      kept([...strangers(count), claim('x', { text: words(0, 10) }), claim('y', { text: words(0, 10) })]);
    expect(behind(119)).toBeLessThan(1);
    expect(behind(120)).toBe(1);
  });

  it('has the terms of two fifths of its texts for its core', () => {
    /** A claim of five texts, of which `many` have what it shares with a weightier one. */
    const core = (many: number) =>
      kept([
        claim('a', { text: words(0, 11) }),
        claim(
          'b',
          { text: `${words(0, 8)} ${words(11, 14)}` },
          ...['w', 'x', 'y', 'z'].map((group, i) => ({
            text: `${i < many - 1 ? words(0, 8) : ''} ${words(11, 14)}`,
            group,
          })),
        ),
      ]);
    expect(core(2)).toBeLessThan(1);
    expect(core(1)).toBe(1);
  });
});
