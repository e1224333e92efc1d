import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import { ask } from './ask.ts';

const nearest = (sentence: string, most?: number) => ask(FIXTURE).nearest(sentence, most);

describe('the claims nearest to a sentence', () => {
  it('share the weight of its words, the rarer the heavier, the nearest first', () => {
    const [first, ...others] = nearest('More than 200 boats stayed in port because of the works');
    expect(first?.claim.text).toBe('More than 200 boats were kept in port by the works');
    expect(first?.testimony.exact).toBe(first?.claim.text);
    for (const { likeness } of others) expect(likeness).toBeLessThanOrEqual(first!.likeness);
  });

  it('say which numbers differ, each way, where both have numbers', () => {
    expect(nearest('Over 290 boats stayed in port')[0]).toMatchObject({ otherNumbers: ['290'], itsNumbers: ['280'] });
    expect(nearest('Over 280 boats stayed in port')[0]).toMatchObject({ otherNumbers: [], itsNumbers: [] });
    expect(nearest('Boats stayed in port')[0]).toMatchObject({ otherNumbers: [], itsNumbers: [] });
  });

  it('say where one of the two denies', () => {
    const [same] = nearest('I spoke to nobody about the dredging');
    expect(same).toMatchObject({ otherPolarity: false, denial: null });
    const [other] = nearest('I spoke to somebody about the dredging');
    expect(other).toMatchObject({ otherPolarity: true, denial: { by: 'testimony', word: 'nobody' } });
    const [turned] = nearest('No boats stayed in port');
    expect(turned?.denial).toEqual({ by: 'sentence', word: 'No' });
  });

  it('are none where too little is shared, or nothing is asked', () => {
    expect(nearest('A whale was seen at the market hall on Sunday')).toEqual([]);
    expect(nearest('of the and')).toEqual([]);
    expect(nearest('')).toEqual([]);
  });

  it('share more than half of its weight: a word that nobody says weighs as much as the rarest', () => {
    expect(nearest('Boats stayed whistle')[0]?.likeness).toBeCloseTo(0.559, 3);
    // 0.531: not enough.
    expect(nearest('280 boats stayed whistle gull')).toEqual([]);
  });

  it('are as many as are asked for', () => {
    expect(nearest('Boats stayed in port', 1)).toHaveLength(1);
  });
});
