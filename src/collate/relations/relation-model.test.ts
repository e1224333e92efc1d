import { describe, expect, it } from 'vitest';
import { VariorumError } from '../../model.ts';
import { PAIR_FEATURES } from './pair-features.ts';
import { likeliest, RELATION_MODEL_FORMAT, RELATIONS, readRelationModel } from './relation-model.ts';

const row = (given: Partial<Record<(typeof PAIR_FEATURES)[number], number>>) =>
  PAIR_FEATURES.map((name) => given[name] ?? 0);
const odds = (best: (typeof RELATIONS)[number]) => RELATIONS.map((relation) => (relation === best ? 1 : -1));

describe('the likeliest relation', () => {
  it('is what the judge finds likeliest', () => {
    for (const relation of RELATIONS) expect(likeliest(odds(relation), row({}))).toBe(relation);
  });

  it('is no retelling of texts composed of two reports that both credit', () => {
    expect(likeliest(odds('rewrites'), row({ 'shared outlets': 0.5, 'shared share': 0.2 }))).toBe('shares-origin');
    expect(likeliest(odds('rewrites'), row({ 'shared outlets': 0.25, 'shared share': 0.2 }))).toBe('rewrites');
  });

  it('is no retelling where the report is less than a tenth of one of them', () => {
    expect(likeliest(odds('rewrites'), row({ 'shared outlets': 0.25, 'shared share': 0.1 }))).toBe('rewrites');
    expect(likeliest(odds('rewrites'), row({ 'shared outlets': 0.25, 'shared share': 0.09 }))).toBe('shares-origin');
  });

  it('is no stranger’s where a text says half of what it is credited with', () => {
    const credited = (share: number) => row({ 'named text can be meant': 1, 'naming agreement': share });
    expect(likeliest(odds('independent'), credited(0.5))).toBe('cites');
    expect(likeliest(odds('independent'), credited(0.49))).toBe('independent');
  });
});

describe('the model of relations', () => {
  const file = (given: object) =>
    new TextEncoder().encode(
      JSON.stringify({
        format: RELATION_MODEL_FORMAT,
        features: PAIR_FEATURES,
        relations: RELATIONS.map((of) => ({ of, base: of === 'cites' ? 500 : 0, trees: [] })),
        ...given,
      }),
    );

  it('gives the log-odds of each relation', () => {
    expect(readRelationModel(file({}))(row({}), 'a', 'b')).toEqual([0, 0, 0.5, 0]);
  });

  it.each([
    ['no JSON', new TextEncoder().encode('{')],
    ['another format', file({ format: 'other' })],
    ['other features', file({ features: ['order'] })],
    ['other relations', file({ relations: [] })],
    ['a tree that leads nowhere', file({ relations: RELATIONS.map((of) => ({ of, base: 0, trees: [[[0, 1, 5]]] })) })],
  ])('is refused with %s', (_, bytes) => {
    expect(() => readRelationModel(bytes)).toThrow(VariorumError);
  });
});
