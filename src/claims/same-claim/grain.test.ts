import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../languages/en/words/words.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';
import { settleGrain } from './grain.ts';

const TEXT = Array.from('bcdfghjklmnpqrstvwxz', (letter) => `${letter}ao`).join(' ');
const CONTEXT = wordsOf(TEXT);

/** A reading of the words `from` up to `to` of a sentence of twenty. */
function reading(group: string, from: number, to: number, cut = false): ReadTestimony {
  const words = CONTEXT.slice(from, to);
  const testimony = { article: group, start: words[0]!.start, end: words.at(-1)!.end };
  const placed = { group, article: { text: TEXT } };
  return {
    id: `${group} ${from} ${to} ${cut}`,
    placed,
    testimony,
    words,
    context: CONTEXT,
    sentence: group,
    cut,
  } as unknown as ReadTestimony;
}

const idsOf = (groups: readonly (readonly ReadTestimony[])[]) => groups.flat().map(({ id }) => id);

describe('of the readings of a sentence that others state too', () => {
  /** Which of two readings of text A is kept beside text B’s, to which they are so much alike. */
  const kept = (one: ReadTestimony, other: ReadTestimony, gain = 0) =>
    idsOf(
      settleGrain(
        [[one, other, reading('B', 0, 20)]],
        (a) => (a === other ? gain : 0),
        () => false,
      ),
    ).filter((id) => id.startsWith('A'));

  it('a cut one is kept only if it fits better by one', () => {
    const [whole, cut] = [reading('A', 0, 11), reading('A', 1, 12, true)];
    expect(kept(whole, cut, 0.9)).toEqual([whole.id]);
    expect(kept(whole, cut, 1.1)).toEqual([cut.id]);
  });

  it('a scrap of a clause too', () => {
    const [whole, scrap] = [reading('A', 0, 11), reading('A', 1, 12)];
    const beside = (gain: number) =>
      idsOf(
        settleGrain(
          [[whole, scrap, reading('B', 0, 20)]],
          (a) => (a === scrap ? gain : 0),
          (one) => one === scrap,
        ),
      );
    expect(beside(0.9)).toContain(whole.id);
    expect(beside(1.1)).toContain(scrap.id);
  });

  it('the one that takes about eleven twentieths of it is kept', () => {
    const [small, half, large, whole] = [
      reading('A', 0, 9),
      reading('A', 0, 11),
      reading('A', 0, 13),
      reading('A', 0, 19),
    ];
    expect(kept(small, large)).toEqual([large.id]);
    expect(kept(half, whole)).toEqual([half.id]);
  });

  it('two are kept where they share less than half of both', () => {
    expect(kept(reading('A', 0, 11), reading('A', 4, 15))).toHaveLength(2);
    expect(kept(reading('A', 0, 11), reading('A', 3, 14))).toHaveLength(1);
  });

  it('the first eight sentences of other texts decide', () => {
    const [one, other] = [reading('A', 0, 11), reading('A', 1, 12)];
    const others = Array.from({ length: 12 }, (_, i) => reading(`B${i}`, 0, 20));
    const keptBy = (deciding: number) =>
      idsOf(
        settleGrain(
          [[one, other, ...others]],
          (a, b) => (a === other && b === others[deciding] ? 1 : 0),
          () => false,
        ),
      ).filter((id) => id.startsWith('A'));
    expect(keptBy(7)).toEqual([other.id]);
    expect(keptBy(8)).toEqual([one.id]);
  });
});

it('of what no other text states, what takes about nine twentieths of its sentence comes first, and the rest where it is not told', () => {
  const alone = (...readings: readonly ReadTestimony[]) =>
    idsOf(
      settleGrain(
        readings.map((one) => [one]),
        () => 0,
        () => false,
      ),
    );
  expect(alone(reading('A', 0, 6), reading('A', 0, 12))).toEqual([reading('A', 0, 12).id]);
  expect(alone(reading('A', 0, 20), reading('A', 0, 9))).toEqual([reading('A', 0, 9).id, reading('A', 0, 20).id]);
});
