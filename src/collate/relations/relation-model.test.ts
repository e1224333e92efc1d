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

  const mainly = { 'one main credit': 1, 'shared outlets': 0.25 };

  it('is no retelling of texts composed of two reports that both credit', () => {
    const credit = (outlets: number) =>
      likeliest(odds('rewrites'), row({ ...mainly, 'shared outlets': outlets, 'shared share': 0.2 }));
    expect(credit(0.5)).toBe('shares-origin');
    expect(credit(0.25)).toBe('rewrites');
  });

  it('is no retelling where one credits four outlets and the other any', () => {
    const credit = (most: number, least: number) =>
      likeliest(odds('rewrites'), row({ 'most outlets credited': most, 'least outlets credited': least }));
    expect(credit(1, 0.25)).toBe('shares-origin');
    expect(credit(0.75, 0.25)).toBe('rewrites');
    expect(credit(1, 0)).toBe('rewrites');
  });

  it('is no retelling where the report is less than a tenth of one of them', () => {
    expect(likeliest(odds('rewrites'), row({ ...mainly, 'shared share': 0.1 }))).toBe('rewrites');
    expect(likeliest(odds('rewrites'), row({ ...mainly, 'shared share': 0.09 }))).toBe('shares-origin');
  });

  it('nor where it is less than three tenths and each has another for its main source', () => {
    const apart = { ...mainly, 'one main credit': 0 };
    expect(likeliest(odds('rewrites'), row({ ...apart, 'shared share': 0.3 }))).toBe('rewrites');
    expect(likeliest(odds('rewrites'), row({ ...apart, 'shared share': 0.29 }))).toBe('shares-origin');
    expect(likeliest(odds('rewrites'), row({ ...mainly, 'shared share': 0.29 }))).toBe('rewrites');
  });

  it('is a retelling of the text named where three fifths of the one are closely said in the other', () => {
    const named = (closely: number, meant = 1) =>
      likeliest(odds('cites'), row({ 'named text can be meant': meant, 'most said closely': closely }));
    expect(named(0.6)).toBe('rewrites');
    expect(named(0.59)).toBe('cites');
    expect(named(0.6, 0)).toBe('cites');
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
