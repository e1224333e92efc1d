import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import type { Claim, Edition } from '../model.ts';
import { bearingsOf } from './bearings.ts';
import { makeConcordance } from './concordance.ts';

const [claim] = FIXTURE.claims;

/** Siglum and standing of each article that tells a claim. */
function told(edition: Edition, its: Claim = edition.claims[0]!): string[] {
  const c = makeConcordance(edition);
  return bearingsOf(c, its).map(({ testimony, standing, from }) => {
    const above = from === null ? '' : ` ${c.witnesses.get(from)!.siglum}`;
    return `${c.articles.get(testimony.article)!.siglum} ${standing}${above}`;
  });
}

describe('how texts stand to a claim', () => {
  it('a text that credits a lost report retells it, and a copy is a copy of the first', () => {
    const lines = told(FIXTURE);
    expect(lines).toContain('A retells α');
    expect(lines.filter((line) => line.includes('copy'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/copy A$/)]),
    );
  });

  it('a text whose outlet is an origin reports itself; one that is none names no source', () => {
    const [first] = claim!.testimonies;
    const article = FIXTURE.articles.find(({ id }) => id === first!.article)!;
    const bare = { ...claim!, testimonies: [{ ...first!, via: null }] };
    const edition = { ...FIXTURE, links: [] };
    const named = (names: string[]) => told(edition, { ...bare, origins: { ...bare.origins, names } });
    expect(named([article.publisher!])).toEqual([`${article.siglum} own`]);
    expect(named(['Another Paper'])).toEqual([`${article.siglum} none`]);
  });

  it('an outlet that is credited in its own article retells nobody', () => {
    const [first] = claim!.testimonies;
    const article = FIXTURE.articles.find(({ id }) => id === first!.article)!;
    const its = {
      ...claim!,
      testimonies: [{ ...first!, via: article.publisher }],
      origins: { ...claim!.origins, names: [article.publisher!] },
    };
    expect(told({ ...FIXTURE, links: [] }, its)).toEqual([`${article.siglum} own`]);
  });
});
