import { describe, expect, it } from 'vitest';
import { changesText, compare, emptyBaseline, repin } from './baseline.ts';
import type { Figures, KindOf } from './figures.ts';

const kindOf: KindOf = (name) =>
  (({ claims: 'count', broken: 'fault', width: 'balance', passages: 'told', speedup: 'speed' }) as const)[
    name as 'claims'
  ] ?? 'score';
const pinned = (figures: Figures) => ({ figures: { x: figures }, reasons: [] });
const verdicts = (was: Figures, is: Figures) =>
  compare(pinned(was), 'x', is, kindOf).map(({ figure, verdict }) => `${figure} ${verdict}`);

describe('compare', () => {
  it('tells rises, slips and drops of scores', () => {
    const was = { a: 0.5, b: 0.5, c: 0.5, d: 0.5 };
    expect(verdicts(was, { a: 0.6, b: 0.496, c: 0.49, d: 0.5 })).toEqual(['a rise', 'b slip', 'c drop']);
  });

  it('takes more of a count for worse', () => {
    expect(verdicts({ claims: 4 }, { claims: 5.1 })).toEqual(['claims drop']);
    expect(verdicts({ claims: 4 }, { claims: 4.9 })).toEqual(['claims slip']);
    expect(verdicts({ claims: 4 }, { claims: 3 })).toEqual(['claims rise']);
    expect(verdicts({ claims: 0 }, { claims: 3 })).toEqual(['claims new']);
    expect(verdicts({ broken: 0 }, { broken: 1 })).toEqual(['broken drop']);
    expect(verdicts({ width: -0.4 }, { width: 0.3 })).toEqual(['width rise']);
    expect(verdicts({ width: -0.4 }, { width: -0.6 })).toEqual(['width drop']);
  });

  it('lets speed swing until half of it is lost', () => {
    expect(verdicts({ speedup: 12 }, { speedup: 7 })).toEqual(['speedup slip']);
    expect(verdicts({ speedup: 12 }, { speedup: 5 })).toEqual(['speedup drop']);
  });

  it('takes a figure that is gone for a drop and ignores what is only told', () => {
    expect(verdicts({ a: 0.5, b: 0.5 }, { a: null })).toEqual(['a drop', 'b drop']);
    expect(verdicts({ a: 0 }, { a: null })).toEqual(['a slip']);
    expect(verdicts({ passages: 9 }, { passages: 3 })).toEqual([]);
    expect(verdicts({}, { a: 0 })).toEqual(['a new']);
    expect(compare(emptyBaseline, 'x', { a: 1 })[0]?.verdict).toBe('new');
  });
});

describe('repin', () => {
  it('pins what rose, rounded, and keeps what slipped', () => {
    const next = repin(pinned({ a: 0.5, b: 0.5 }), { x: { a: 0.61239, b: 0.498 } }, null);
    expect(next.figures.x).toEqual({ a: 0.6124, b: 0.5 });
  });

  it('refuses a drop without a reason and stores the reason', () => {
    const now = { x: { a: 0.4 } };
    expect(() => repin(pinned({ a: 0.5 }), now, null)).toThrow(/x a 0.5 → 0.4/);
    const next = repin(pinned({ a: 0.5 }), now, 'gold mended');
    expect(next.figures.x?.a).toBe(0.4);
    expect(next.reasons).toEqual([{ set: 'x', figure: 'a', from: 0.5, to: 0.4, reason: 'gold mended' }]);
  });

  it('leaves sets that did not run as they are', () => {
    const next = repin({ figures: { y: { a: 1 } }, reasons: [] }, { x: { a: 0.4 } }, null);
    expect(Object.keys(next.figures)).toEqual(['y', 'x']);
  });
});

it('prints drops first', () => {
  expect(changesText([])).toBe('All as pinned.');
  const changes = compare(pinned({ a: 0.5, b: 0.5 }), 'x', { a: 0.6, b: 0.4 });
  expect(changesText(changes)).toBe('drop  x  b  0.5 → 0.4\nrise  x  a  0.5 → 0.6');
});
