import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../../testing/edition/index.ts';
import { foldOutletName } from '../../model.ts';
import { makeConcordance } from '../concordance.ts';
import { ownNames } from '../own-names.ts';
import { bearingsOf } from './bearings.ts';
import { firstHand } from './first-hand.ts';

const c = makeConcordance(FIXTURE);
const outlets = firstHand(c, c.affairs[0]!);

describe('who has an affair first-hand', () => {
  it('are origins of its claims that have something themselves, those of most claims first', () => {
    const having = new Set<string>();
    for (const claim of c.claimsOf.get(c.affairs[0]!.id)!) {
      const bearings = bearingsOf(c, claim);
      for (const name of claim.origins.names) {
        const its = bearings.filter(({ testimony }) =>
          ownNames(c.articles.get(testimony.article)!).includes(foldOutletName(name)),
        );
        if (its.length === 0 || its.some(({ standing }) => standing === 'own')) having.add(name);
      }
    }
    expect(new Set(outlets.map(({ outlet }) => outlet))).toEqual(having);
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
