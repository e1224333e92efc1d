import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../../testing/edition/index.ts';
import type { Claim, Edition, LinkKind, Upstream } from '../../model.ts';
import { makeConcordance } from '../concordance.ts';
import { bearingsOf } from './bearings.ts';

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

  it('a text that rests on others, or says that others found it, leaves open whom it has it from', () => {
    const [first] = claim!.testimonies;
    const article = FIXTURE.articles.find(({ id }) => id === first!.article)!;
    const other = FIXTURE.articles.find(({ id }) => id !== first!.article)!;
    const origins = { ...claim!.origins, names: [article.publisher!] };
    const its = { ...claim!, testimonies: [{ ...first!, via: null }], origins };
    const link = (kind: LinkKind, upstream: Upstream) => ({
      ...FIXTURE.links[0]!,
      a: article.id,
      b: other.id,
      kind,
      upstream,
    });
    const beside = (...links: Edition['links']) => told({ ...FIXTURE, links }, its);
    expect(beside(link('rewrites', 'b'))).toEqual([`${article.siglum} none`]);
    expect(beside(link('shares-origin', 'common'))).toEqual([`${article.siglum} none`]);
    expect(beside(link('rewrites', 'a'))).toEqual([`${article.siglum} own`]);
    expect(beside(link('cites', 'b'))).toEqual([`${article.siglum} own`]);
    const passedOn = { ...article, text: `${article.text.slice(0, first!.end)}, new reporting finds.` };
    const articles = FIXTURE.articles.map((one) => (one === article ? passedOn : one));
    expect(
      bearingsOf(
        {
          ...makeConcordance(FIXTURE),
          articles: new Map(articles.map((one) => [one.id, one])),
          edition: { ...FIXTURE, articles, links: [] },
        },
        its,
      ).map(({ standing }) => standing),
    ).toEqual(['none']);
  });
});
