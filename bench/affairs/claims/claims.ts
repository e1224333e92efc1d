import type { Bound } from '../../../corpora/affairs/places.ts';
import type { ErrorExample, Family } from '../figures/catalogue.ts';
import { bCubed, prf, share, wordJaccard } from '../figures/measures.ts';
import { type CalledClaim, finderOf, type Mention, mentionsOf, together } from './testimonies.ts';

/**
 * Which statements are one claim: testimonies found, pairs of testimonies in different articles, the same without verbatim
 * copies, B³, and pairs that only sound alike. The claims may be a rival's.
 */
export function claimFigures(bound: Bound, claims: readonly CalledClaim[] = bound.edition.claims): Family {
  const gold = bound.gold.claims;
  if (gold === null) return { figures: {}, errors: [] };
  const find = finderOf(bound, claims);
  const mentions = mentionsOf(bound, find);
  const errors: ErrorExample[] = [];
  const all = { hit: 0, called: 0, wanted: 0 };
  const retold = { hit: 0, called: 0, wanted: 0 };
  for (const [i, x] of mentions.entries()) {
    for (const y of mentions.slice(i + 1)) {
      if (x.article === y.article) continue;
      const wanted = [...x.claims].some((claim) => y.claims.has(claim));
      const called = together(x, y);
      if (!wanted && !called) continue;
      const isRetold = wordJaccard(x.span, y.span) < 0.8;
      for (const tally of isRetold ? [all, retold] : [all]) {
        tally.hit += wanted && called ? 1 : 0;
        tally.called += called ? 1 : 0;
        tally.wanted += wanted ? 1 : 0;
      }
      const kind = called ? 'two claims taken for one' : x.found && y.found ? 'one claim torn apart' : null;
      if (wanted !== called && kind !== null) errors.push({ kind, text: side(x, y) });
    }
  }
  for (const x of mentions) {
    if (x.places.length > 0 && x.found === null) errors.push({ kind: 'witness not found', text: one(x) });
  }
  const negatives = gold.hardNegatives?.map(({ a, b }) => [find(a), find(b)] as const) ?? [];
  for (const [a, b] of negatives) {
    if (together(a, b)) errors.push({ kind: 'hard negative taken for one claim', text: side(a, b) });
  }
  const [pairs, retoldPairs] = [all, retold].map((t) => prf(t.hit, t.called, t.wanted));
  const b3 = bCubed(
    mentions.map((m, i) => ({ gold: m.claims, called: m.found?.claims ?? new Set([`not found ${i}`]) })),
  );
  return {
    figures: {
      witnessesFound: share(mentions.filter((m) => m.found !== null).length, mentions.length),
      claimPairsP: pairs!.precision,
      claimPairsR: pairs!.recall,
      claimPairsF1: pairs!.f1,
      retoldPairsP: retoldPairs!.precision,
      retoldPairsR: retoldPairs!.recall,
      retoldPairsF1: retoldPairs!.f1,
      b3P: b3.precision,
      b3R: b3.recall,
      b3F1: b3.f1,
      hardNegativesApart: share(negatives.filter(([a, b]) => !together(a, b)).length, negatives.length),
      hardNegativesBothFound: share(negatives.filter(([a, b]) => a.found && b.found).length, negatives.length),
      claimsPerArticle: share(claims.length, bound.edition.articles.length),
      goldSpansNotFound: mentions.filter((m) => m.places.length === 0).length,
    },
    errors,
  };
}

function one(mention: Mention): string {
  return `${mention.article} «${mention.span.replace(/\s+/gu, ' ')}»`;
}

function side(x: Mention, y: Mention): string {
  return `${one(x)} | ${one(y)}`;
}
