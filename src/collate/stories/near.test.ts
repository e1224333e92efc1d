import { describe, expect, it } from 'vitest';
import { sortIntoStories } from './stories.ts';

/** `count` terms that stand nowhere else, from `first` on. */
const terms = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);
const text = (...ids: readonly number[]) => ({
  ids: Int32Array.from(ids),
  starts: new Int32Array(ids.length),
  ends: new Int32Array(ids.length),
  quoted: new Uint8Array(ids.length),
  sentence: new Int32Array(ids.length),
  broughtIn: -1,
});
const alone = (texts: readonly unknown[]) => texts.map((_, i) => [i]);

/** Whether two texts come into one story. */
const together = (a: readonly number[], b: readonly number[]) => {
  const [x, y] = sortIntoStories([text(...a), text(...b)], [[0], [1]], []);
  return x === y;
};

describe('two texts are of one affair', () => {
  it('where the cosine of their terms is just under a third', () => {
    const sharing = (common: number) =>
      together([...terms(1, common), ...terms(200, 100 - common)], [...terms(1, common), ...terms(400, 100 - common)]);
    expect(sharing(32)).toBe(true);
    expect(sharing(30)).toBe(false);
  });

  it('by the two hundred terms each has most often', () => {
    /** The first text says `often` terms twice and a hundred others once, which are the second's. */
    const sharing = (often: number) =>
      together([...terms(1000, often), ...terms(1000, often), ...terms(1, 100)], terms(1, 100));
    expect(sharing(100)).toBe(true);
    expect(sharing(200)).toBe(false);
  });

  it('by the eight longest copies of a text, which may be cut each in its own way', () => {
    /** Ten copies, each a word shorter than the one before, of which one alone shares its terms with the last text. */
    const sharing = (which: number) => {
      const texts = [
        ...terms(0, 10).map((i) => text(...terms(i === which ? 1 : 1000, 60 - i))),
        text(...terms(1, 50)),
      ].map((one) => ({ ...one }));
      const stories = sortIntoStories(texts, [terms(0, 10), [10]], []);
      return stories[0] === stories[10];
    };
    expect(sharing(7)).toBe(true);
    expect(sharing(8)).toBe(false);
  });
});

describe('in a pile too large to compare every two', () => {
  /** Whether the two shortest of a pile of texts are one affair, which share three terms, of which `others` texts have one too. */
  const found = (others: number) => {
    const one = (at: number) => text(...terms(1, 22), ...terms(100, 3), ...terms(300 + at * 20, 15));
    const texts = [one(0), one(1)];
    for (let i = 0; texts.length < 300; i++) {
      texts.push(text(...terms(1, 22), ...(i < others ? [100] : []), ...terms(1000 + i * 200, 170)));
    }
    const stories = sortIntoStories(texts, alone(texts), []);
    return stories[0] === stories[1];
  };

  it('two texts are compared that share three of their rarest terms, in a small pile one', () => {
    const sharing = (size: number, shared: number) => {
      const one = (at: number) => text(...terms(1, 40), ...terms(100, shared), ...terms(300 + at * 30, 24));
      const other = (at: number) => text(...terms(300 + at * 30, 24 - shared), ...terms(20_000 + at * 500, 180));
      const texts = [one(0), one(1), other(0), other(1)];
      for (let i = 0; texts.length < size; i++) texts.push(text(...terms(1, 40), ...terms(50_000 + i * 200, 160)));
      const stories = sortIntoStories(texts, alone(texts), []);
      return stories[0] === stories[1];
    };
    expect([sharing(300, 3), sharing(300, 2)]).toEqual([true, false]);
    expect([sharing(240, 2), sharing(241, 2)]).toEqual([true, false]);
  });

  it('a term of more than sixty texts proposes the eight longest of them', () => {
    expect([found(58), found(59)]).toEqual([true, false]);
  });
});
