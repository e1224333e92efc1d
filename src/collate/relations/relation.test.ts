import { describe, expect, it } from 'vitest';
import { isCore, isCoreOfBoth, sharedReliance } from '../retelling/compared-text.ts';
import { PLAIN } from '../retelling/term-weights.ts';
import { compared, rests, says, sentences, terms } from '../retelling/thresholds.fixture.ts';
import { relationOf } from './relation.ts';

/** Sentences one to `count`, which other texts may share. */
const told = (count: number) => sentences(...terms(1, count));
/** Sentences that only one text has. */
const own = (count: number, from: number) => sentences(...terms(from, count));

describe('the core of a text', () => {
  it('is a report under whose credit three tenths of it stand', () => {
    const core = (share: number) =>
      isCore(compared(0, [], { reliances: [rests('Post', [0], share)] }), rests('Post', [0], share));
    expect(core(0.3)).toBe(true);
    expect(core(0.29)).toBe(false);
  });

  it('is none where two others are credited: the text is composed of reports', () => {
    const core = (...others: readonly string[]) => {
      const post = rests('Post', [0], 0.9);
      return isCore(compared(0, [], { reliances: [post, ...others.map((outlet) => rests(outlet, [1], 0.1))] }), post);
    };
    expect(core('Times')).toBe(true);
    expect(core('Times', 'Ferry')).toBe(false);
  });

  it('is shared by two texts that have three tenths of it each and do not share a second report', () => {
    const both = (share: number, ...others: readonly string[]) => {
      const [a, b] = [0, 1].map((i) =>
        compared(i, [], { reliances: [rests('Post', [0], share), ...others.map((outlet) => rests(outlet, [1], 0.1))] }),
      ) as [ReturnType<typeof compared>, ReturnType<typeof compared>];
      return isCoreOfBoth(a, b, sharedReliance(a, b)!);
    };
    expect(both(0.3)).toBe(true);
    expect(both(0.29)).toBe(false);
    expect(both(0.3, 'Times')).toBe(false);
  });
});

describe('a retelling that names nobody', () => {
  const found = (a: readonly number[], b: readonly number[]) =>
    relationOf(compared(0, sentences(...a)), compared(1, sentences(...b)), PLAIN)?.kind ?? null;

  it('says seven twentieths of either text', () => {
    const common = (count: number) =>
      found([...terms(1, count), ...terms(100, 20 - count)], [...terms(1, count), ...terms(200, 20 - count)]);
    expect(common(7)).toBe('rewrites');
    expect(common(6)).toBeNull();
  });

  it('keeps seven tenths of it in order', () => {
    const moved = (count: number) =>
      found(terms(1, 10), [...terms(1, count).reverse(), ...terms(1 + count, 10 - count)]);
    expect(moved(4)).toBe('rewrites');
    expect(moved(5)).toBeNull();
  });

  it('is four sentences long', () => {
    expect(found([1, 2, 3, 4], [1, 2, 3, 4])).toBe('rewrites');
    expect(found([1, 2, 3], [1, 2, 3])).toBeNull();
  });
});

describe('the fuller of two texts that tell the same', () => {
  const upstream = (wordsOfA: number, onlyInA: number) => {
    const a = [...told(20), ...own(onlyInA, 100)];
    const each = wordsOfA / a.length;
    return relationOf(
      compared(
        0,
        a.map((one) => ({ ...one, words: each })),
      ),
      compared(
        1,
        told(20).map((one) => ({ ...one, words: 5 })),
      ),
      PLAIN,
    )?.upstream;
  };

  it('is a twelfth longer', () => {
    expect(upstream(109, 2)).toBe('a');
    expect(upstream(107, 2)).toBe('unknown');
  });

  it('has a twenty-fifth more that the other lacks', () => {
    expect(upstream(150, 1)).toBe('a');
    expect(upstream(150, 0)).toBe('unknown');
    const long = [...told(40), ...own(1, 100)].map((one) => ({ ...one, words: 9 }));
    expect(
      relationOf(
        compared(0, long),
        compared(
          1,
          told(40).map((one) => ({ ...one, words: 5 })),
        ),
        PLAIN,
      )?.upstream,
    ).toBe('unknown');
  });
});

describe('a report that two texts credit', () => {
  const pair = (share: number, scope: number, alike: number) =>
    relationOf(
      compared(0, [...told(alike), ...own(scope - alike, 100)], { reliances: [rests('Post', terms(0, scope), share)] }),
      compared(1, [...told(alike), ...own(scope - alike, 200)], { reliances: [rests('Post', terms(0, scope), share)] }),
      PLAIN,
    )?.kind ?? null;

  it('relates them where a tenth of both stands under it, or two sentences', () => {
    expect(pair(0.1, 1, 1)).toBe('shares-origin');
    expect(pair(0.09, 1, 1)).toBeNull();
    expect(pair(0.01, 2, 1)).toBe('shares-origin');
  });

  it('is retold by both where it is their core and a quarter of what stands under it agrees', () => {
    expect(pair(0.5, 4, 1)).toBe('rewrites');
    expect(pair(0.5, 5, 1)).toBe('shares-origin');
  });
});

it('a text retells another that it credits where half of what stands under the credit is said there too', () => {
  const found = (share: number) => {
    const reliances = [rests('Post', [0, 1], 0.6)];
    const candidateReports = new Map([['Post', new Map([[1, { share, most: 1 }]])]]);
    return relationOf(
      compared(0, own(3, 100), { reliances, candidateReports }),
      compared(1, own(3, 200), { outlet: 'Post' }),
      PLAIN,
    )?.kind;
  };
  expect(found(0.5)).toBe('rewrites');
  expect(found(0.49)).toBe('cites');
});

it('a report that one names and the other does not is one where two sentences agree', () => {
  const found = (alike: number) =>
    relationOf(
      compared(0, [...told(alike), ...own(2, 100)], { unnamed: true }),
      compared(1, [...told(alike), ...own(6, 200)], { reliances: [rests('Post', terms(0, alike + 6), 1)] }),
      PLAIN,
    )?.kind ?? null;
  expect(found(2)).toBe('shares-origin');
  expect(found(1)).toBeNull();
});

it('private words of a quotation bind two texts from four word pairs on', () => {
  const quoting = (number: number, pairs: number) =>
    compared(number, [says([100 + number], { quotes: terms(1, pairs) })]);
  expect(relationOf(quoting(0, 4), quoting(1, 4), PLAIN)?.kind).toBe('shares-origin');
  expect(relationOf(quoting(0, 3), quoting(1, 3), PLAIN)).toBeNull();
});

it('a text whose outlet asked for itself is no other’s for a report that is less than half of either', () => {
  const found = (share: number, asked: boolean) => {
    const part = (number: number, from: number) =>
      compared(number, [...told(1), ...own(3, from)], { reliances: [rests('Post', [0, 1], share)], asked });
    return relationOf(part(0, 100), { ...part(1, 200), asked: false }, PLAIN)?.kind ?? null;
  };
  expect(found(0.49, true)).toBeNull();
  expect(found(0.5, true)).not.toBeNull();
  expect(found(0.49, false)).not.toBeNull();
});

it('who has it only through another that names the outlet does not name it', () => {
  const found = (times: number) => {
    const reliances = [rests('Post', [0, 1], 0.2, { times })];
    const candidateReports = new Map([['Post', new Map([[1, { share: 0.4, most: 1 }]])]]);
    return relationOf(
      compared(0, own(3, 100), { reliances, candidateReports }),
      compared(1, own(3, 200), { outlet: 'Post' }),
      PLAIN,
    );
  };
  expect(found(1)?.kind).toBe('cites');
  expect(found(0)).toBeNull();
});
