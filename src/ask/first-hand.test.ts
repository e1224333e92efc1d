import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import { makeConcordance } from './concordance.ts';
import { firstHand } from './first-hand.ts';

const c = makeConcordance(FIXTURE);
const outlets = firstHand(c, c.affairs[0]!);

describe('who has an affair first-hand', () => {
  it('are the origins of its claims and nobody else, those of most claims first', () => {
    const names = new Set(c.claimsOf.get(c.affairs[0]!.id)!.flatMap(({ origins }) => origins.names));
    expect(new Set(outlets.map(({ outlet }) => outlet))).toEqual(names);
    const sizes = outlets.map(({ claims }) => claims.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it('each with whom it quotes, whose words open where they stand', () => {
    const sources = outlets.flatMap((one) => one.sources);
    expect(sources.length).toBeGreaterThan(0);
    for (const { passage, claims } of sources) {
      expect(c.articles.get(passage.article)!.text.slice(passage.start, passage.end)).toBe(passage.exact);
      expect(claims.length).toBeGreaterThan(0);
    }
  });

  it('an outlet is no source of another, and one word for somebody unnamed tells nobody apart', () => {
    for (const { sources } of outlets) {
      for (const { name, entity } of sources) {
        expect(outlets.map(({ outlet }) => outlet)).not.toContain(name);
        expect(entity !== null || /\s/.test(name)).toBe(true);
      }
    }
  });

  it('on its word alone is what has no other origin, certain or possible', () => {
    for (const { outlet, alone } of outlets)
      for (const { origins } of alone) expect([origins.names.includes(outlet), origins.max]).toEqual([true, 1]);
  });
});
