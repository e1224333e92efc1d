import { expect, it } from 'vitest';
import { compareTexts, printsOf } from '../texts/compared.ts';
import { groupTexts, longestFirst } from '../texts/text-groups.ts';
import { groupingOfPairs, type SameTextPair } from './of-pairs.ts';

/** A text of words by number, a sentence for every twelve. */
const text = (words: readonly number[]) => ({
  ids: Int32Array.from(words),
  starts: new Int32Array(words.length),
  ends: new Int32Array(words.length),
  quoted: new Uint8Array(words.length),
  sentence: Int32Array.from(words, (_, i) => Math.floor(i / 12)),
  broughtIn: -1,
});

/** Reports, copies, trims, edits and round-ups of each, by a fixed sequence of numbers. */
function pile(seed: number) {
  let state = seed;
  const below = (most: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % most;
  };
  const own = (count: number) => Array.from({ length: count }, () => 1000 + below(1_000_000));
  return Array.from({ length: 6 }, () => own(120 + below(60))).flatMap((report, _, reports) => [
    report,
    report,
    report.slice(0, 90 + below(30)),
    report.map((word) => (below(12) === 0 ? 7 + below(900) : word)),
    [...own(60), ...report.slice(0, 60)],
    [...report, ...reports[below(6)]!.slice(0, 70 + below(60))],
  ]);
}

it('pairs that were verified one by one give the groups of one process', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const texts = pile(seed).map(text);
    const ids = texts.map((_, i) => `t${String((i * 17) % 36).padStart(2, '0')}`);
    const words = texts.map((one) => one.ids.length);
    const prints = texts.map((one) => new Set(printsOf(one)));
    const order = longestFirst(words, ids);
    const same: SameTextPair[] = [];
    const reusing: { a: string; b: string; contained: boolean }[] = [];
    for (const [at, b] of order.entries()) {
      for (const a of order.slice(0, at)) {
        const shared = [...prints[b]!].filter((print) => prints[a]!.has(print)).length;
        const compared = shared < 2 ? null : compareTexts(texts[a]!, texts[b]!);
        if (compared?.alike === 'same-text') same.push({ a: ids[a]!, b: ids[b]!, shared, ...compared });
        else if (compared) reusing.push({ a: ids[a]!, b: ids[b]!, contained: compared.contained });
      }
    }
    const settled = groupingOfPairs(
      ids.map((id, i) => ({ id, words: words[i]! })),
      same,
    );
    const home = new Map(settled.groups.flatMap(({ first, articles }) => articles.map((id) => [id, first] as const)));
    const firsts = new Set(home.values());
    // What took from a group is what took from the text that founded it.
    const taken = reusing.filter(({ a, b }) => firsts.has(a) && home.get(b) !== a);
    const reuses = [...taken.map(({ a, b }) => [a, home.get(b)!]), ...settled.reuses.map(({ a, b }) => [a, b])];

    const whole = groupTexts(texts, ids);
    const named = (group: readonly number[]) => group.map((i) => ids[i]!).sort();
    expect(settled.groups.map(({ articles }) => [...articles].sort()).sort()).toEqual(whole.groups.map(named).sort());
    expect(whole.groups.length).toBeLessThan(texts.length - 6);
    const inOne = whole.reuses.map(({ a, b }) =>
      [home.get(ids[whole.groups[a]![0]!]!)!, home.get(ids[whole.groups[b]![0]!]!)!].sort().join(),
    );
    expect(inOne.length).toBeGreaterThan(3);
    expect([...new Set(reuses.map((pair) => pair.sort().join()))].sort()).toEqual(inOne.sort());
  }
});
