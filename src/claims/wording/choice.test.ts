import { describe, expect, it } from 'vitest';
import { invented } from '../../../testing/articles/annotated.ts';
import { pileOf } from '../pile.fixture.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';
import { chooseWording, fullerStretch } from './choose.ts';

const log = (share: number) => Math.log(share / (1 - share));
/** The witnesses of a claim, each a whole text of one sentence about a body that is named. */
const witnesses = (...texts: readonly string[]): ReadTestimony[] => {
  const { stated } = pileOf(
    texts.map((text, i) =>
      invented(`a${String(i).padStart(3, '0')}`, text, { names: [['organisation', 'Harbour Lines']] }),
    ),
  );
  return texts.map((_, i) => {
    const own = stated.filter(({ placed }) => placed.index === i);
    return own.toSorted((a, b) => b.testimony.exact.length - a.testimony.exact.length)[0]!;
  });
};
const [monday, sunday] = ['Monday', 'Sunday'].map(
  (day) => `Harbour Lines closed the northern ferry pier on ${day}.`,
) as [string, string];

/** Which of two witnesses words the claim, where the one says to a half what the other says and the other to such a share. */
const chosen = ([one, other]: readonly ReadTestimony[], share: number, half = 0.5) =>
  chooseWording(
    [one!, other!],
    (a) => log(a === one ? half : share),
    () => true,
  ).witness === other;
const changed = (text: string, more: (one: ReadTestimony) => Partial<ReadTestimony>): ReadTestimony[] => {
  const [one, other] = witnesses(monday, text);
  return [one!, { ...other!, ...more(other!) }];
};

describe('a claim is worded by a witness', () => {
  it('of the running text before one of a headline, unless that fits better by .3', () => {
    const pair = changed(sunday, () => ({ headline: true }));
    expect([chosen(pair, 0.79), chosen(pair, 0.81)]).toEqual([false, true]);
  });

  it('that names its source before one that has it from “reports”, unless that fits better by .2', () => {
    const pair = changed(sunday, () => ({ hearsay: true }));
    expect([chosen(pair, 0.69), chosen(pair, 0.71)]).toEqual([false, true]);
  });

  it('of the running text before one under a picture, unless that fits better by .4', () => {
    const pair = changed(sunday, ({ placed }) => ({
      placed: {
        ...placed,
        article: { ...placed.article, blocks: placed.article.blocks.map((block) => ({ ...block, kind: 'caption' })) },
      },
    }));
    expect([chosen(pair, 0.89), chosen(pair, 0.91)]).toEqual([false, true]);
  });

  it('that stands alone better by a fifth, unless the other fits better by .5', () => {
    // Capitals throughout, as in a headline, stand four fifths as well.
    const pair = witnesses(monday, 'Harbour Lines Closed The Northern Ferry Pier On Sunday.');
    expect([chosen(pair, 0.79, 0.3), chosen(pair, 0.81, 0.3)]).toEqual([false, true]);
  });

  it('whose words are those of the others, unless another with three odd words fits better by .3', () => {
    const [one, other, third] = witnesses(
      monday,
      'Harbour Lines closed the northern ferry pier on Sunday amid thunder hail sleet.',
      'Harbour Lines closed the northern ferry pier on Friday.',
    ) as [ReadTestimony, ReadTestimony, ReadTestimony];
    const odds = (share: number) => (a: ReadTestimony) => (a === third ? -9 : log(a === one ? 0.5 : share));
    const found = (share: number) => chooseWording([one, other, third], odds(share), () => true).witness === other;
    expect([found(0.79), found(0.83)]).toEqual([false, true]);
  });

  it('out of the first forty', () => {
    const many = witnesses(
      ...Array.from({ length: 42 }, (_, i) => `Harbour Lines closed the northern ferry pier in ${1900 + i}.`),
    );
    const best = (at: number) =>
      chooseWording(
        many,
        (a) => (a === many[at] ? 9 : -9),
        () => true,
      ).witness === many[at];
    expect(best(39)).toBe(true);
    expect(best(40)).toBe(false);
  });

  it('that is held against the first eight other texts', () => {
    const many = witnesses(
      ...Array.from({ length: 12 }, (_, i) => `Harbour Lines closed the northern ferry pier in ${1900 + i}.`),
    );
    const coherence = (stranger: number) =>
      chooseWording(
        many.slice(0, 1).concat(many.slice(1)),
        (_, b) => (b === many[stranger] ? -40 : 40),
        () => true,
      ).coherence;
    expect(coherence(8)).toBeCloseTo(7 / 8);
    expect(coherence(9)).toBeCloseTo(1);
  });
});

describe('a witness that is printed wider', () => {
  it('stands alone better by a fifth, and not well by itself', () => {
    const wide = (sentence: string, words: string) => {
      const { stated } = pileOf([invented('a', sentence, { names: [['organisation', 'Harbour Lines']] })]);
      const [whole] = stated;
      const start = sentence.indexOf(words);
      const placed = whole!.placed;
      const one = {
        ...whole!,
        words: placed.words.filter((word) => word.start >= start && word.end <= start + words.length),
        testimony: { ...whole!.testimony, start, end: start + words.length },
      };
      return fullerStretch(one, () => true) !== null;
    };
    expect(wide('Harbour Lines closed the ferry pier today.', 'Harbour Lines closed the ferry pier')).toBe(true);
    expect(wide('Harbour Lines closed the ferry pier.', 'Harbour Lines closed the ferry pier')).toBe(false);
  });
});
