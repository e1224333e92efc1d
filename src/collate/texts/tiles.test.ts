import { describe, expect, it } from 'vitest';
import { align } from './alignment.ts';
import { FingerprintIndex } from './candidates.ts';
import { fingerprints } from './fingerprints.ts';
import { groupTexts } from './text-groups.ts';

/** `count` words that stand nowhere else, from `first` on. */
const words = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);
const text = (...ids: readonly number[]) => ({
  ids: Int32Array.from(ids),
  starts: Int32Array.from(ids, (_, i) => i * 2),
  ends: Int32Array.from(ids, (_, i) => i * 2 + 1),
  quoted: new Uint8Array(ids.length),
  sentence: new Int32Array(ids.length).fill(-1),
  broughtIn: -1,
});

describe('runs of common words', () => {
  it('are followed from five words on', () => {
    const common = (count: number) => align(text(...words(100, count), 1), text(2, ...words(100, count), 3)).ownWords;
    expect(common(4)).toBe(0);
    expect(common(5)).toBe(5);
  });

  it('are one passage with up to four words changed between, on either side', () => {
    const runs = (between: number) => {
      const original = text(...words(100, 10), 1, ...words(200, 10));
      return align(original, text(...words(100, 10), ...words(500, between), ...words(200, 10))).runs.length;
    };
    expect(runs(4)).toBe(1);
    expect(runs(5)).toBe(2);
  });

  it('are looked for at the first sixteen places where their beginning stands: more is a refrain', () => {
    const refrain = words(100, 5);
    const many = (places: number) => Array.from({ length: places }, (_, i) => [...refrain, 1000 + i]).flat();
    const covered = (before: number) =>
      align(text(...refrain, ...words(300, 3)), text(...many(before), ...refrain, ...words(300, 3))).ownWords;
    expect(covered(15)).toBe(8);
    expect(covered(16)).toBeLessThan(8);
  });
});

describe('which texts are laid side by side', () => {
  it('asks for twenty words', () => {
    const groups = (count: number) => groupTexts([text(...words(1, count)), text(...words(1, count))]).groups.length;
    expect(groups(20)).toBe(1);
    expect(groups(19)).toBe(2);
  });

  it('asks for two common fingerprints: one is a phrase, though it were two short sentences', () => {
    /** Two texts with `common` words of two sentences in the middle; how many fingerprints those leave, and what is found. */
    const found = (common: number, from: number) => {
      const [one, other] = [from, from + 5000].map((own) => {
        const whole = text(...words(own, 30), ...words(from * 7, common), ...words(own + 50, 30));
        const sentence = whole.ids.map((_, i) => (i < 30 ? 0 : i < 30 + common / 2 ? 1 : i < 30 + common ? 2 : 3));
        return { ...whole, sentence };
      }) as [ReturnType<typeof text>, ReturnType<typeof text>];
      const prints = new Set(fingerprints(one.ids));
      return {
        prints: fingerprints(other.ids).filter((print) => prints.has(print)).length,
        reuses: groupTexts([one, other]).reuses.length,
      };
    };
    const tried = Array.from({ length: 30 }, (_, i) => [
      found(8, 10_000 + i * 100),
      found(14, 10_000 + i * 100),
    ]).flat();
    expect(tried.map(({ prints }) => prints)).toEqual(expect.arrayContaining([1, 2]));
    expect(tried.filter(({ prints, reuses }) => reuses !== (prints >= 2 ? 1 : 0))).toEqual([]);
  });

  it('finds every fingerprint again after the index has grown', () => {
    const index = new FingerprintIndex();
    for (let i = 0; i < 20_000; i++) index.count([i]);
    for (let i = 0; i < 20_000; i++) index.add(i, [i]);
    expect([0, 2458, 9999, 19_999].map((print) => index.candidates([print], 1)[0])).toEqual([0, 2458, 9999, 19_999]);
  });
});

describe('fingerprints', () => {
  const shared = (common: number) => {
    const of = (from: number) =>
      fingerprints(Int32Array.from([...words(from, 30), ...words(1, common), ...words(from + 50, 30)]));
    return [...Array(40).keys()].filter((i) => {
      const left = new Set(of(1000 + i * 200));
      return of(20_000 + i * 300).some((print) => left.has(print));
    }).length;
  };

  it('are of six words, so that five words in common leave none', () => {
    expect(shared(5)).toBe(0);
    expect(shared(6)).toBeGreaterThan(0);
  });

  it('are one of five windows, so that ten words in common always leave one and nine not always', () => {
    expect(shared(10)).toBe(40);
    expect(shared(9)).toBeLessThan(40);
  });
});
