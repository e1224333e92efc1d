import { describe, expect, it } from 'vitest';
import { invented } from '../../../testing/articles/annotated.ts';
import { wordsOf } from '../../languages/en/words/words.ts';
import type { EntityIndex } from '../people/entities.ts';
import { pileOf } from '../pile.fixture.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';
import type { BoostedTrees } from './boosted-trees.ts';
import { FEATURES } from './likeness.ts';
import { readMeanings } from './meanings.ts';
import { profileOf } from './profile.ts';
import { sameClaims } from './same-claim.ts';

/** A pair model that gives all pairs the same log-odds. */
const always = (odds: number): BoostedTrees => ({ base: odds * 1000, trees: [] });
/** A pair model that gives pairs one log-odds below a threshold of a feature and another from it on. */
const byFeature = (name: string, threshold: number, below: number, above: number): BoostedTrees => ({
  base: 0,
  trees: [
    {
      feature: [FEATURES.findIndex((feature) => feature.startsWith(name)), -1, -1],
      value: [threshold * 1000, below * 1000, above * 1000],
      next: [1, 0, 0],
    },
  ],
});

const texts = (...said: readonly string[]) => {
  const { stated, entities, stemma, descent } = pileOf(said.map((text, i) => invented(`a${i}`, text)));
  return (model: BoostedTrees) => ({
    stated,
    same: sameClaims(stated, entities, stemma, descent, { meanings: null, pairs: model }),
  });
};
const sizes = ({ same }: ReturnType<ReturnType<typeof texts>>) => same.groups.map((group) => group.length).sort();

describe('two statements of two texts', () => {
  const pair = texts('Bakers sold warm plum cakes.', 'Bakers sold cold plum cakes.');

  it('found a claim from log-odds of .8 on', () => {
    expect(sizes(pair(always(0.8)))).toEqual([2]);
    expect(sizes(pair(always(0.79)))).toEqual([1, 1]);
  });

  it('are near each other from log-odds of −3 on', () => {
    const near = (odds: number) => {
      const { stated, same } = pair(always(odds));
      return same.near(stated[0]!).length;
    };
    expect(near(-2.9)).toBe(1);
    expect(near(-3.1)).toBe(0);
  });

  it('are as unlike as −4, whatever the model says, where they share less than a fifth at first sight', () => {
    const alike = (one: string, other: string) => {
      const { stated, same } = texts(one, other)(always(5));
      const whole = [one, other].map((text) => stated.find(({ testimony }) => text.startsWith(testimony.exact))!);
      return same.alike(whole[0]!, whole[1]!);
    };
    expect(alike('Bakers sold warm plum cakes.', 'Bakers sold fast green lorries.')).toBe(5);
    expect(
      alike(
        'Bakers sold warm plum cakes yesterday evening in town.',
        'Bakers drove fast green lorries through many lonely villages.',
      ),
    ).toBe(-4);
  });

  it('are surely one where their words are the same, and never one where one negates the other', () => {
    const { stated, same } = texts(
      'Bakers sold warm plum cakes today.',
      'Bakers sold warm plum cakes today.',
    )(always(-5));
    expect(same.alike(stated[0]!, stated[1]!)).toBe(9);
    const negated = texts('Bakers sold warm plum cakes.', 'Bakers never sold warm plum cakes.')(always(5));
    expect(negated.same.alike(negated.stated[0]!, negated.stated[1]!)).toBe(-12);
  });

  it('are the same statement in the very same words from six words on, in fewer only within one text', () => {
    const six = 'Bakers sold warm plum cakes today.';
    expect(sizes(texts(six, six)(always(-9)))).toEqual([2]);
    const five = 'Bakers sold warm plum cakes.';
    expect(sizes(texts(five, five)(always(-9)))).toEqual([1, 1]);
  });
});

describe('a third statement', () => {
  const three = (third: number) => {
    const { stated, entities, stemma, descent } = pileOf(
      ['Bakers sold 40 warm plum cakes.', 'Bakers sold 40 cold plum cakes.', 'Bakers sold plum cakes somewhere.'].map(
        (text, i) => invented(`a${i}`, text, text.includes('40') ? { quantities: [['40', 40, 'exact', 'cakes']] } : {}),
      ),
    );
    const { groups } = sameClaims(stated, entities, stemma, descent, {
      meanings: null,
      pairs: byFeature('numbers', 0.5, third, 2),
    });
    return groups.map((group) => group.length).sort();
  };

  it('joins a claim from log-odds of .4 on, on average', () => {
    expect(three(0.41)).toEqual([3]);
    expect(three(0.39)).toEqual([1, 2]);
  });
});

describe('the profile of a statement', () => {
  const NOBODY: EntityIndex = { entities: [], byId: new Map(), names: new Map() } as unknown as EntityIndex;
  /** The words from `from` on of a text that is one sentence. */
  const stated = (text: string, from: number): ReadTestimony => {
    const context = wordsOf(text);
    const words = context.slice(from);
    return {
      placed: { article: { text }, annotations: { quotations: [], quantities: [], times: [], attributions: [] } },
      testimony: {
        article: 'a',
        start: words[0]!.start,
        end: text.length,
        speaker: null,
        speakerEntity: null,
        via: null,
      },
      words,
      context,
      neighbours: [],
      around: { start: 0, end: text.length },
      sentence: text,
      gainsaid: false,
    } as unknown as ReadTestimony;
  };

  it('is negated by a word up to four words before it', () => {
    expect(profileOf(stated('never one two three bakers sold cakes', 4), NOBODY).negated).toBe(true);
    expect(profileOf(stated('never one two three four bakers sold cakes', 5), NOBODY).negated).toBe(false);
  });

  it('has the agent that is named up to 250 code units before its verb', () => {
    const agent = (before: number) => {
      const text = `${'x'.repeat(before)} sold cakes`;
      const one = stated(text, 1);
      const names = new Map([['a', [{ start: 0, end: 1, entity: 'baker' }]]]);
      const byId = new Map([['baker', { kind: 'person' }]]);
      return profileOf(one, { ...NOBODY, names, byId } as unknown as EntityIndex).agent;
    };
    expect(agent(249)).toBe('baker');
    expect(agent(250)).toBeNull();
  });
});

it('reads what terms mean behind a head of three numbers', () => {
  const head = new Uint8Array(new Uint32Array([2, 2, 3]).buffer);
  const { width, rows, values } = readMeanings(
    new Uint8Array([...head, ...new TextEncoder().encode('a\nb'), 3, 4, 0, 1]),
  );
  expect(width).toBe(2);
  expect([...rows]).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
  expect([...values].map((value) => Math.round(value * 10))).toEqual([6, 8, 0, 10]);
});
