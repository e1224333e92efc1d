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
  const [x, y] = sortIntoStories([text(...a), text(...b)], [[0], [1]], [], new Set());
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

  it('by the first eight copies of a text, which may be cut each in its own way', () => {
    /** Ten copies of which one alone shares its terms with the last text. */
    const sharing = (which: number) => {
      const texts = [
        ...terms(0, 10).map((i) => (i === which ? text(...terms(1, 50)) : text(...terms(1000, 50)))),
        text(...terms(1, 50)),
      ];
      const stories = sortIntoStories(texts, [terms(0, 10), [10]], [], new Set());
      return stories[0] === stories[10];
    };
    expect(sharing(7)).toBe(true);
    expect(sharing(8)).toBe(false);
  });
});

describe('in a pile too large to compare every two', () => {
  const COMMON = terms(1, 22);

  it('the first 240 texts stand for a term', () => {
    /** Two texts that are near by a common term's help only, at one place of a pile in which all have those terms. */
    const found = (at: number) => {
      const texts = terms(0, 300).map((i) => {
        const pair = i === at || i === at + 1;
        return text(...COMMON, ...(pair ? terms(100, 4) : []), ...terms(1000 + i * 100, pair ? 48 : 52));
      });
      const stories = sortIntoStories(texts, alone(texts), [], new Set());
      return stories[at] === stories[at + 1];
    };
    expect(found(236)).toBe(true);
    expect(found(298)).toBe(false);
  });

  it('the twenty-four that seem nearest are compared in full', () => {
    /** The last text is near the one before it, but `rivals` others seem nearer by what they share of rarer terms. */
    const found = (rivals: number) => {
      const fillers = terms(0, 245).map((i) => text(...COMMON, ...terms(100_000 + i * 200, 180)));
      const seeming = terms(0, rivals).map((i) => text(...terms(100, 20), ...terms(1000 + i * 100, 50)));
      const pair = [
        text(...COMMON, ...terms(200, 18), ...terms(300, 20)),
        text(...COMMON, ...terms(200, 18), ...terms(100, 20)),
      ];
      const texts = [...fillers, ...seeming, ...pair];
      const stories = sortIntoStories(texts, alone(texts), [], new Set());
      return stories.at(-1) === stories.at(-2);
    };
    expect(found(23)).toBe(true);
    expect(found(24)).toBe(false);
  });
});
