import { describe, expect, it } from 'vitest';
import { isPlural, singular } from './plural.ts';

describe('a noun in the plural', () => {
  it.each([
    ['boats', 'boat'],
    ['parties', 'party'],
    ['keys', 'key'],
    ['buses', 'bus'],
    ['spokesmen', 'spokesman'],
    ['police', 'policy'],
    ['times', 'this'],
    ['crises', 'crisis'],
    ['statutes', 'status'],
    ['glasses', 'glass'],
  ])('%s is one, %s is not', (several, one) => {
    expect([isPlural(several), isPlural(one)]).toEqual([true, false]);
  });

  it.each([
    ['parties', 'party'],
    ['churches', 'church'],
    ['bodies', 'body'],
    ['boats', 'boat'],
    ['glass', 'glass'],
  ])('%s in the singular is %s', (word, one) => {
    expect(singular(word)).toBe(one);
  });
});
