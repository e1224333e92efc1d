import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import type { Claim, Edition } from '../model.ts';
import { changesBetween } from './changes.ts';

/** The claim that most testimonies state. */
const [BIG] = [...FIXTURE.claims].sort((a, b) => b.testimonies.length - a.testimonies.length);
const withClaims = (claims: readonly Claim[]): Edition => ({ ...FIXTURE, claims });
const instead = (...claims: readonly Claim[]) =>
  withClaims([...FIXTURE.claims.filter((claim) => claim !== BIG), ...claims]);
const big = BIG!;
const later = FIXTURE;

describe('what changed between two editions', () => {
  it('is nothing between an edition and itself', () => {
    const { schema: _, from, to, ...lists } = changesBetween(FIXTURE, FIXTURE);
    expect(from).toBe(to);
    expect(Object.values(lists).flat()).toEqual([]);
  });

  it('is a claim whose origins moved, with what states it now, whatever its id', () => {
    const was = {
      ...big,
      id: 'f'.repeat(12),
      testimonies: big.testimonies.slice(1),
      origins: { ...big.origins, min: 1, max: 1, names: [] },
    };
    const now = { ...big, origins: { ...big.origins, min: 2, max: 3 } };
    const [change] = changesBetween(instead(was), instead(now)).claims;
    expect(change).toMatchObject({
      claim: big.id,
      was: [was.id],
      what: 'moved',
      before: { min: 1, max: 1 },
      after: { min: 2, max: 3 },
    });
    expect(change!.statements).toEqual([expect.objectContaining({ start: big.testimonies[0]!.start })]);
  });

  it('is a claim of two that were, and two of one that was', () => {
    const [one, other] = [
      { ...big, testimonies: big.testimonies.slice(1) },
      { ...big, id: 'e'.repeat(12), testimonies: big.testimonies.slice(0, 1) },
    ];
    const joined = changesBetween(instead(one, other), later).claims;
    expect(joined.map(({ what, was }) => [what, was])).toEqual([['joined', [one.id, other.id]]]);
    const parted = changesBetween(later, instead(one, other)).claims;
    expect(parted.map(({ what, claim }) => [what, claim])).toEqual([
      ['parted', one.id],
      ['new', other.id],
    ]);
  });

  it('is a claim that is new or gone, but not one that is a part of another', () => {
    expect(changesBetween(instead(), later).claims.map(({ what }) => what)).toEqual(['new']);
    expect(changesBetween(later, instead()).claims.map(({ what }) => what)).toEqual(['gone']);
    expect(
      changesBetween(instead(), instead({ ...big, parent: FIXTURE.claims.find((one) => one !== big)!.id })).claims,
    ).toEqual([]);
  });

  it('is a value that is told otherwise, and not that a value is told at all', () => {
    const passage = big.testimonies[0]!;
    const reading = (value: string) => ({ what: 'boats', value, normalized: value, passage });
    const told = (...values: string[]) => instead({ ...big, readings: values.map(reading) });
    expect(changesBetween(told('214'), told('214', '190')).values).toMatchObject([
      { what: 'boats', before: ['214'], values: [{ value: '190' }] },
    ]);
    expect(changesBetween(told(), told('214')).values).toEqual([]);
    expect(changesBetween(told('214', '190'), told('214')).values).toEqual([]);
  });

  it('is a denial, a difference and a lost report that were not known', () => {
    const passage = big.testimonies[0]!;
    const denied = instead({
      ...big,
      status: [
        { state: 'denied', date: null, passage },
        { state: 'reported', date: null, passage },
      ],
    });
    expect(changesBetween(instead({ ...big, status: [] }), denied).statuses.map(({ state }) => state)).toEqual([
      'denied',
    ]);
    expect(changesBetween({ ...FIXTURE, conflicts: [] }, FIXTURE).conflicts).toEqual(FIXTURE.conflicts);
    const unlost = { ...FIXTURE, witnesses: FIXTURE.witnesses.filter(({ kind }) => kind !== 'lost') };
    expect(changesBetween(unlost, FIXTURE).lost).toHaveLength(FIXTURE.notSeen.lostWitnesses.length);
  });

  it('is a text that came, and whether it is a copy', () => {
    const [first] = FIXTURE.articles;
    const without = { ...FIXTURE, articles: FIXTURE.articles.slice(1) };
    expect(changesBetween(without, FIXTURE).arrived).toMatchObject([{ article: first!.id, siglum: first!.siglum }]);
    expect(changesBetween(FIXTURE, without).left).toMatchObject([{ article: first!.id }]);
  });
});
